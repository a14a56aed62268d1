import type { AllWords } from '../all.ts';
import { counted, doing, n } from './forms.ts';

const weeks = (count: number) => counted(count, 'semana', 'semanas');
const tags = (count: number) => counted(count, 'etiqueta', 'etiquetas');

export const movesWords: AllWords['movesWords'] = {
  lead: 'Uma pequena mudança com data para terminar mostra mais do que um plano.',
  watching:
    'Há um estudo em andamento. O que resulta das suas etiquetas fica oculto até ele terminar, para que observar não as altere.',
  none: 'Os passos se apoiam nas suas etiquetas, e ainda não há nenhuma. Etiquete o que você faz por duas semanas; seus próprios experimentos podem começar hoje.',

  experiments: 'Experimentos',
  noExperiment: 'Ainda não há experimentos: uma mudança, o sinal que você espera e o dia em que vai olhar.',
  newExperiment: 'Novo experimento',
  past: 'Experimentos anteriores',
  dates: (from: string, until: string) => `de ${from} a ${until}`,
  counts: (kinds: string) => `Conta: ${kinds}`,
  allKinds: 'tudo o que você etiqueta',
  stopRule: (rule: string) => `Quando parar: ${rule}`,
  expects: {
    up: 'Você espera mais energia.',
    down: 'Você espera menos energia.',
    none: 'Você não espera nada em particular.',
  },
  fromGuide: 'O guia',
  planned: (points: string, low: string, high: string) => `O plano prometia ${points} pontos (de ${low} a ${high}).`,

  coming: (from: string) => `Começa em ${from}.`,
  running: (days: number) =>
    days === 0 ? 'Termina hoje. O resultado vem amanhã.' : days === 1 ? 'Falta um dia.' : `Faltam ${n(days)} dias.`,
  noPeeking: 'Nenhum resultado antes do fim: quem olha todo dia acaba achando algo por acaso.',
  better: 'Melhor.',
  worse: 'Pior.',
  asExpected: (as: boolean | null) => (as === null ? '' : as ? 'Como você esperava.' : 'Não como você esperava.'),
  cannotTell: 'Ainda não dá para saber.',
  small: 'Nenhuma diferença digna de nota: menos de dez pontos para qualquer lado.',
  difference: (points: string, low: string, high: string) =>
    `${points} pontos no que dá menos o que tira energia, comparando o comparável (90%: de ${low} a ${high}).`,
  sides: (after: number, before: number) => `${weeks(after)} desde a mudança, contra ${weeks(before)} antes.`,
  wouldTell: (more: number | undefined) =>
    more === undefined
      ? 'Só com mais semanas dificilmente se saberia; com uma mudança maior, sim.'
      : `Se a diferença se mantiver, cerca de mais ${weeks(more)} mostrariam.`,
  needs: (before: number, after: number) => {
    if (before > 0)
      return `Há poucas semanas com etiquetas antes da mudança (${before === 1 ? 'falta' : 'faltam'} ${weeks(before)}), e essas não voltam. Comece de novo mais adiante, com mais etiquetas.`;
    return `${after === 1 ? 'Falta' : 'Faltam'} ${weeks(after)} com etiquetas desde a mudança: com três de cada lado dá para saber.`;
  },
  extend: (count: number) => `Seguir por mais ${weeks(count)}`,
  stop: 'Parar agora',
  keep: 'Manter a mudança',
  letGo: 'Deixar ir',
  remove: 'Remover',
  undo: 'Desfazer',
  kept: 'Você manteve.',
  letGone: 'Você deixou ir.',
  stopped: 'Parado. O que foi medido fica.',
  removed: 'Removido: não tinha começado.',
  extended: (until: string) => `Agora vai até ${until}.`,
  started: (until: string) => `Em andamento. Vai até ${until}.`,
  failed: 'Não foi possível salvar. Nada mudou.',
  oneRuns: (title: string, until: string) =>
    `“${title}” vai até ${until}. Duas mudanças ao mesmo tempo são difíceis de distinguir.`,
  keepThat: 'Manter aquele',
  startInstead: 'Começar este no lugar',
  both: 'Fazer os dois',

  plotName: 'Semanas antes e depois',
  plotSentence: (before: number, after: number) =>
    `Média de cada semana, o que dá menos o que tira energia, comparando o comparável: ${weeks(before)} antes, ${weeks(after)} depois.`,
  plotColumns: ['Semana', 'Lado', 'Etiquetas', 'Saldo'],
  before: 'antes',
  after: 'depois',

  form: 'Novo experimento',
  formTitle: 'Como se chama?',
  formChange: 'O que você muda?',
  formExpected: 'O que você espera?',
  formFrom: 'Começa',
  formUntil: 'Termina',
  formStop: 'Quando você para antes do fim?',
  formKinds: 'O que conta?',
  save: 'Começar o experimento',
  cancel: 'Cancelar',
  wrongTitle: 'Dê um nome.',
  wrongDates: 'O fim deve vir depois do início, com três semanas ou mais, para dizer algo.',
  defaultStop: 'Causa a outra pessoa um problema que um dia não conserta.',

  planner: 'Plano de horas',
  plannerLead: 'Tire horas do que tira energia e dê ao que dá energia. Cada hora tirada vai para algum lugar.',
  plannerNeeds: (count: number) => `Um plano precisa de cerca de mais ${tags(count)}, em pelo menos dois tipos.`,
  week: (hours: string, count: number) =>
    `Sua semana como ela é: ${hours} no calendário e registradas, a média de ${weeks(count)}.`,
  take: 'Tirar de',
  give: 'Dar a',
  hoursOf: (from: string, to: string) => `Horas de ${from} para ${to}`,
  less: (what: string) => `Menos: ${what}`,
  more: (what: string) => `Mais: ${what}`,
  add: 'Outra troca',
  drop: 'Remover esta troca',
  seriesOf: (title: string, kind: string) => `${title} (${kind})`,
  shifted: (hours: string, target: string) => `${hours} de um lado para outro; um quinto da sua semana são ${target}.`,
  target: 'um quinto',
  change: (points: string) => `${points} pontos`,
  changeRange: (low: string, high: string) => `provavelmente de ${low} a ${high}`,
  fromTo: (now: string, later: string, low: string, high: string) =>
    `Horas que dão energia: cerca de ${now} com a semana como ela é, cerca de ${later} como planejado (de ${low} a ${high}).`,
  measured: (share: string) => `Das suas horas etiquetadas até agora, ${share} deram energia.`,
  unmoved: 'Mova uma hora para ver o que aconteceria.',
  fewTags: 'Poucas etiquetas para dizer quanto: pelo menos doze.',
  planStart: 'Fazer disso um experimento',
  planTitle: (hours: string, from: string, to: string) => `${hours} por semana de ${from} para ${to}`,
  planMany: (hours: string) => `${hours} por semana de um lado para outro`,
  planChange: (lines: readonly string[]) => lines.join('; '),
  planLine: (hours: string, from: string, to: string) => `${hours} de ${from} para ${to}`,

  series: 'O que uma série devolveria',
  seriesLead:
    'Reuniões recorrentes que tiram energia mais vezes do que dão, pelas horas semanais sem energia que devolveriam.',
  noSeries:
    'Nenhuma reunião recorrente tira sua energia mais vezes do que dá, até onde seis etiquetas de cada uma podem dizer.',
  seriesBasis: (draining: number, of: number, hours: string) =>
    `${n(draining)} de ${tags(of)} ${doing('draining', draining)} · ${hours} por semana`,
  ways: {
    drop: (hours: string) => `Cortar: devolve ${hours}`,
    shorten: (hours: string) => `Um quarto mais curta: ${hours}`,
    move: (hours: string, toward: string) => `Mover para ${toward}: cerca de ${hours}`,
    merge: (hours: string, toward: string) => `Juntar a “${toward}”: ${hours}`,
    'hand-over': (hours: string) => `Passar adiante: ${hours}`,
  },
  planIt: (title: string) => `Planejar com ela: ${title}`,
  plan: 'Planejar com ela',
  moreSeries: (count: number) => `Mostrar mais ${n(count)}`,
};
