import type { AllWords } from '../all.ts';
import { counted } from './forms.ts';

export const exportWords: AllWords['exportWords'] = {
  title: 'Export',
  lead: 'Alles gehört dir und lässt sich mitnehmen. Dateien bleiben auf diesem Computer, solange du sie nicht verschiebst.',
  backup: 'Sicherung exportieren',
  backupWhy: 'Alles, was du gemacht hast, in einer Datei, die Updraft genau wiederherstellt.',
  from: 'Von',
  until: 'Bis',
  rangeWhy:
    'Lass beides leer für alles. Mit Tagen stehen Aktivitäten und Markierungen dieser Tage in der Datei; Arten und was du sonst gemacht hast, immer.',
  csv: 'CSV exportieren',
  csvWhy: 'Eine Tabelle für die Tabellenkalkulation. Keine Zelle kann zur Formel werden.',
  table: 'Tabelle',
  tables: {
    activities: 'Aktivitäten mit ihren Markierungen',
    kinds: 'Arten',
    weeks: 'Wochen',
    statements: 'Aussagen',
  },
  ics: 'iCalendar exportieren',
  icsWhy:
    'Deine markierten Aktivitäten als Kalenderdatei. Die Energie ist die Kategorie, und Updraft liest sie wieder ein.',
  markdown: 'Bericht als Markdown exportieren',
  working: 'Die Datei wird geschrieben',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Es wurde keine Datei geschrieben.',
  saved: (name) => `Gespeichert als ${name}.`,
  failed: 'Die Datei konnte nicht geschrieben werden. Nichts wurde geändert.',
  fileNames: {
    backup: 'sicherung',
    activities: 'aktivitaeten',
    kinds: 'arten',
    weeks: 'wochen',
    statements: 'aussagen',
    ics: 'kalender',
    markdown: 'bericht',
  },
  reportTitle: 'Bericht',
  reportWhy:
    'Was dir Energie gibt und was sie kostet, wie viel, wie sicher das ist und was du ausprobiert hast; jeweils mit seinen Zahlen.',
  period: 'Zeitraum',
  periods: { '4': '4 Wochen', '13': '13 Wochen', '26': '26 Wochen', '52': '52 Wochen', all: 'Alles' },
  print: 'Bericht drucken',
  notEnough: 'Noch gibt es nichts zu berichten: keine Markierung in diesem Zeitraum.',
  watching: 'Du beobachtest gerade: Der Bericht wartet, bis deine Studie vorbei ist.',
};

export const reportWords: AllWords['reportWords'] = {
  title: 'Updraft-Bericht',
  asOf: (day) => `Stand: ${day}`,
  share: (share, low, high, tags, hours) =>
    `Etwa ${share} der markierten Stunden gaben Energie (wahrscheinlich zwischen ${low} und ${high}; ${counted(tags, 'Markierung', 'Markierungen')}, ${hours}).`,
  gives: 'Was gibt und was kostet',
  none: 'Noch lässt sich nichts sicher sagen.',
  leanings: 'Nicht geklärt',
  columns: {
    what: 'Was',
    group: 'Gruppe',
    level: 'Gesagt als',
    tags: 'Markierungen',
    energizing: 'Gab Energie',
    draining: 'Kostete Energie',
    difference: 'Unterschied',
    lower: 'Untere Grenze',
    upper: 'Obere Grenze',
    mean: 'Mittlere Energie',
    week: 'Woche',
    hours: 'Stunden',
    share: 'Anteil, der Energie gibt',
    levelOfWeek: 'Niveau',
  },
  weeks: 'Wochen',
  kinds: 'Arten',
  trend: 'Wie es verlief',
  tried: 'Was ausprobiert wurde',
  nothingTried: 'Es wurde kein Experiment begonnen.',
  untagged: 'Was nicht markiert wurde',
  method:
    'Ein Unterschied ist der Anteil, der Energie gab, minus der Anteil, der sie kostete, verglichen mit dem Rest: −2 bis 2, zu keinem Unterschied hin gezogen, mit der Spanne, die in 90 von 100 Fällen gilt. Die mittlere Energie reicht von −2, kostet viel Energie, bis 2, gibt viel Energie.',
};
