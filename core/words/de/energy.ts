import type { AllWords } from '../all.ts';

export const energyWords: AllWords['energyWords'] = {
  group: 'Energie',
  question: 'Wie ging es dir danach?',
  levels: ['Kostet viel Energie', 'Kostet Energie', 'Neutral', 'Gibt Energie', 'Gibt viel Energie'],
  clear: 'Markierung entfernen',
  undo: 'Rückgängig',
  saved: (word) => `Gespeichert: ${word}`,
  undone: 'Rückgängig gemacht',
  notSaved:
    'Nicht gespeichert. Versuche es gleich noch einmal; wenn die Festplatte voll ist, schaffe zuerst etwas Platz.',
};
