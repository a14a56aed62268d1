import type { AllWords } from '../all.ts';
import { counted, did, doing, n } from './forms.ts';

const tags = (count: number) => counted(count, 'etiqueta', 'etiquetas');
const days = (count: number) => counted(count, 'día', 'días');

export const studyWords: AllWords['studyWords'] = {
  lead: 'Etiqueta cada reunión y cada tarea grande durante dos semanas, y no juzgues todavía.',
  how: 'Basta con pulsar cuando termina cada cosa. Mientras observas, Updraft se guarda sus conclusiones; al final lees qué dio energía, qué la quitó y qué no se sabe todavía.',
  needs: 'No necesita nada más que tu calendario. Con unas tres etiquetas al día sale un informe útil.',
  from: 'Primer día',
  to: 'Último día',
  workDays: 'Días laborables',
  hours: 'Horas que cuentan',
  hoursFrom: 'De',
  hoursUntil: 'A',
  hoursWhy: 'Lo que empieza fuera de ellas se etiqueta como siempre, pero no cuenta en el informe.',
  reminder: 'En las opciones se puede activar un recordatorio para cuando terminan las reuniones.',
  setReminders: 'Activar un recordatorio',
  start: 'Empezar el estudio',
  planned: (from: string, to: string) => `Tu estudio va del ${from} al ${to}.`,
  drop: 'Cancelarlo',
  another: 'Planear otro estudio',
  faults: {
    'ends-before': 'El último día es anterior al primero.',
    over: 'El último día ya ha pasado.',
    'too-early': 'Puede empezar como pronto esta semana.',
    'too-long': 'Cuatro semanas como máximo.',
    'no-days': 'Entre estos no hay ninguno de tus días laborables.',
    'no-hours': 'Las horas terminan antes de empezar.',
  },

  report: 'Lo que dice el estudio',
  span: (from: string, until: string) => `del ${from} al ${until}`,
  none: 'En estos días no se etiquetó nada, así que no hay nada de que informar. Puedes planear otro estudio cuando te venga bien.',
  basis: (count: number, on: number, of: number, hours: string) =>
    `${tags(count)} en ${days(on)}, ${hours}. ${count === 1 ? 'Se etiquetó' : 'Se etiquetaron'} ${n(count)} de ${n(of)} reuniones y tareas.`,
  share: (share: string) => `Alrededor del ${share} de las horas etiquetadas te dio energía.`,
  few: (count: number, needed: number) =>
    `${tags(count)}: muy poco para un porcentaje, que necesita ${n(needed)}. Los recuentos de abajo son todo lo que hay.`,
  range: (low: string, high: string) => `El margen probable va del ${low} al ${high}.`,
  sides: (up: number, level: number, down: number) =>
    `${n(up)} ${doing('energizing', up)}, ${counted(level, 'neutral', 'neutrales')}, ${n(down)} ${doing('draining', down)}.`,
  recalled: (count: number) => (count === 1 ? '1 se dio de memoria.' : `${n(count)} se dieron de memoria.`),
  counts: 'Son recuentos de dos semanas, no hallazgos: dicen dónde mirar.',
  gives: 'Lo que dio',
  takes: 'Lo que quitó',
  open: 'Lo que no se sabe todavía',
  noGives: 'Nada con tres etiquetas o más dio sobre todo energía.',
  noTakes: 'Nada con tres etiquetas o más quitó sobre todo energía.',
  noOpen: 'Todo lo que etiquetaste fue sobre todo en una dirección.',
  ofTags: (count: number, of: number, side: 'energizing' | 'draining') =>
    `${n(count)} de ${n(of)} ${doing(side, count)}`,
  all: (up: number, level: number, down: number) =>
    `${n(up)} ${doing('energizing', up)}, ${counted(level, 'neutral', 'neutrales')}, ${n(down)} ${doing('draining', down)}`,
  needsMore: (count: number) => `necesita aproximadamente ${n(count)} más`,
  singles: (names: readonly string[], language: string) =>
    `Con una etiqueta cada uno: ${new Intl.ListFormat(language).format(names)}.`,
  settles: (count: number) => `con aproximadamente ${n(count)} más se sabría`,
  mixed: 'apunta en ambas direcciones',
  neutral: 'sobre todo neutral',
  first: 'Los primeros días',
  firstFew: 'Pocas etiquetas para comparar los primeros días con los siguientes.',
  firstCounts: (on: number, up: number, of: number, laterUp: number, laterOf: number) =>
    `${on === 1 ? 'En el primer día' : `En los primeros ${n(on)} días`}, ${n(up)} de ${n(of)} etiquetas ${did('energizing', up)}; después, ${n(laterUp)} de ${n(laterOf)}.`,
  firstSame: 'Ninguna diferencia fiable: observar no parece haber cambiado lo que etiquetaste.',
  firstDiffers:
    'Son distintos. Empezar a observar suele cambiar cosas al principio, así que fíate más de los días posteriores.',
  guides: 'Tres guías que encajan',
  noGuides: 'Aún no hay ninguna guía indicada.',
  try: 'Un experimento para probar',
  noTry: 'Aún no hay ningún experimento que proponer.',
};
