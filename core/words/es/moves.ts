import type { AllWords } from '../all.ts';
import { counted, doing, inPoints, n } from './forms.ts';

const weeks = (count: number) => counted(count, 'semana', 'semanas');
const tags = (count: number) => counted(count, 'etiqueta', 'etiquetas');

export const movesWords: AllWords['movesWords'] = {
  lead: 'Un pequeño cambio con fecha de fin enseña más que un plan.',
  watching:
    'Hay un estudio en marcha. Lo que resulta de tus etiquetas queda oculto hasta que termine, para que observar no las altere.',
  none: 'Los pasos se apoyan en tus etiquetas, y aún no hay ninguna. Etiqueta lo que haces durante dos semanas; tus propios experimentos pueden empezar hoy.',

  experiments: 'Experimentos',
  noExperiment: 'Aún no hay experimentos: un cambio, la señal que esperas y el día en que lo miras.',
  newExperiment: 'Nuevo experimento',
  past: 'Experimentos anteriores',
  dates: (from: string, until: string) => `del ${from} al ${until}`,
  counts: (kinds: string) => `Cuenta: ${kinds}`,
  allKinds: 'todo lo que etiquetas',
  stopRule: (rule: string) => `Cuándo parar: ${rule}`,
  expects: {
    up: 'Esperas más energía.',
    down: 'Esperas menos energía.',
    none: 'No esperas nada en particular.',
  },
  fromGuide: 'La guía',
  planned: (points: string, low: string, high: string) => `El plan prometía ${inPoints(points)} (de ${low} a ${high}).`,

  coming: (from: string) => `Empieza el ${from}.`,
  running: (days: number) =>
    days === 0 ? 'Termina hoy. El resultado llega mañana.' : days === 1 ? 'Queda un día.' : `Quedan ${n(days)} días.`,
  noPeeking: 'No hay resultado antes del final: quien mira cada día acaba encontrando algo por azar.',
  better: 'Mejor.',
  worse: 'Peor.',
  asExpected: (as: boolean | null) => (as === null ? '' : as ? 'Como esperabas.' : 'No como esperabas.'),
  cannotTell: 'Aún no se puede saber.',
  small: 'Ninguna diferencia digna de mención: menos de diez puntos en un sentido u otro.',
  difference: (points: string, low: string, high: string) =>
    `${inPoints(points)} en lo que da menos lo que quita energía, comparando lo comparable (90\u00a0%: de ${low} a ${high}).`,
  sides: (after: number, before: number) => `${weeks(after)} desde el cambio, frente a ${weeks(before)} antes.`,
  wouldTell: (more: number | undefined) =>
    more === undefined
      ? 'Solo con más semanas difícilmente se sabría; con un cambio mayor, sí.'
      : `Si la diferencia se mantiene, con unas ${weeks(more)} más se sabría.`,
  needs: (before: number, after: number) => {
    if (before > 0)
      return `Hay pocas semanas con etiquetas antes del cambio (${before === 1 ? 'falta' : 'faltan'} ${weeks(before)}), y esas ya no vuelven. Empiézalo de nuevo más adelante, con más etiquetas.`;
    return `${after === 1 ? 'Falta' : 'Faltan'} ${weeks(after)} con etiquetas desde el cambio: con tres a cada lado se puede saber.`;
  },
  extend: (count: number) => `Seguir ${weeks(count)} más`,
  stop: 'Parar ahora',
  keep: 'Mantener el cambio',
  letGo: 'Dejarlo ir',
  remove: 'Quitar',
  undo: 'Deshacer',
  kept: 'Lo mantuviste.',
  letGone: 'Lo dejaste ir.',
  stopped: 'Detenido. Lo medido se queda.',
  removed: 'Quitado: no había empezado.',
  extended: (until: string) => `Ahora dura hasta el ${until}.`,
  started: (until: string) => `En marcha. Dura hasta el ${until}.`,
  failed: 'No se ha podido guardar. No ha cambiado nada.',
  oneRuns: (title: string, until: string) =>
    `«${title}» dura hasta el ${until}. Dos cambios a la vez cuesta distinguirlos.`,
  keepThat: 'Seguir con ese',
  startInstead: 'Empezar este en su lugar',
  both: 'Hacer los dos',

  plotName: 'Semanas antes y después',
  plotSentence: (before: number, after: number) =>
    `Media de cada semana, lo que da menos lo que quita energía, comparando lo comparable: ${weeks(before)} antes, ${weeks(after)} después.`,
  plotColumns: ['Semana', 'Lado', 'Etiquetas', 'Balance'],
  before: 'antes',
  after: 'después',

  form: 'Nuevo experimento',
  formTitle: '¿Cómo se llama?',
  formChange: '¿Qué cambias?',
  formExpected: '¿Qué esperas?',
  formFrom: 'Empieza',
  formUntil: 'Termina',
  formStop: '¿Cuándo paras antes de tiempo?',
  formKinds: '¿Qué cuenta?',
  save: 'Empezar el experimento',
  cancel: 'Cancelar',
  wrongTitle: 'Ponle un nombre.',
  wrongDates: 'El final debe llegar tras el comienzo, al menos tres semanas después para que diga algo.',
  defaultStop: 'Le causa a otra persona un problema que un día no puede reparar.',

  planner: 'Plan de horas',
  plannerLead: 'Quita horas a lo que quita energía y dáselas a lo que la da. Cada hora que quitas va a algún sitio.',
  plannerNeeds: (count: number) => `Un plan necesita unas ${tags(count)} más, en al menos dos tipos.`,
  week: (hours: string, count: number) =>
    `Tu semana tal como es: ${hours} en el calendario y registradas, la media de ${weeks(count)}.`,
  take: 'Quitar de',
  give: 'Dar a',
  hoursOf: (from: string, to: string) => `Horas de ${from} a ${to}`,
  less: (what: string) => `Menos: ${what}`,
  more: (what: string) => `Más: ${what}`,
  add: 'Otro cambio de horas',
  drop: 'Quitar este cambio',
  seriesOf: (title: string, kind: string) => `${title} (${kind})`,
  shifted: (hours: string, target: string) => `${hours} de un lado a otro; un quinto de tu semana son ${target}.`,
  target: 'un quinto',
  change: (points: string) => inPoints(points),
  changeRange: (low: string, high: string) => `probablemente de ${low} a ${high}`,
  fromTo: (now: string, later: string, low: string, high: string) =>
    `Horas que dan energía: alrededor del ${now} con la semana tal como es y del ${later} según el plan (de ${low} a ${high}).`,
  measured: (share: string) => `De tus horas etiquetadas hasta ahora, el ${share} dio energía.`,
  unmoved: 'Mueve una hora para ver qué pasaría.',
  fewTags: 'Pocas etiquetas para decir cuánto: al menos doce.',
  planStart: 'Hacer de ello un experimento',
  planTitle: (hours: string, from: string, to: string) => `${hours} por semana de ${from} a ${to}`,
  planMany: (hours: string) => `${hours} por semana de un lado a otro`,
  planChange: (lines: readonly string[]) => lines.join('; '),
  planLine: (hours: string, from: string, to: string) => `${hours} de ${from} a ${to}`,

  series: 'Lo que devolvería una serie',
  seriesLead:
    'Reuniones periódicas que quitan energía más veces de las que la dan, según las horas semanales sin energía que devolverían.',
  noSeries:
    'Ninguna reunión periódica te quita energía más veces de las que te la da, hasta donde pueden decirlo seis etiquetas de cada una.',
  seriesBasis: (draining: number, of: number, hours: string) =>
    `${n(draining)} de ${tags(of)} ${doing('draining', draining)} · ${hours} por semana`,
  ways: {
    drop: (hours: string) => `Suprimirla: devuelve ${hours}`,
    shorten: (hours: string) => `Un cuarto más corta: ${hours}`,
    move: (hours: string, toward: string) => `Moverla a ${toward}: unas ${hours}`,
    merge: (hours: string, toward: string) => `Unirla a «${toward}»: ${hours}`,
    'hand-over': (hours: string) => `Cederla: ${hours}`,
  },
  planIt: (title: string) => `Planear con ella: ${title}`,
  plan: 'Planear con ella',
  moreSeries: (count: number) => `Mostrar ${n(count)} más`,
};
