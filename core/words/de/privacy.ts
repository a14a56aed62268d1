import type { AllWords } from '../all.ts';

const titles = (count: string, one: boolean) => (one ? '1 Titel' : `${count} Titel`);

export const privacyWords: AllWords['privacyWords'] = {
  redaction: 'Titel, die nicht gespeichert werden',
  redactionWhy:
    'Bevor etwas geschrieben wird, bleibt der Titel weg, wo eine Regel es sagt. Zeit, Art und Energie bleiben, was du markierst, zählt also weiter. Regeln gelten für Kalenderseiten, Dateien, Adressen, eingetragene Arbeit und wiederhergestellte Sicherungen.',
  all: 'Keine Titel speichern',
  add: 'Titel weglassen',
  by: { word: 'mit dem Wort', calendar: 'aus dem Kalender', kind: 'von der Art' },
  word: 'Wort oder Ausdruck',
  wordHint:
    'Gefunden an jeder Stelle eines Titels, groß oder klein geschrieben. Es wird unkenntlich gespeichert, sodass es auch auf der Festplatte nicht zu finden ist.',
  calendar: 'Kalender',
  noCalendars: 'Noch ist kein Kalender bekannt.',
  kind: 'Art',
  addRule: 'Regel hinzufügen',
  rules: 'Deine Regeln',
  rule: {
    all: () => 'Alle Titel',
    word: (word) => `Titel mit „${word}“`,
    calendar: (calendar) => `Titel aus dem Kalender ${calendar}`,
    kind: (kind) => `Titel von der Art ${kind}`,
  },
  remove: 'Entfernen',
  removeRule: (rule) => `Entfernen: ${rule}`,
  added: 'Regel hinzugefügt. Sie gilt ab jetzt.',
  removed: 'Regel entfernt. Ein Titel kommt zurück, wenn seine Seite ihn wieder zeigt.',
  undo: 'Rückgängig',
  wouldTake: (count, one, all) => `Sie beträfe ${titles(count, one)} von ${all}, die jetzt gespeichert sind.`,
  wouldTakeNone: 'Kein jetzt gespeicherter Titel passt dazu.',
  more: (count) => `und ${count} weitere`,
  past: (count, one) =>
    `${titles(count, one)}, ${one ? 'den deine Regeln weglassen würden, ist' : 'die deine Regeln weglassen würden, sind'} noch von früher gespeichert.`,
  redactPast: 'Auch frühere Titel entfernen',
  redactAsk: (count, one) =>
    `Das entfernt ${titles(count, one)} endgültig. Exportiere zuerst eine Sicherung, wenn du ${one ? 'ihn' : 'sie'} vielleicht zurückhaben möchtest.`,
  redactConfirm: 'Ja, die Titel entfernen',
  redactKeep: 'Behalten',
  redacted: (count, one) => `${titles(count, one)} entfernt.`,
  redactNote:
    'Der Browser behält überschriebene Daten vielleicht noch eine Weile in seinen eigenen Dateien, bis er aufräumt.',
  failed: 'Das konnte nicht gespeichert werden. Nichts wurde geändert.',
};
