import type { AllWords } from '../all.ts';
import { counted, did, end, inPoints, n } from './forms.ts';

const weeks = (count: number) => counted(count, 'Woche', 'Wochen');
const inWeeks = (count: number) => (count === 1 ? 'in einer Woche' : `in ${n(count)} Wochen`);

export const decideWords: AllWords['decideWords'] = {
  lead: 'Ein Angebot, eine Beförderung, ein Projekt: Gäbe dir danach mehr von deiner Woche Energie?',
  none: 'Schreib auf, welche Stunden sich ändern würden, und deine eigenen Markierungen sagen, wie das wäre. Noch ist keine Entscheidung aufgeschrieben.',
  watching:
    'Eine Studie läuft: Was deine Markierungen zu einer Entscheidung sagen, bleibt bis zu ihrem Ende verborgen. Aufschreiben kannst du sie jetzt.',
  fresh: 'Neue Entscheidung',
  open: 'Offen',
  due: 'Zeit für den Rückblick',
  decided: 'Entschieden',
  back: 'Alle Entscheidungen',
  types: {
    offer: 'Angebot',
    promotion: 'Beförderung',
    project: 'Projekt',
    independence: 'Selbstständigkeit',
    other: 'Etwas anderes',
  },
  title: 'Wie nennst du sie?',
  untitled: 'Entscheidung ohne Namen',
  answerBy: 'Antwort bis',
  by: (day) => `Antwort bis ${day}`,
  save: 'Speichern',
  failed: 'Das konnte nicht gespeichert werden. Nichts hat sich geändert.',
  remove: 'Diese Entscheidung entfernen',
  removed: 'Entfernt.',
  undo: 'Rückgängig',

  hours: 'Was würde sich in einer Woche ändern?',
  hoursHint: 'Stunden pro Woche mehr oder weniger als jetzt. Lass auf 0, was bleibt.',
  changeOf: (kind) => `Änderung bei ${kind}, Stunden pro Woche`,
  less: (kind) => `Weniger ${kind}`,
  more: (kind) => `Mehr ${kind}`,
  addKind: 'Art von Arbeit hinzufügen',
  ownKind: 'Etwas Neues …',
  newName: 'Wie heißt es?',
  add: 'Hinzufügen',
  like: (kind) => `${kind} ist am ehesten wie`,
  likeNothing: 'nichts, was ich kenne',
  week: (hours, count) => `Deine Woche jetzt: ${hours} im Mittel von ${weeks(count)}.`,
  noWeek:
    'In deinem Kalender stehen noch keine Stunden; die Änderungen bleiben erhalten und werden gewogen, sobald es Markierungen gibt.',

  weighed: 'Was deine Markierungen sagen',
  notEnough:
    'Deine Markierungen können es noch nicht sagen: Es braucht zwölf, und die neue Woche muss zum größten Teil aus Arten bestehen, die du markiert hast.',
  unchanged: 'Ändere eine Stunde, um zu sehen, was das bewirken würde.',
  change: (points) => inPoints(points),
  changeRange: (low, high) => `wahrscheinlich ${low} bis ${high}`,
  fromTo: (now, later, low, high) =>
    `Stunden, die Energie geben: etwa ${now} der jetzigen Woche, etwa ${later} der künftigen (${low} bis ${high}).`,
  noSide: 'Die Spanne reicht nach beiden Seiten: Nach der Energie allein entscheiden deine Markierungen das nicht.',
  measured: (share) => `Von deinen bisher markierten Stunden gaben ${share} Energie.`,
  unseen: (part) => `${part} dieser Woche ist Arbeit, die du noch nie markiert hast.`,
  borrowed: (part) => `${part} davon stützt sich auf etwas Ähnliches, mit weiterer Spanne.`,
  matters: (kind, points) =>
    `Auf diese Stunde kommt es am meisten an: ${kind}. Eine mehr pro Woche macht ${inPoints(points)} aus.`,
  leastKnown: (kind) => `Am wenigsten bekannt: ${kind}. Ein paar Wochen auf Probe würden mehr sagen als Nachdenken.`,
  barNow: 'Jetzt',
  barLater: 'Dann',
  barsName: 'Anteil, der Energie gibt, jetzt und dann',

  directions: 'In welche Richtung zeigt es?',
  directionsHint: 'Wähle, wovon du mehr willst. Es steht in deinem Profil.',
  direction: {
    creative: 'Kreativ',
    technical: 'Technisch',
    impact: 'Wirkung',
    autonomy: 'Selbstbestimmung',
    collaboration: 'Zusammenarbeit',
  },
  directionLine: (name, before, after) => `${name}: jetzt ${before} pro Woche, dann ${after}`,
  editLeanings: 'Was in jeder Art steckt',
  leaningsHint:
    'Nichts, etwas oder viel von jedem. Updraft beginnt mit dem, was üblich ist; ändere, was bei dir anders ist.',
  amounts: ['nichts', 'etwas', 'viel'],
  amountOf: (kind, direction) => `${direction} in ${kind}`,

  hidden: 'Was Gehalt und Titel nicht zeigen',
  hiddenHours: (kind, hours, draining, of) =>
    `${hours} pro Woche mehr ${kind}: ${n(draining)} von ${counted(of, 'Markierung', 'Markierungen')} dazu ${did('draining', draining)}.`,
  hiddenLoss: (kind, hours, energizing, of) =>
    `${hours} pro Woche weniger ${kind}: ${n(energizing)} von ${counted(of, 'Markierung', 'Markierungen')} dazu ${did('energizing', energizing)}.`,
  hiddenAsk: [
    'Wessen Kalender bestimmt, wie deine Woche aussieht?',
    'Mit welchen der neuen Stunden könntest du nach einem Jahr aufhören?',
    'Was würdest du im zweiten Jahr tun, wenn es nicht mehr neu ist?',
  ],

  trap: 'Eine offene Frage: Gehört eines davon dazu?',
  traps: {
    'sticking-it-out': 'Ich gebe der Sache noch ein Jahr, und nicht zum ersten Mal',
    escape: 'Ich will eher weg als irgendwohin',
    handcuffs: 'Das Geld macht es schwer, sich umzusehen',
    'sunk-cost': 'Ich habe zu viel hineingesteckt, um zu wechseln',
    none: 'Nichts davon',
  },
  trapSaid: {
    'sticking-it-out': 'Du sagtest: noch ein Jahr, wieder einmal. Schreib auf, was bis dahin anders sein müsste.',
    escape:
      'Du sagtest: eher weg als irgendwohin. Die neue Arbeit im Kleinen zu probieren kostet weniger als der Sprung.',
    handcuffs: 'Du sagtest: das Geld. Rechne auch, was eine kraftlose Woche kostet, bevor du vergleichst.',
    'sunk-cost':
      'Du sagtest: zu viel hineingesteckt. Das ist so oder so vergangen; die nächsten Stunden sind es nicht.',
    none: 'Du sagtest: keine der üblichen Fallen.',
  },
  trapGuide: 'Mehr darüber lesen',

  journal: 'Tagebuch',
  outcome: 'Wofür hast du dich entschieden?',
  why: 'Warum? Was möchtest du dir merken?',
  lookBackOn: 'Zurückblicken am',
  decide: 'Festhalten',
  needsOutcome: 'Sag, wofür du dich entschieden hast.',
  chose: (outcome, day) => `${day}: ${outcome}`,
  because: (why) => `Weil: ${why}`,
  looksBack: (day) => end(`Dein Rückblick ist am ${day}`),
  said: (change, low, high) => `Deine Markierungen sagten damals: ${inPoints(change)} (${low} bis ${high}).`,
  reopen: 'Wieder öffnen',

  lookBack: 'Rückblick',
  before: (share, hours, count) => `Davor: ${share} von ${hours} ${inWeeks(count)} gaben Energie.`,
  since: (share, hours, count) => `Seither: ${share} von ${hours} ${inWeeks(count)} gaben Energie.`,
  noBefore: 'Keine Markierungen von davor.',
  noSince: 'Seither keine volle Woche mit Markierungen.',
  compared: (points, low, high) =>
    `Gleiches mit Gleichem verglichen, „gibt Energie“ minus „kostet Energie“: ${inPoints(points)} (90\u00a0%: ${low} bis ${high}).`,
  better: 'Seither besser, wahrscheinlich wirklich.',
  worse: 'Seither schlechter, wahrscheinlich wirklich.',
  cannotTell: 'Ob besser oder schlechter, können die Markierungen nicht sagen.',
  note: 'Was hältst du davon?',
  done: 'Rückblick abschließen',
  lookedBack: (day) => end(`Dein Rückblick war am ${day}`),
};
