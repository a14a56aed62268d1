import type { AllWords } from '../all.ts';

export const commonWords: AllWords['commonWords'] = {
  untitled: 'Meeting ohne Titel',
  loading: 'Einen Moment.',
  titleNotKept: (kind) => `${kind}, Titel nicht gespeichert`,
  unavailable: 'Updraft antwortet nicht. Schließe dies und öffne es wieder.',
  couldNotRead:
    'Deine Daten konnten nicht gelesen werden. Sie sind noch da: Schließe den Browser und öffne ihn wieder.',
};
