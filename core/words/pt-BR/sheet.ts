import type { AllWords } from '../all.ts';
import { counted, did, doing, n } from './forms.ts';

const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;

export const sheetWords: AllWords['sheetWords'] = {
  lead: 'Escolha sobre o que quer conversar. Nomes e títulos ficam de fora, a menos que você deixe algum entrar.',
  needs: (needed) =>
    `Nada está etiquetado ainda, então não há o que escolher: as contagens vêm com as primeiras etiquetas; os padrões, a partir de cerca de ${n(needed)} de um mesmo tipo. Seus próprios desejos já podem ser anotados.`,
  sections: {
    patterns: 'O que observei',
    shares: 'Minhas horas',
    experiments: 'O que testei',
    wishes: 'O que eu gostaria',
  },
  staysOut: (name: string) => `“${name}” fica de fora`,
  letIn: (name: string) => `Deixar entrar “${name}”`,
  wish: 'Um desejo seu',
  wishHint: 'Duas manhãs por semana sem reuniões',
  add: 'Adicionar',
  remove: 'Remover',
  removeWish: (text: string) => `Remover “${text}”`,
  hasName: (name: string) => `Esta linha contém um nome ou título: ${name}.`,
  preview: 'No papel',
  previewEmpty: 'Nada foi escolhido ainda.',
  print: 'Imprimir ou salvar como PDF',
  picked: (count: number) => counted(count, 'linha escolhida', 'linhas escolhidas'),
  title: 'Para a nossa conversa',
  made: (day: string) =>
    `Feito em ${day} a partir das minhas próprias notas sobre o que me dá energia e o que me tira.`,
  honest:
    'As contagens são de reuniões e tarefas que etiquetei quando terminaram. Um padrão é um lugar para olhar, não um julgamento sobre alguém.',

  masked: {
    series: { text: 'Uma reunião recorrente', plural: false },
    person: { text: 'As reuniões com uma pessoa', plural: true },
    kind: { text: 'Um tipo do meu trabalho', plural: false },
    experiment: 'Um experimento',
  },
  claim: ({ text, plural }, side, count, of) =>
    `${text} me ${doing(side, plural ? 2 : 1)}: ${n(count)} de ${n(of)} ${did(side, count)}.`,
  claimLess: ({ text, plural }, side, count, of) =>
    side === 'draining'
      ? `${text} me ${plural ? 'dão' : 'dá'} menos energia que o resto: ${n(count)} de ${n(of)} ${did('energizing', count)}.`
      : `${text} me ${plural ? 'tiram' : 'tira'} menos energia que o resto: ${n(count)} de ${n(of)} ${did('draining', count)}.`,
  leaning: ({ text, plural }, side, count, of) =>
    `${text} por enquanto ${plural ? 'tendem' : 'tende'} a me ${side === 'draining' ? 'tirar' : 'dar'} energia: ${n(count)} de ${n(of)}.`,
  counted: (count, up, level, down) =>
    `Até agora etiquetei ${count === 1 ? '1 reunião ou tarefa' : `${n(count)} reuniões e tarefas`}: ${n(up)} ${did('energizing', up)}, ${counted(level, 'neutra', 'neutras')}, ${n(down)} ${did('draining', down)}.`,
  countOf: ({ text }, up, level, down) =>
    `${text}, até agora: ${n(up)} ${did('energizing', up)}, ${counted(level, 'neutra', 'neutras')}, ${n(down)} ${did('draining', down)}.`,
  share: (up: string, down: string, hours: string) =>
    `Cerca de ${up} das minhas horas etiquetadas me deram energia e ${down} me tiraram (${hours} com etiqueta).`,
  range: (low: string, high: string) => `A margem provável da primeira parte vai de ${low} a ${high}.`,
  weekly: ({ text }, hours: string) => `${text}: cerca de ${hours} por semana.`,
  tried: (title: string, from: string, until: string) => `${title}, de ${from} a ${until}:`,
  better: (points: number, low: number, high: number) =>
    `${signed(points)} pontos no que dá menos o que tira energia (de ${signed(low)} a ${signed(high)}), provavelmente real.`,
  notSure: (points: number, low: number, high: number) =>
    `${signed(points)} pontos até agora, mas é possível de ${signed(low)} a ${signed(high)}.`,
  noResult: 'cedo demais para dizer.',
};
