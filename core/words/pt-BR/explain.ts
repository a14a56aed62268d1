import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const explainWords: AllWords['explainWords'] = {
  back: 'Voltar a Tendências',
  title: 'Como uma etiqueta vira uma afirmação',
  opening:
    'Umas poucas etiquetas sempre mostram algum padrão, mesmo onde não há nenhum. Por isso o Updraft pergunta, de cada padrão, que certeza ele tem, e só diz o que seria falso no máximo em uma de cada vinte pessoas sem padrão algum.',
  example: 'Calculado com um dos seus:',
  noExample:
    'Com seis etiquetas de um tipo em quatro dias, e outras seis, esta página faz o cálculo com um dos seus próprios exemplos.',
  steps: [
    {
      id: 'score',
      title: 'Uma etiqueta soma, subtrai ou não conta',
      text: 'Dar energia é +1; neutro, 0; tirar energia, −1. A média é o saldo: a parte das etiquetas que dá energia menos a que tira, em pontos.',
    },
    {
      id: 'difference',
      title: 'Comparado com o resto, em condições iguais',
      text: 'Tipo, hora, dia da semana e pausas são pesados juntos, para que uma oficina não leve a culpa pela hora tardia em que acontece. Uma etiqueta dada um dia depois conta a metade.',
    },
    {
      id: 'error',
      title: 'Quão exato é isso?',
      text: 'Etiquetas de uma série ou de um dia se parecem, então nove delas não são nove opiniões. O erro padrão leva isso em conta; dele sai a quantas etiquetas independentes elas equivalem.',
    },
    {
      id: 'shrink',
      title: 'Poucas etiquetas, afirmação modesta',
      text: 'A diferença é puxada em direção a zero: muito quando se apoia em pouco, quase nada quando se apoia em muito.',
    },
    {
      id: 'range',
      title: 'A margem em que provavelmente está',
      text: 'A barra em cada cartão. Em nove de cada dez casos, a diferença verdadeira está dentro dela.',
    },
    {
      id: 'decide',
      title: 'Certeza suficiente para dizer?',
      text: 'Quatro condições: improvável por acaso contando todas as perguntas, uma margem que deixe o zero de fora, pelo menos dez pontos e o mesmo em três leituras semanais. Menos que isso é uma tendência, na lista discreta, ou nada.',
    },
    {
      id: 'untagged',
      title: 'E o que você não etiquetou?',
      text: 'Ninguém etiqueta tudo. Por isso cada afirmação diz quão diferentes as atividades sem etiqueta teriam de ser para derrubá-la.',
    },
  ],
  formulas: {
    score: 'saldo = (dão − tiram) / etiquetas',
    difference: 'diferença = saldo destas − saldo do resto, em um único ajuste ponderado',
    error: 'etiquetas independentes = variância de uma etiqueta / erro padrão²',
    shrink: 'o que se diz = diferença × τ² / (erro padrão² + τ²), na média sobre τ',
    range: 'o que se diz ± 1,645 × sua dispersão',
    decide: 'p dentro do permitido · ao contrário ≤ 0,05 · 10 pontos · 3 leituras',
    untagged: 'derrubado com −diferença × etiquetadas / sem etiqueta',
  },
  own: {
    score: (energizing: number, draining: number, all: number, result: string) =>
      `(${n(energizing)} − ${n(draining)}) / ${n(all)} = ${result} pontos`,
    difference: (result: string) => `= ${result} pontos`,
    error: (error: string, total: string, square: string, worth: string, all: number) =>
      `erro de ${error} pontos; ${total} / ${square} = ${worth} etiquetas independentes, de ${n(all)}`,
    shrink: (from: string, to: string, part: string) => `${from} vira ${to}: fica ${part}`,
    range: (low: string, high: string) => `de ${low} a ${high} pontos`,
    decide: (p: string, allowance: number, wrongSign: string, told: string, held: number) =>
      `${p}, permitido ${n(allowance)} · ${wrongSign} · ${told} pontos · ${held} de 3`,
    untagged: (tagged: string, tipping: string | undefined) =>
      tipping === undefined ? 'todas têm etiqueta' : `${tagged} com etiqueta; derrubado com ${tipping} pontos`,
  },
  limits:
    'Tudo isto fala do que você etiquetou e do que anda junto. O que causa é outra pergunta: só um experimento pode dizer algo sobre isso.',
};
