import type { AllWords } from '../all.ts';
import { counted, did, end, inPoints, n } from './forms.ts';

const weeks = (count: number) => counted(count, 'Woche', 'Wochen');
const tags = (count: number) => counted(count, 'Markierung', 'Markierungen');

export const movesWords: AllWords['movesWords'] = {
  lead: 'Eine kleine Änderung mit einem Enddatum zeigt mehr als ein Plan.',
  watching:
    'Eine Studie läuft. Was deine Markierungen ergeben, bleibt bis zu ihrem Ende verborgen, damit das Beobachten sie nicht verbiegt.',
  none: 'Schritte bauen auf deinen Markierungen auf, und noch gibt es keine. Markiere zwei Wochen lang, was du tust; eigene Experimente können heute beginnen.',

  experiments: 'Experimente',
  noExperiment: 'Noch kein Experiment: eine Änderung, das Zeichen, das du erwartest, und der Tag, an dem du hinsiehst.',
  newExperiment: 'Neues Experiment',
  past: 'Frühere Experimente',
  dates: (from, until) => `${from} bis ${until}`,
  counts: (kinds) => `Zählt: ${kinds}`,
  allKinds: 'alles, was du markierst',
  stopRule: (rule) => `Abbruchregel: ${rule}`,
  expects: {
    up: 'Du erwartest mehr Energie.',
    down: 'Du erwartest weniger Energie.',
    none: 'Du erwartest nichts Bestimmtes.',
  },
  fromGuide: 'Der Leitfaden',
  planned: (points, low, high) => `Der Plan versprach ${inPoints(points)} (${low} bis ${high}).`,

  coming: (from) => end(`Beginnt am ${from}`),
  running: (days) =>
    days === 0 ? 'Endet heute. Das Ergebnis kommt morgen.' : days === 1 ? 'Noch ein Tag.' : `Noch ${n(days)} Tage.`,
  noPeeking: 'Kein Ergebnis vor dem Ende: Wer jeden Tag nachsieht, findet zufällig etwas.',
  better: 'Besser.',
  worse: 'Schlechter.',
  asExpected: (as) => (as === null ? '' : as ? 'Wie du erwartet hast.' : 'Nicht so, wie du erwartet hast.'),
  cannotTell: 'Noch nicht zu sagen.',
  small: 'Kein nennenswerter Unterschied: unter zehn Punkten in beide Richtungen.',
  difference: (points, low, high) =>
    `${inPoints(points)}, „gibt Energie“ minus „kostet Energie“, Gleiches mit Gleichem verglichen (90\u00a0%: ${low} bis ${high}).`,
  sides: (after, before) => `${weeks(after)} seither, gegenüber ${weeks(before)} davor.`,
  wouldTell: (more) =>
    more === undefined
      ? 'Weitere Wochen allein würden es kaum zeigen, eine größere Änderung schon.'
      : `Wenn der Unterschied bleibt, würde er sich nach etwa ${more === 1 ? '1 weiteren Woche' : `${n(more)} weiteren Wochen`} zeigen.`,
  needs: (before, after) => {
    if (before > 0)
      return `Zu wenige Wochen mit Markierungen vor der Änderung (es ${before === 1 ? 'fehlt' : 'fehlen'} ${weeks(before)}): Die kommen nicht zurück. Beginne es später noch einmal, mit mehr Markierungen.`;
    return `Seit der Änderung ${after === 1 ? 'fehlt' : 'fehlen'} noch ${weeks(after)} mit Markierungen: Mit drei auf jeder Seite lässt sich etwas sagen.`;
  },
  extend: (count) => `${weeks(count)} weiterführen`,
  stop: 'Jetzt beenden',
  keep: 'Änderung behalten',
  letGo: 'Wieder aufgeben',
  remove: 'Entfernen',
  undo: 'Rückgängig',
  kept: 'Du hast sie behalten.',
  letGone: 'Du hast sie wieder aufgegeben.',
  stopped: 'Beendet. Was gemessen wurde, bleibt.',
  removed: 'Entfernt: Es hatte noch nicht begonnen.',
  extended: (until) => end(`Es läuft nun bis ${until}`),
  started: (until) => end(`Begonnen. Es läuft bis ${until}`),
  failed: 'Das konnte nicht gespeichert werden. Nichts hat sich geändert.',
  oneRuns: (title, until) =>
    `„${title}“ läuft noch (Ende: ${until}). Zwei Änderungen zugleich sind schwer auseinanderzuhalten.`,
  keepThat: 'Bei dem bleiben',
  startInstead: 'Stattdessen dieses beginnen',
  both: 'Beide laufen lassen',

  plotName: 'Wochen davor und danach',
  plotSentence: (before, after) =>
    `Mittel jeder Woche, „gibt Energie“ minus „kostet Energie“, Gleiches mit Gleichem verglichen: ${weeks(before)} davor, ${weeks(after)} danach.`,
  plotColumns: ['Woche', 'Seite', 'Markierungen', 'Bilanz'],
  before: 'davor',
  after: 'danach',

  form: 'Neues Experiment',
  formTitle: 'Wie heißt es?',
  formChange: 'Was änderst du?',
  formExpected: 'Was erwartest du?',
  formFrom: 'Beginn',
  formUntil: 'Ende',
  formStop: 'Wann hörst du früher auf?',
  formKinds: 'Was zählt?',
  save: 'Experiment beginnen',
  cancel: 'Abbrechen',
  wrongTitle: 'Gib ihm einen Namen.',
  wrongDates: 'Das Ende muss nach dem Beginn liegen, drei Wochen oder mehr, damit sich etwas zeigt.',
  defaultStop: 'Es macht jemand anderem ein Problem, das ein Tag nicht beheben kann.',

  planner: 'Stunden verschieben',
  plannerLead:
    'Nimm Stunden von dem, was Energie kostet, und gib sie dem, was Energie gibt. Jede Stunde, die du nimmst, geht irgendwohin.',
  plannerNeeds: (count) => `Ein Plan braucht etwa ${tags(count)} mehr, in mindestens zwei Arten.`,
  week: (hours, count) =>
    `Deine Woche, wie sie ist: ${hours} im Kalender und eingetragen, im Mittel von ${weeks(count)}.`,
  take: 'Nehmen von',
  give: 'Geben an',
  hoursOf: (from, to) => `Stunden von ${from} zu ${to}`,
  less: (what) => `Weniger: ${what}`,
  more: (what) => `Mehr: ${what}`,
  add: 'Noch eine Verschiebung',
  drop: 'Diese Verschiebung entfernen',
  seriesOf: (title, kind) => `${title} (${kind})`,
  shifted: (hours, target) => `${hours} verschoben; ${target} sind ein Fünftel deiner Woche.`,
  target: 'ein Fünftel',
  change: (points) => inPoints(points),
  changeRange: (low, high) => `wahrscheinlich ${low} bis ${high}`,
  fromTo: (now, then, low, high) =>
    `Stunden, die Energie geben: etwa ${now} der jetzigen Woche, etwa ${then} der geplanten (${low} bis ${high}).`,
  measured: (share) => `Von deinen bisher markierten Stunden gaben ${share} Energie.`,
  unmoved: 'Verschiebe eine Stunde, um zu sehen, was das bewirken würde.',
  fewTags: 'Zu wenige Markierungen, um zu sagen, wie viel: mindestens zwölf.',
  planStart: 'Als Experiment beginnen',
  planTitle: (hours, from, to) => `${hours} pro Woche von ${from} zu ${to}`,
  planMany: (hours) => `${hours} pro Woche verschoben`,
  planChange: (lines) => lines.join('; '),
  planLine: (hours, from, to) => `${hours} von ${from} zu ${to}`,

  series: 'Was eine Serie zurückgeben würde',
  seriesLead:
    'Wiederkehrende Meetings, die öfter Energie kosten als geben, nach den zehrenden Stunden pro Woche, die sie zurückgeben würden.',
  noSeries:
    'Kein wiederkehrendes Meeting kostet dich öfter Energie, als es gibt, soweit je sechs Markierungen das sagen können.',
  seriesBasis: (draining, of, hours) => `${n(draining)} von ${n(of)} ${did('draining', draining)} · ${hours} pro Woche`,
  ways: {
    drop: (hours) => `Weglassen: gibt ${hours} zurück`,
    shorten: (hours) => `Ein Viertel kürzer: ${hours}`,
    move: (hours, toward) => `Verlegen auf ${toward}: etwa ${hours}`,
    merge: (hours, toward) => `Zusammenlegen mit „${toward}“: ${hours}`,
    'hand-over': (hours) => `Abgeben: ${hours}`,
  },
  planIt: (title) => `Damit planen: ${title}`,
  plan: 'Damit planen',
  moreSeries: (count) => `${n(count)} weitere zeigen`,
};
