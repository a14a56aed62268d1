import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

export const toolWords: AllWords['toolWords'] = {
  heading: 'Más para hoy',
  back: 'Volver a hoy',
  names: {
    study: 'Estudio de dos semanas',
    walk: 'Recorrido por el día',
    checkin: 'Cómo estás',
    review: 'Repaso semanal',
    sheet: 'Hoja para conversar',
    profile: 'Sobre ti',
  },
  why: {
    study: 'Observa dos semanas sin juzgar y lee después lo que dicen.',
    walk: 'Lo que se te pasó, una reunión cada vez.',
    checkin: 'Tres preguntas breves, una vez por semana como mucho.',
    review: 'Cinco minutos: la semana en imagen, una cosa que mantener, una que cambiar.',
    sheet: 'Elige qué quieres decirle a tu responsable e imprímelo.',
    profile: 'Lo que Updraft puede tener en cuenta. Todo opcional.',
  },
  left: (count: number) => (count === 1 ? 'queda 1' : `quedan ${n(count)}`),
  running: 'En marcha',
  begins: (day: string) => `Empieza el ${day}`,
  ready: 'Informe listo',
  next: (day: string) => `Siguiente: ${day}`,
  written: 'Escrito',
  notSaved: 'No se ha guardado. Inténtalo en un momento.',

  line: (day: number, days: number) => `Día ${n(day)} de ${n(days)} de tu estudio`,
  lineBefore: (days: number) => `Tu estudio de ${counted(days, 'día', 'días')} ha empezado`,
  tagged: (tagged: number, ended: number) =>
    ended === 0 ? 'Todavía nada por etiquetar.' : `${n(tagged)} de ${n(ended)} con etiqueta hasta ahora.`,
  progress: (day: number, days: number) => `${n(day)} de ${counted(days, 'día', 'días')}`,
  reportReady: 'Tu estudio ha terminado.',
  readReport: 'Leer el informe',

  watching: 'Estás observando',
  watchingWhy: (until: string) =>
    `Hasta el ${until} Updraft solo recoge. Lo que se muestra aquí cambiaría lo que etiquetas después, así que las previsiones, tendencias, resultados y guías elegidas por un patrón esperan hasta entonces.`,
  waits: (until: string) => `Lo que dicen espera hasta el ${until}.`,
  watchingTagged: 'Tus propias etiquetas siguen a la vista, y puedes cambiarlas.',
  endEarly: 'Terminar el estudio ahora',
  endAsk: '¿Terminarlo ahora? Los días hasta hoy se guardan, y recibes un informe de ellos.',
  endYes: 'Sí, terminarlo',
  endNo: 'Seguir observando',
};
