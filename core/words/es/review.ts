import type { AllWords } from '../all.ts';
import { counted, doing, n } from './forms.ts';

export const reviewWords: AllWords['reviewWords'] = {
  week: (from: string, until: string) => `Semana del ${from} al ${until}`,
  weekBefore: 'Semana anterior',
  weekAfter: 'Semana siguiente',
  none: 'Aún no hay nada en esta semana. La imagen aparece cuando se haya mostrado tu calendario o se haya registrado trabajo.',
  untagged: 'En esta semana no hay nada etiquetado. La imagen muestra cuándo fue cada cosa, no cómo.',
  sentence: (count: number, ended: number, hours: string, up: string, down: string) =>
    `${n(count)} de ${n(ended)} con etiqueta, ${hours}: ${up} da energía, ${down} la quita.`,
  picture: 'La semana',
  pictureSays: (sentence: string) =>
    `${sentence} Hacia arriba, da energía; hacia abajo, la quita; una barra, neutral; un recuadro vacío quedó sin etiquetar.`,
  columns: ['Día', 'Hora', 'Qué', 'Tipo', 'Energía'],
  noTag: 'sin etiqueta',
  lifts: 'Lo que más dio',
  drains: 'Lo que más quitó',
  noLifts: 'Ningún tipo dio más veces de las que quitó.',
  noDrains: 'Ningún tipo quitó más veces de las que dio.',
  counted: (count: number, of: number, side: 'energizing' | 'draining', hours: string) =>
    `${n(count)} de ${counted(of, 'etiqueta', 'etiquetas')} ${doing(side, count)}, ${hours}`,
  honest: 'Una semana es un puñado de etiquetas: lo que pasó, no cómo es siempre.',
  keep: 'Una cosa que mantener',
  change: 'Una cosa que cambiar',
  note: 'Una nota para ti',
  save: 'Guardar repaso',
  saved: 'Guardado.',
  empty: 'Escribe al menos una de las tres.',
  print: 'Imprimir esta semana',
  past: 'Repasos hasta ahora',
  remove: 'Borrar este repaso',
  removed: 'Borrado.',
  undo: 'Deshacer',
  titles: 'Mostrar títulos en papel',
  printed: (day: string) => `Repaso semanal, impreso el ${day}`,
};
