import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

export const reviewWords: AllWords['reviewWords'] = {
  week: (from, until) => `Woche vom ${from} bis ${until}`,
  weekBefore: 'Vorige Woche',
  weekAfter: 'Nächste Woche',
  none: 'In dieser Woche ist noch nichts. Das Bild erscheint, sobald dein Kalender angezeigt oder Arbeit eingetragen wurde.',
  untagged: 'In dieser Woche ist nichts markiert. Das Bild zeigt, wann etwas war, nicht, wie.',
  sentence: (count, ended, hours, up, down) =>
    `${n(count)} von ${n(ended)} markiert, ${hours}: ${up} gaben Energie, ${down} kosteten Energie.`,
  picture: 'Die Woche',
  pictureSays: (sentence) =>
    `${sentence} Nach oben gab Energie, nach unten kostete Energie, ein Strich ist neutral; ein leeres Kästchen wurde nicht markiert.`,
  columns: ['Tag', 'Zeit', 'Was', 'Art', 'Energie'],
  noTag: 'keine Markierung',
  lifts: 'Was am meisten gab',
  drains: 'Was am meisten kostete',
  noLifts: 'Keine Art gab öfter Energie, als sie kostete.',
  noDrains: 'Keine Art kostete öfter Energie, als sie gab.',
  counted: (count, of, side, hours) =>
    `${n(count)} von ${counted(of, 'Markierung', 'Markierungen')}: ${side === 'draining' ? 'kostet Energie' : 'gibt Energie'}, ${hours}`,
  honest: 'Eine Woche ist eine Handvoll Markierungen: was geschah, nicht, wie es immer ist.',
  keep: 'Eine Sache zum Behalten',
  change: 'Eine Sache zum Ändern',
  note: 'Eine Notiz an dich selbst',
  save: 'Rückblick speichern',
  saved: 'Gespeichert.',
  empty: 'Schreibe mindestens eines der drei.',
  print: 'Diese Woche drucken',
  past: 'Bisherige Rückblicke',
  remove: 'Diesen Rückblick löschen',
  removed: 'Gelöscht.',
  undo: 'Rückgängig',
  titles: 'Titel auf dem Papier zeigen',
  printed: (day) => `Wochenrückblick, gedruckt am ${day}`,
};
