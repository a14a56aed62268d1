import type { AllWords } from '../all.ts';

export const energyWords: AllWords['energyWords'] = {
  group: 'Energía',
  question: '¿Cómo te dejó?',
  levels: ['Quita mucha energía', 'Quita energía', 'Neutral', 'Da energía', 'Da mucha energía'],
  clear: 'Borrar etiqueta',
  undo: 'Deshacer',
  saved: (word: string) => `Guardado: ${word}`,
  undone: 'Deshecho',
  notSaved: 'No se ha guardado. Inténtalo en un momento; si el disco está lleno, libera antes algo de espacio.',
};
