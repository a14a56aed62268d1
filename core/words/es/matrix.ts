import type { AllWords } from '../all.ts';
import { counted, doing, n } from './forms.ts';

const kinds = (count: number) => counted(count, 'tipo', 'tipos');

export const matrixWords: AllWords['matrixWords'] = {
  name: 'Energía y destreza',
  lead: 'Que algo se te dé bien y que te guste son dos cosas distintas.',
  none: 'Un tipo tiene su lugar aquí a partir de seis etiquetas en cuatro días.',
  ask: (kind: string) => `¿Qué destreza tienes en ${kind}?`,
  askLine: (count: number) => `${kinds(count)} más por valorar`,
  skill: (kind: string) => `Destreza en ${kind}`,
  levels: ['1, inicial', '2', '3, sólida', '4', '5, experta'],
  rated: 'Guardado. Puedes cambiarlo más abajo.',
  failed: 'No se ha podido guardar. No ha cambiado nada.',
  sentence: (count: number, average: string) =>
    `${kinds(count)} según la destreza y la parte de sus etiquetas que da energía, con su margen probable; la línea es tu propia media, ${average}.`,
  columns: ['Tipo', 'Destreza', 'Parte que da energía', 'desde', 'hasta', 'Etiquetas', 'Casilla'],
  skillAxis: 'Destreza',
  cells: { gifts: 'Dones', cage: 'Jaula', promise: 'Promesa', shed: 'Lastre', between: 'Entre medias' },
  means: {
    gifts: 'Se te da bien y te da energía.',
    cage: 'Se te da bien y te quita energía.',
    promise: 'Aún no se te da bien y te da energía.',
    shed: 'No se te da bien y te quita energía.',
    between: 'Ni lo uno ni lo otro por ahora.',
  },
  next: {
    gifts: 'Protege estas horas y dales una más.',
    cage: 'Cede una hora antes de que te pidan dos más.',
    promise: 'Dedica una hora a la semana a mejorar en ello.',
    shed: 'Suprime, acorta o cede lo que puedas.',
    between: 'Déjalo estar; más etiquetas lo situarán.',
  },
  line: (kind: string, hours: string, energizing: number, of: number) =>
    `${kind}: ${hours} por semana, ${n(energizing)} de ${n(of)} ${doing('energizing', energizing)}`,
  soFar: 'por ahora',
  plan: 'Planear una hora',
  guide: 'Leer',
  average: (share: string) => `Por encima de la línea es más que tu propia media, ${share}.`,
  change: 'Cambiar destrezas',
};
