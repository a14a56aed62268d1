import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const logWords: AllWords['logWords'] = {
  title: 'Andere Arbeit eintragen',
  edit: 'Arbeit bearbeiten',
  repeat: (title, minutes) => `Wie letztes Mal: ${title}, ${n(minutes)} Min.`,
  what: 'Was war es?',
  whatHint: 'Den Bericht schreiben',
  kind: 'Art',
  started: 'Beginn',
  minutes: 'Minuten',
  save: 'Speichern',
  cancel: 'Abbrechen',
  needsTitle: 'Sag in ein paar Worten, was es war.',
  needsEnergy: 'Wähle, wie es dir danach ging.',
  needsMinutes: 'Minuten von 1 bis 1440.',
  needsStart: 'Wann hat es begonnen?',
  inFuture: 'Das ist noch nicht zu Ende.',
  saved: 'Eingetragen.',
};
