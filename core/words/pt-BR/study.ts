import type { AllWords } from '../all.ts';
import { counted, did, doing, n } from './forms.ts';

const tags = (count: number) => counted(count, 'etiqueta', 'etiquetas');
const sides = (up: number, level: number, down: number) =>
  `${n(up)} ${doing('energizing', up)}, ${counted(level, 'neutra', 'neutras')}, ${n(down)} ${doing('draining', down)}`;

export const studyWords: AllWords['studyWords'] = {
  lead: 'Etiquete cada reunião e cada tarefa maior por duas semanas, e não julgue ainda.',
  how: 'Basta um clique quando cada coisa termina. Enquanto você observa, o Updraft guarda as conclusões para si; no fim, você lê o que deu energia, o que tirou e o que ainda não se sabe.',
  needs: 'Não precisa de nada além do seu calendário. Cerca de três etiquetas por dia dão um relatório útil.',
  from: 'Primeiro dia',
  to: 'Último dia',
  workDays: 'Dias de trabalho',
  hours: 'Horas que contam',
  hoursFrom: 'De',
  hoursUntil: 'Até',
  hoursWhy: 'O que começa fora delas é etiquetado como sempre, mas não conta no relatório.',
  reminder: 'Um lembrete para quando as reuniões terminam pode ser ligado nas opções.',
  setReminders: 'Ligar um lembrete',
  start: 'Começar o estudo',
  planned: (from: string, to: string) => `Seu estudo vai de ${from} a ${to}.`,
  drop: 'Cancelar',
  another: 'Planejar outro estudo',
  faults: {
    'ends-before': 'O último dia é anterior ao primeiro.',
    over: 'O último dia já passou.',
    'too-early': 'Pode começar nesta semana, no mínimo.',
    'too-long': 'Quatro semanas no máximo.',
    'no-days': 'Nenhum dos seus dias de trabalho está entre estes.',
    'no-hours': 'As horas terminam antes de começar.',
  },

  report: 'O que o estudo diz',
  span: (from: string, until: string) => `de ${from} a ${until}`,
  none: 'Nada foi etiquetado nestes dias, então não há o que relatar. Você pode planejar outro estudo quando for bom para você.',
  basis: (count: number, on: number, of: number, hours: string) =>
    `${tags(count)} em ${counted(on, 'dia', 'dias')}, ${hours}. ${count === 1 ? 'Foi etiquetada' : 'Foram etiquetadas'} ${n(count)} de ${n(of)} reuniões e tarefas.`,
  share: (share: string) => `Cerca de ${share} das horas etiquetadas deram energia.`,
  few: (count: number, needed: number) =>
    `${tags(count)}: pouco para uma porcentagem, que precisa de ${n(needed)}. As contagens abaixo são tudo o que há.`,
  range: (low: string, high: string) => `A margem provável vai de ${low} a ${high}.`,
  sides: (up: number, level: number, down: number) => `${sides(up, level, down)}.`,
  recalled: (count: number) =>
    count === 1 ? '1 delas foi dada de memória.' : `${n(count)} delas foram dadas de memória.`,
  counts: 'São contagens de duas semanas, não descobertas: elas dizem onde olhar.',
  gives: 'O que deu',
  takes: 'O que tirou',
  open: 'O que ainda não se sabe',
  noGives: 'Nada com três etiquetas ou mais deu energia na maior parte.',
  noTakes: 'Nada com três etiquetas ou mais tirou energia na maior parte.',
  noOpen: 'Tudo o que você etiquetou foi, na maior parte, em uma só direção.',
  ofTags: (count: number, of: number, side: 'energizing' | 'draining') =>
    `${n(count)} de ${n(of)} ${doing(side, count)}`,
  all: sides,
  needsMore: (count: number) => `precisa de cerca de mais ${n(count)}`,
  singles: (names: readonly string[], language: string) =>
    `Com uma etiqueta cada: ${new Intl.ListFormat(language).format(names)}.`,
  settles: (count: number) => `cerca de mais ${n(count)} ${count === 1 ? 'mostraria' : 'mostrariam'}`,
  mixed: 'aponta para os dois lados',
  neutral: 'na maior parte neutro',
  first: 'Os primeiros dias',
  firstFew: 'Poucas etiquetas para comparar os primeiros dias com os seguintes.',
  firstCounts: (on: number, up: number, of: number, laterUp: number, laterOf: number) =>
    `${on === 1 ? 'No primeiro dia' : `Nos primeiros ${n(on)} dias`}, ${n(up)} de ${n(of)} etiquetas ${did('energizing', up)}; depois, ${n(laterUp)} de ${n(laterOf)}.`,
  firstSame: 'Nenhuma diferença confiável: observar não parece ter mudado o que você etiquetou.',
  firstDiffers:
    'Eles são diferentes. Começar a observar costuma mudar as coisas no início, então confie mais nos dias seguintes.',
  guides: 'Três guias que combinam',
  noGuides: 'Nenhum guia é indicado ainda.',
  try: 'Um experimento para testar',
  noTry: 'Ainda não há experimento para propor.',
};
