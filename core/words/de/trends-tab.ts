import type { AllWords } from '../all.ts';
import { counted, end, inPoints, n, sides } from './forms.ts';

const tags = (count: number) => counted(count, 'Markierung', 'Markierungen');
const weeks = (count: number) => (count === 1 ? 'eine Woche' : `${n(count)} Wochen`);

export const trendsTabWords: AllWords['trendsTabWords'] = {
  none: 'Noch keine Markierungen.',
  noneHint:
    'Markiere einige Meetings, wenn sie zu Ende sind. Nach etwa einer Woche beginnt diese Seite etwas zu sagen.',
  nonePeriod: 'Keine Markierungen in diesem Zeitraum.',
  loading: 'Einen Moment: Deine Markierungen werden gezählt.',
  soFar: (count) => `Bisher ${tags(count)}.`,
  share: (percent) => `Etwa ${percent} deiner markierten Stunden gaben dir Energie.`,
  basis: (count, hours, over) =>
    end(`${tags(count)} über ${hours}${over > 0 ? `, in ${over === 1 ? 'einer Woche' : weeks(over)}` : ''}`),
  rangeAfter: (count) => `Ein Mittel nach ${n(count)} weiteren ${count === 1 ? 'Markierung' : 'Markierungen'}`,
  range: (low, high) => `Wahrscheinlich ${low} bis ${high}.`,
  sides: (energizing, neutral, draining) => `${sides(energizing, neutral, draining)}.`,
  firstTwoWeeks:
    'Die ersten zwei Wochen wird nur gezählt: Wer zu beobachten beginnt, verändert oft zuerst etwas. Noch wird nichts behauptet.',
  period: 'Zeitraum',
  periods: (period) => (period === 'all' ? 'Alles' : `Letzte ${n(period)} Wochen`),
  failed: 'Dieser Zeitraum ließ sich nicht berechnen. Versuche es gleich noch einmal.',
  weeks: 'Von Woche zu Woche',
  givesAndTakes: 'Was gibt, was kostet',
  nothingYet: 'Noch nichts, auf das Verlass wäre. Das ist bei wenigen Markierungen normal.',
  quiet: (count) => `Bisher, und nicht sicher: ${counted(count, 'Tendenz', 'Tendenzen')}`,
  closest: 'Am nächsten an einer Aussage',
  kinds: 'Energie nach Art',
  kindsSentence: 'Mittel deiner Markierungen je Art, mit der Spanne, in der es wahrscheinlich liegt.',
  kind: 'Art',
  mean: 'Mittlere Energie',
  needs: (count) => `Braucht etwa ${tags(count)} mehr`,
  families: {
    kind: 'Arten im Vergleich',
    series: 'Wiederkehrende Meetings',
    person: 'Personen',
    hour: 'Tageszeit',
    weekday: 'Wochentage',
    'back-to-back': 'Ohne Pause dazwischen',
    load: 'Meetings an einem Tag',
    size: 'Zahl der Personen',
  },
  comparisons: 'Im Vergleich zum Rest',
  comparisonsHint:
    'Jedes wird mit deinen übrigen Aktivitäten verglichen, bei sonst Gleichem: um wie viele Punkte es mehr Energie gibt oder mehr kostet.',
  experiments: 'Experimente',
  mix: 'Mischung oder Gefühl?',
  untagged: 'Was nicht markiert wurde',
  explain: 'Wie aus Markierungen eine Aussage wird',
  someone: 'Jemand noch ohne Namen',
};

export const plotWords: AllWords['plotWords'] = {
  asTable: 'Tabelle',
  asPlot: 'Diagramm',
  copyCsv: 'CSV kopieren',
  copyPicture: 'Bild kopieren',
  copied: 'Kopiert',
  downloaded: 'Heruntergeladen',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
  counts: (energizing, draining, all) => `${n(energizing)} ▲  ${n(draining)} ▼  von ${n(all)}`,
  countColumns: ['Markierungen', 'Gab Energie', 'Kostete Energie'],
  rangeColumns: ['Spanne von', 'Spanne bis'],
  energyEnds: ['Kostet viel Energie', 'Gibt viel Energie'],
  difference: 'Unterschied',
  differenceEnds: ['Kostet mehr Energie', 'Gibt mehr Energie'],
  differences: (compared, claimed) =>
    compared === 0
      ? 'Noch zu wenige Markierungen zum Vergleichen.'
      : `${claimed === 0 ? 'Kein Unterschied' : claimed === 1 ? 'Ein Unterschied' : `${n(claimed)} Unterschiede`}, auf den Verlass ist, bei ${n(compared)} Vergleichen.`,
  notCompared: 'Noch nichts zum Vergleichen',
  shortHours: (hours) => hours.replace(/\s*Std\.$/, ' h'),
};

