import type { AllWords } from '../all.ts';
import { counted, did, end, n, sides } from './forms.ts';

const tags = (count: number) => counted(count, 'Markierung', 'Markierungen');
const onDays = (count: number) => (count === 1 ? 'an 1 Tag' : `an ${n(count)} Tagen`);

export const studyWords: AllWords['studyWords'] = {
  lead: 'Markiere zwei Wochen lang jedes Meeting und jede größere Aufgabe, und urteile noch nicht.',
  how: 'Ein Druck, wenn etwas zu Ende ist, genügt. Während du beobachtest, behält Updraft seine Schlüsse für sich; am Ende liest du, was Energie gab, was sie kostete und was noch nicht bekannt ist.',
  needs: 'Es braucht nichts als deinen Kalender. Etwa drei Markierungen am Tag ergeben einen brauchbaren Bericht.',
  from: 'Erster Tag',
  to: 'Letzter Tag',
  workDays: 'Arbeitstage',
  hours: 'Stunden, die zählen',
  hoursFrom: 'Von',
  hoursUntil: 'Bis',
  hoursWhy: 'Was außerhalb davon beginnt, wird markiert wie immer, zählt aber im Bericht nicht.',
  reminder: 'Eine Erinnerung am Ende von Meetings lässt sich in den Einstellungen einschalten.',
  setReminders: 'Eine Erinnerung einschalten',
  start: 'Studie beginnen',
  planned: (from, to) => end(`Deine Studie läuft vom ${from} bis ${to}`),
  drop: 'Absagen',
  another: 'Noch eine Studie planen',
  faults: {
    'ends-before': 'Der letzte Tag liegt vor dem ersten.',
    over: 'Der letzte Tag ist schon vorbei.',
    'too-early': 'Sie kann frühestens diese Woche beginnen.',
    'too-long': 'Höchstens vier Wochen.',
    'no-days': 'Keiner deiner Arbeitstage liegt dazwischen.',
    'no-hours': 'Die Stunden enden, bevor sie beginnen.',
  },

  report: 'Was die Studie sagt',
  span: (from, until) => `${from} bis ${until}`,
  none: 'In diesen Tagen wurde nichts markiert, also gibt es nichts zu berichten. Du kannst eine weitere Studie planen, wann immer es dir passt.',
  basis: (count, on, of, hours) =>
    `${end(`${tags(count)} ${onDays(on)}, ${hours}`)} Von ${n(of)} Meetings und Aufgaben wurden ${n(count)} markiert.`,
  share: (share) => `Etwa ${share} der markierten Stunden gaben dir Energie.`,
  few: (count, needed) =>
    `${tags(count)}: zu wenige für einen Anteil, der ${n(needed)} braucht. Die Zahlen unten sind alles, was es gibt.`,
  range: (low, high) => `Die wahrscheinliche Spanne ist ${low} bis ${high}.`,
  sides: (up, level, down) => `${sides(up, level, down)}.`,
  recalled: (count) =>
    count === 1 ? '1 davon kam aus der Erinnerung.' : `${n(count)} davon kamen aus der Erinnerung.`,
  counts: 'Das sind Zählungen aus zwei Wochen, keine Befunde: Sie sagen, wo es sich hinzusehen lohnt.',
  gives: 'Was gab',
  takes: 'Was kostete',
  open: 'Noch nicht bekannt',
  noGives: 'Nichts mit drei oder mehr Markierungen gab meistens Energie.',
  noTakes: 'Nichts mit drei oder mehr Markierungen kostete meistens Energie.',
  noOpen: 'Alles, was du markiert hast, ging meistens in eine Richtung.',
  ofTags: (count, of, side) => `${n(count)} von ${n(of)} ${did(side, count)}`,
  all: (up, level, down) => sides(up, level, down),
  needsMore: (count) => `braucht etwa ${n(count)} mehr`,
  singles: (names, language) => `Je eine Markierung: ${new Intl.ListFormat(language).format(names)}.`,
  settles: (count) => `etwa ${n(count)} mehr würden es klären`,
  mixed: 'zeigt in beide Richtungen',
  neutral: 'meistens neutral',
  first: 'Die ersten Tage',
  firstFew: 'Zu wenige Markierungen, um die ersten Tage mit den späteren zu vergleichen.',
  firstCounts: (on, up, of, laterUp, laterOf) =>
    `${on === 1 ? 'Am ersten Tag' : `An den ersten ${n(on)} Tagen`} gaben ${n(up)} von ${n(of)} Energie, danach ${n(laterUp)} von ${n(laterOf)}.`,
  firstSame:
    'Kein Unterschied, auf den Verlass wäre: Das Beobachten scheint nicht verändert zu haben, was du markiert hast.',
  firstDiffers:
    'Sie unterscheiden sich. Wer zu beobachten beginnt, verändert oft zuerst etwas; verlass dich also eher auf die späteren Tage.',
  guides: 'Drei passende Leitfäden',
  noGuides: 'Noch wird kein Leitfaden gebraucht.',
  try: 'Ein Experiment zum Ausprobieren',
  noTry: 'Noch gibt es kein Experiment vorzuschlagen.',
};
