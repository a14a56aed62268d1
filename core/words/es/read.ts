import type { AllWords } from '../all.ts';
import { n, percent } from './forms.ts';

const lasts = (day: string) => `Dura hasta el ${day}.`;

export const readWords: AllWords['readWords'] = {
  heading: 'Para ti ahora',
  starter: 'Aún no hay nada etiquetado, así que no se sabe nada de tus semanas. Estas guías son un buen comienzo.',
  watching:
    'Tu estudio está en marcha, así que las guías que encajan con tu propio patrón esperan a que termine. Estas tratan de observar, iguales para todo el mundo.',
  aboutWatching: 'Sobre observar, igual para todo el mundo.',
  nothingLeft: 'Lo has apartado todo. Todas las guías siguen más abajo, en la biblioteca.',
  waiting: 'Un momento',
  library: 'Todas las guías',
  ownArticles: 'Tus propios artículos',
  feedArticles: 'Lo más nuevo de tus canales',
  inEnglish: 'Las guías y los artículos están en inglés.',
  savedList: 'Guardados',
  savedEmpty: 'Aún no hay nada guardado. «Guardar para después» en una tarjeta lo conserva aquí.',
  views: 'Qué mostrar',
  forYou: 'Para ti',
  search: 'Buscar artículos',
  found: (count: number) =>
    count === 0
      ? 'No se ha encontrado nada.'
      : count === 1
        ? '1 artículo encontrado.'
        : `${n(count)} artículos encontrados.`,
  back: 'Volver a la lista',
  why: 'Por qué esto',
  whyOnly: 'Nada en tus etiquetas lo pide todavía; está aquí para que la lista no quede vacía.',
  whyHalf: 'Lo empezaste, así que cuenta un poco menos.',
  whyRead: 'Lo leíste hasta el final, así que cuenta menos.',
  shareOfScore: (share: number) => `${percent(share)} del motivo`,
  save: 'Guardar para después',
  saved: 'Guardado',
  notForMe: 'No es para mí',
  lessOfTheme: 'Menos de este tema',
  didIt: 'Ya lo hice',
  more: 'Más opciones',
  putAway: (title: string) => `«${title}» queda apartado.`,
  lessSaid: (title: string) => `A partir de ahora, menos como «${title}».`,
  didItSaid: (title: string) => `«${title}» está hecho.`,
  undo: 'Deshacer',
  done: 'Leído hasta el final',
  opened: 'Abierto',
  progress: (share: number) => `${percent(share)} leído`,
  resumed: 'Estás donde lo dejaste.',
  fromTheTop: 'Ir al principio',
  bringBack: 'Recuperar',
  loading: 'Un momento',
  failed: 'No se ha podido abrir este artículo. Inténtalo de nuevo.',
  minutes: (minutes: number) => `${n(minutes)} min de lectura`,
  related: 'Guías relacionadas',
  textSize: 'Tamaño del texto',
  textSizes: { small: 'Pequeño', medium: 'Mediano', large: 'Grande' },
  fromFile: 'De tus archivos',
  ads: 'Publicidad',
  affiliate: 'Enlaces de afiliación',
  experiment: 'Probarlo como experimento',
  experimentFor: (weeks: number) => (weeks === 1 ? 'Una semana.' : `${n(weeks)} semanas.`),
  start: 'Empezar el experimento',
  started: (day: string) =>
    `En marcha. ${lasts(day)} Está marcado en Tendencias y se guarda en tus copias de seguridad.`,
  runs: (day: string) =>
    `Este experimento está en marcha. ${lasts(day)} Está marcado en Tendencias y se guarda en tus copias de seguridad.`,
  startFailed: 'No se ha podido empezar. Inténtalo de nuevo.',
  oneRuns: (title: string, day: string) =>
    `«${title}» dura hasta el ${day}. Con dos a la vez, las etiquetas no pueden decir cuál ayudó.`,
  startInstead: 'Terminarlo y empezar este',
  keepThat: 'Seguir con ese',
  clusters: {
    observe: 'Observar tu propia energía',
    moves: 'Pequeños pasos',
    traps: 'Decisiones y trampas',
    care: 'Carga y recuperación',
    meetings: 'Reuniones y horas',
    meaning: 'Sentido y personas',
    paths: 'Caminos sin nombre',
  },
};
