import { spoken } from './spoken.ts';

/** Words of the energy control and the marks. */
export const energyWords = spoken('energyWords', {
  group: 'Energy',
  question: 'How did it leave you?',
  /** From −2 to 2. */
  levels: ['Very draining', 'Draining', 'Neutral', 'Energizing', 'Very energizing'],
  clear: 'Clear tag',
  undo: 'Undo',
  saved: (word: string) => `Saved: ${word}`,
  undone: 'Undone',
  notSaved: 'Not saved. Try again in a moment; if the disk is full, free some space first.',
});
