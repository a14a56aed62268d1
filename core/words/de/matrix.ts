import type { AllWords } from '../all.ts';
import { counted, did, n } from './forms.ts';

const kinds = (count: number) => counted(count, 'Art', 'Arten');

export const matrixWords: AllWords['matrixWords'] = {
  name: 'Energie und Können',
  lead: 'Etwas gut zu können und es zu mögen sind zwei Dinge.',
  none: 'Eine Art bekommt hier ihren Platz ab sechs Markierungen an vier Tagen.',
  ask: (kind) => `Wie gut bist du in ${kind}?`,
  askLine: (count) => `Noch ${kinds(count)} zu bewerten`,
  skill: (kind) => `Können in ${kind}`,
  levels: ['1, am Anfang', '2', '3, solide', '4', '5, meisterhaft'],
  rated: 'Gespeichert. Du kannst es unten ändern.',
  failed: 'Das konnte nicht gespeichert werden. Nichts hat sich geändert.',
  sentence: (count, average) =>
    `${kinds(count)} nach Können und nach dem Anteil der Markierungen, die Energie gaben, jeweils mit der wahrscheinlichen Spanne; die Linie ist dein eigener Durchschnitt, ${average}.`,
  columns: ['Art', 'Können', 'Anteil, der Energie gibt', 'von', 'bis', 'Markierungen', 'Feld'],
  skillAxis: 'Können',
  cells: { gifts: 'Gaben', cage: 'Käfig', promise: 'Versprechen', shed: 'Ballast', between: 'Dazwischen' },
  means: {
    gifts: 'Du kannst es, und es gibt dir Energie.',
    cage: 'Du kannst es, und es kostet dich Energie.',
    promise: 'Du kannst es noch nicht, und es gibt dir Energie.',
    shed: 'Du kannst es nicht gut, und es kostet dich Energie.',
    between: 'Bisher weder das eine noch das andere.',
  },
  next: {
    gifts: 'Schütze diese Stunden, und gib ihnen eine dazu.',
    cage: 'Gib eine Stunde ab, bevor du um zwei weitere gebeten wirst.',
    promise: 'Nimm dir eine Stunde pro Woche, um besser darin zu werden.',
    shed: 'Lass weg, kürze oder gib ab, was geht.',
    between: 'Lass es so; weitere Markierungen geben ihm seinen Platz.',
  },
  line: (kind, hours, energizing, of) =>
    `${kind}: ${hours} pro Woche, ${n(energizing)} von ${n(of)} ${did('energizing', energizing)}`,
  soFar: 'bisher',
  plan: 'Eine Stunde planen',
  guide: 'Lesen',
  average: (share) => `Über der Linie ist mehr als dein eigener Durchschnitt, ${share}.`,
  change: 'Können ändern',
};
