import type { AllWords } from '../all.ts';
import { counted, did, inPoints, n, sides } from './forms.ts';

const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;

export const sheetWords: AllWords['sheetWords'] = {
  lead: 'Wähle, worüber du sprechen möchtest. Namen und Titel bleiben draußen, außer du lässt einen zu.',
  needs: (needed) =>
    `Noch ist nichts markiert, also gibt es nichts zu wählen: Zahlen kommen mit den ersten Markierungen, Muster ab etwa ${n(needed)} einer Art. Deine eigenen Wünsche kannst du jetzt aufschreiben.`,
  sections: {
    patterns: 'Was mir aufgefallen ist',
    shares: 'Meine Stunden',
    experiments: 'Was ich ausprobiert habe',
    wishes: 'Was ich mir wünsche',
  },
  staysOut: (name) => `„${name}“ bleibt draußen`,
  letIn: (name) => `„${name}“ zulassen`,
  wish: 'Ein eigener Wunsch',
  wishHint: 'Zwei Vormittage pro Woche ohne Meetings',
  add: 'Hinzufügen',
  remove: 'Entfernen',
  removeWish: (text) => `„${text}“ entfernen`,
  hasName: (name) => `In dieser Zeile steht ein Name oder Titel: ${name}.`,
  preview: 'Auf dem Papier',
  previewEmpty: 'Noch ist nichts gewählt.',
  print: 'Drucken oder als PDF speichern',
  picked: (count) => `${counted(count, 'Zeile', 'Zeilen')} gewählt`,
  title: 'Für unser Gespräch',
  made: (day) => `Erstellt am ${day} aus meinen eigenen Notizen darüber, was mir Energie gibt und was sie kostet.`,
  honest:
    'Gezählt sind Meetings und Aufgaben, die ich zu ihrem Ende markiert habe. Ein Muster zeigt, wo es sich hinzusehen lohnt; es ist kein Urteil über jemanden.',

  masked: {
    series: { text: 'Ein wiederkehrendes Meeting', plural: false },
    person: { text: 'Meetings mit einer bestimmten Person', plural: true },
    kind: { text: 'Eine Art meiner Arbeit', plural: false },
    experiment: 'Ein Experiment',
  },
  claim: ({ text, plural }, side, count, of) =>
    side === 'draining'
      ? `${text} ${plural ? 'kosten' : 'kostet'} mich Energie: ${n(count)} von ${n(of)} ${did(side, count)}.`
      : `${text} ${plural ? 'geben' : 'gibt'} mir Energie: ${n(count)} von ${n(of)} ${did(side, count)}.`,
  claimLess: ({ text, plural }, side, count, of) =>
    side === 'draining'
      ? `${text} ${plural ? 'geben' : 'gibt'} mir weniger Energie als der Rest: ${n(count)} von ${n(of)} ${did('energizing', count)}.`
      : `${text} ${plural ? 'kosten' : 'kostet'} mich weniger Energie als der Rest: ${n(count)} von ${n(of)} ${did('draining', count)}.`,
  leaning: ({ text, plural }, side, count, of) =>
    side === 'draining'
      ? `${text} ${plural ? 'kosten' : 'kostet'} mich bisher eher Energie: ${n(count)} von ${n(of)}.`
      : `${text} ${plural ? 'geben' : 'gibt'} mir bisher eher Energie: ${n(count)} von ${n(of)}.`,
  counted: (count, up, level, down) =>
    `Bisher habe ich ${count === 1 ? '1 Meeting oder Aufgabe' : `${n(count)} Meetings und Aufgaben`} markiert: ${sides(up, level, down)}.`,
  countOf: ({ text }, up, level, down) => `${text} bisher: ${sides(up, level, down)}.`,
  share: (up, down, hours) =>
    `Etwa ${up} meiner markierten Stunden gaben mir Energie, ${down} kosteten sie (${hours} markiert).`,
  range: (low, high) => `Die wahrscheinliche Spanne des ersten Anteils ist ${low} bis ${high}.`,
  weekly: ({ text }, hours) => `${text}: etwa ${hours} pro Woche.`,
  tried: (title, from, until) => `${title}, ${from} bis ${until}:`,
  better: (points, low, high) =>
    `${inPoints(signed(points))}, „gibt Energie“ minus „kostet Energie“ (${signed(low)} bis ${signed(high)}), wahrscheinlich wirklich.`,
  notSure: (points, low, high) =>
    `bisher ${inPoints(signed(points))}, aber ${signed(low)} bis ${signed(high)} ist möglich.`,
  noResult: 'noch zu früh, um etwas zu sagen.',
};