export const weekWords: AllWords['weekWords'] = {
  name: 'Wochen',
  levels: (count, first, last) =>
    `Über ${weeks(count)} ${first === last ? `blieb dein Anteil, der Energie gibt, bei etwa ${last}` : `ging dein Anteil, der Energie gibt, von etwa ${first} auf etwa ${last}`}.`,
  noLevels: (count) => `Stunden aus ${count === 1 ? 'einer Woche' : weeks(count)}, danach, wie es dir danach ging.`,
  reading:
    'Punkte sind Wochen, die Linie ist das Niveau mit seiner wahrscheinlichen Spanne, Striche sind dein Durchschnitt; Balken sind markierte Stunden.',
  noLine: 'Eine Linie für den Anteil, der Energie gibt, braucht drei Wochen mit drei Markierungen.',
  columns: ['Woche vom', 'Markierungen', 'Anteil', 'Niveau', 'Von', 'Bis', 'Gab Energie', 'Neutral', 'Kostete Energie'],
};

export const heatWords: AllWords['heatWords'] = {
  name: 'Stunden und Wochentage',
  hour: 'Stunde',
  sentence: (filled, all) =>
    `${n(filled)} von ${n(all)} Stunden deiner Woche haben drei oder mehr Markierungen und eine Farbe. Andere sind umrandet, oder leer, wo nichts markiert wurde.`,
};

export const shareWords: AllWords['shareWords'] = {
  mixName: 'Mischung oder Gefühl',
  part: 'Teil',
  points: 'Punkte',
  share: 'Anteil',
  early: 'Anteil in der früheren Hälfte',
  late: 'Anteil in der späteren Hälfte',
  mix: 'Eine andere Mischung der Arbeit',
  feeling: 'Dieselbe Arbeit, anders empfunden',
  untaggedName: 'Markierte und nicht markierte Stunden',
  tagged: 'Markierter Teil aller Stunden',
  ofTagged: 'Anteil der markierten Stunden, der Energie gibt',
  lowest: 'Niedrigster wahrscheinlicher Anteil aller Stunden',
  highest: 'Höchster wahrscheinlicher Anteil aller Stunden',
  taggedHours: (percent) => `Markiert: ${percent} deiner Stunden`,
  allHours: (low, high) => `Anteil aller Stunden, der Energie gibt: ${low} bis ${high}`,
};

export const statementWords: AllWords['statementWords'] = {
  arithmetic: 'Zahlen und Rechnung',
  tags: 'Markierungen',
  sides,
  onDays: 'Verteilt auf',
  daysAndHours: (days, hours) => `${days === 1 ? 'einen Tag' : `${n(days)} Tage`}, ${hours}`,
  points: (points) => inPoints(points),
  fromTo: (from, to) => `${from} bis ${to} Punkte`,
  difference: 'Unterschied bei sonst Gleichem',
  standardError: 'Standardfehler',
  effective: 'So viel wert wie unabhängige Markierungen',
  shrunken: 'Zu keinem Unterschied hin gezogen',
  interval: '90-%-Spanne',
  wrongSign: 'Wahrscheinlichkeit, dass es andersherum ist',
  p: 'p des Unterschieds',
  adjusted: 'p, alle Fragen zusammen',
  held: 'In wöchentlichen Auswertungen bestätigt',
  readings: (held) => `${n(held)} von 3`,
  needs: 'Es fehlen noch',
  about: (count) => `etwa ${tags(count)}`,
  tagged: 'Markierter Teil dieser Aktivitäten',
  tipping: 'Umkehrpunkt durch nicht Markiertes',
  cannotOverturn: 'keiner möglich',
};

export const explainWords: AllWords['explainWords'] = {
  back: 'Zurück zu den Trends',
  title: 'Wie aus Markierungen eine Aussage wird',
  opening:
    'Ein paar Markierungen zeigen immer irgendein Muster, auch wo keines ist. Darum fragt Updraft bei jedem Muster, wie sicher es ist, und sagt nur, was höchstens bei etwa einem von zwanzig Menschen ohne jedes Muster falsch wäre.',
  example: 'Durchgerechnet an einem von deinen:',
  noExample:
    'Mit sechs Markierungen einer Art an vier Tagen, und sechs anderen, rechnet diese Seite eines deiner eigenen Beispiele durch.',
  steps: [
    {
      id: 'score',
      title: 'Eine Markierung zählt nach oben, nach unten oder gar nicht',
      text: '„Gibt Energie“ ist +1, neutral 0, „kostet Energie“ −1. Ihr Mittel ist die Bilanz: der Anteil der Markierungen, die Energie gaben, minus der Anteil, der sie kostete, in Punkten.',
    },
    {
      id: 'difference',
      title: 'Mit dem Rest verglichen, bei sonst Gleichem',
      text: 'Art, Tageszeit, Wochentag und ob eine Pause davor lag, werden gemeinsam gewogen, damit ein Workshop nicht für die späte Stunde verantwortlich gemacht wird, zu der er stattfindet. Eine Markierung, die einen Tag zu spät kam, zählt halb.',
    },
    {
      id: 'error',
      title: 'Wie genau ist das?',
      text: 'Markierungen einer Serie oder eines Tages ähneln sich, neun davon sind also nicht neun Meinungen. Der Standardfehler berücksichtigt das; daraus folgt, wie vielen unabhängigen Markierungen sie entsprechen.',
    },
    {
      id: 'shrink',
      title: 'Wenige Markierungen, vorsichtige Aussage',
      text: 'Der Unterschied wird zur Null hin gezogen: stark, wenn er auf wenig beruht, kaum, wenn er auf viel beruht.',
    },
    {
      id: 'range',
      title: 'Die Spanne, in der es wahrscheinlich liegt',
      text: 'Der Balken auf jeder Karte. In neun von zehn Fällen liegt der wahre Unterschied darin.',
    },
    {
      id: 'decide',
      title: 'Sicher genug, um es zu sagen?',
      text: 'Vier Bedingungen: durch Zufall unwahrscheinlich, wenn alle Fragen mitgezählt werden, eine Spanne, die die Null auslässt, mindestens zehn Punkte, und dasselbe in drei wöchentlichen Auswertungen. Weniger als das ist eine Tendenz, in der leisen Liste, oder nichts.',
    },
    {
      id: 'untagged',
      title: 'Und was du nicht markiert hast?',
      text: 'Niemand markiert alles. Darum sagt jede Aussage, wie anders sich das nicht Markierte anfühlen müsste, um sie umzukehren.',
    },
  ],
  formulas: {
    score: 'Bilanz = (gab Energie − kostete Energie) / Markierungen',
    difference: 'Unterschied = Bilanz von diesen − Bilanz vom Rest, in einer gewichteten Anpassung',
    error: 'unabhängige Markierungen = Varianz einer Markierung / Standardfehler²',
    shrink: 'gesagt = Unterschied × τ² / (Standardfehler² + τ²), gemittelt über τ',
    range: 'gesagt ± 1,645 × seine Streuung',
    decide: 'p in seinem Spielraum · andersherum ≤ 0,05 · 10 Punkte · 3 Auswertungen',
    untagged: 'umgekehrt bei −Unterschied × markiert / nicht markiert',
  },
  own: {
    score: (energizing, draining, all, result) => `(${n(energizing)} − ${n(draining)}) / ${n(all)} = ${result} Punkte`,
    difference: (result) => `= ${result} Punkte`,
    error: (error, total, square, worth, all) =>
      `Fehler ${error} Punkte; ${total} / ${square} = ${worth} unabhängige Markierungen, von ${n(all)}`,
    shrink: (from, to, part) => `aus ${from} wird ${to}: ${part} davon bleibt`,
    range: (low, high) => `${low} bis ${high} Punkte`,
    decide: (p, allowance, wrongSign, told, held) =>
      `${p}, erlaubt ${allowance.toLocaleString('de')} · ${wrongSign} · ${told} Punkte · ${n(held)} von 3`,
    untagged: (tagged, tipping) =>
      tipping === undefined ? 'alle sind markiert' : `${tagged} markiert; umgekehrt bei ${tipping} Punkten`,
  },
  limits:
    'All das handelt von dem, was du markiert hast, und davon, was zusammen auftritt. Was die Ursache ist, ist eine andere Frage: Dazu kann nur ein Experiment etwas sagen.',
};
