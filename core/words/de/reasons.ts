import type { Because, Counted, Moment, Side } from '../../articles/because.ts';
import type { Cluster } from '../../articles/guide.ts';
import type { Declaration } from '../../profile.ts';
import type { AllWords } from '../all.ts';
import { counted, did, n, percent } from './forms.ts';

const range = (lower: number, upper: number) => `wahrscheinlich ${Math.round(lower * 100)} bis ${percent(upper)}`;
const tags = (count: number) => counted(count, 'Markierung', 'Markierungen');
const weeksOf = (count: number) => counted(count, 'Woche', 'Wochen');
const inWeeks = (count: number) => `in ${counted(count, 'Woche', 'Wochen')}`;
const of = ({ what, count, n: all }: Counted) => `${what} ${n(count)} von ${n(all)}`;
const some = ({ count, n: all, side }: { count: number; n: number; side: Side }) =>
  `${n(count)} von ${n(all)} ${did(side, count)}`;

const moments: Record<Moment, string> = {
  'third-in-run': 'Ab dem dritten Meeting in Folge',
  'heavy-days': 'An deinen volleren Tagen',
  afternoon: 'Ab Mittag',
  late: 'Nach 15 Uhr',
  'long-making': 'In Abschnitten von 90 Minuten und mehr',
  'later-weeks': 'In Arten, die dir früher Energie gaben, in letzter Zeit',
};

const said: Record<Declaration, string> = {
  'weighing-independence': 'du erwägst, selbstständig zu arbeiten',
  'all-or-nothing-plan': 'du denkst daran, alles hinter dir zu lassen und neu anzufangen',
  'held-by-money': 'Geld hält dich, wo du bist',
  'one-more-year': 'du gibst der Sache noch ein Jahr',
  'too-late': 'es fühlt sich zu spät an für einen Wechsel',
  'no-box-fits': 'kein Kästchen auf der Leiter passt',
  'not-managing': 'du möchtest keine Menschen führen',
  'not-narrower': 'du möchtest dich nicht weiter spezialisieren',
  'not-founding': 'du möchtest nichts gründen',
  'toward-strategy': 'du möchtest mehr in Richtung Strategie',
  'toward-teaching': 'du möchtest mehr in Richtung Lehre',
  'toward-craft': 'du möchtest für dein Handwerk bekannt sein',
  'collecting-credentials': 'du sammelst immer weiter Zertifikate',
  'too-many-commitments': 'du hast zu viele Verpflichtungen',
  'tired-of-selling': 'du bist des Verkaufens müde',
};

const untested = {
  independence:
    'Du erwägst, selbstständig zu arbeiten, und bist angestellt: Keine deiner Markierungen stammt aus solchen Wochen.',
  plan: 'Du denkst an einen Neuanfang, und keine deiner Markierungen stammt aus dieser Arbeit.',
  decision: 'Worüber du entscheidest, bringt Stunden in Arten, die du kaum markiert hast.',
} as const;

const fields: Record<string, string> = { strategy: 'Strategie', teaching: 'Lehre', craft: 'Handwerk' };

const shares = {
  energizing: 'Der Anteil, der Energie gab,',
  draining: 'Der Anteil, der Energie kostete,',
  tagged: 'Der markierte Anteil',
} as const;

const themes: Record<Cluster, string> = {
  observe: 'die eigene Energie beobachten',
  moves: 'kleine Schritte',
  traps: 'Entscheidungen und Fallen',
  care: 'Belastung und Erholung',
  meetings: 'Meetings und Stunden',
  meaning: 'Sinn und Menschen',
  paths: 'Wege ohne Namen',
};

function sentence(because: Because): string {
  switch (because.say) {
    case 'share': {
      const skill = because.skill === undefined ? '' : `; dein Können ${because.skill} von 5`;
      return `${because.what}: ${some(because)}, ${range(because.lower, because.upper)}${skill}.`;
    }
    case 'late-choices':
      return `Auswählen und Freigeben nach 14 Uhr: ${some({ ...because, side: 'draining' })}, ${range(because.lower, because.upper)}.`;
    case 'all-tags':
      return `${n(because.count)} deiner ${tags(because.n)} ${inWeeks(because.weeks)} standen für „${because.side === 'draining' ? 'kostet Energie' : 'gibt Energie'}“, ${range(because.lower, because.upper)}.`;
    case 'comparison':
      return `${moments[because.moment]}: ${some(because)}; sonst ${n(because.restCount)} von ${n(because.rest)}.`;
    case 'trade':
      return `Stunden zum Tauschen: ${of(because.draining)} ${did('draining', because.draining.count)}, ${of(because.energizing)} ${did('energizing', because.energizing.count)}.`;
    case 'several':
      return `${because.side === 'draining' ? 'Mehreres, das ein wenig Energie kostet' : 'Was dir Energie gibt'}: ${because.kinds.map(of).join(', ')}.`;
    case 'person':
      return `Mit ${because.name || 'einer Person'}: ${some(because)}, anders als ohne sie bei denselben Arten von Arbeit.`;
    case 'weeks':
      return because.of === 'hours'
        ? `Deine Tage sind über ${weeksOf(because.weeks)} länger geworden.`
        : `${shares[because.of]} ging ${inWeeks(because.weeks)} von ${percent(because.first)} auf ${percent(because.last)}.`;
    case 'tagged-days':
      return `${tags(because.tags)} an ${because.days === 1 ? '1 Tag' : `${n(because.days)} Tagen`} bisher: zu wenige für ein Muster.`;
    case 'tagged-share':
      return `Du hast ${n(because.tagged)} der letzten ${n(because.of)} Aktivitäten markiert.`;
    case 'skipped':
      return because.when === 'runs'
        ? 'Späte Meetings in einer Folge bleiben öfter ohne Markierung.'
        : 'Deine volleren Tage bleiben öfter ohne Markierung.';
    case 'adjusted':
      return `${because.what} sticht heraus, bei gleicher Uhrzeit und Belastung aber kaum.`;
    case 'meeting-hours':
      return `Etwa ${n(because.hours)} Stunden Meetings pro Woche; ${some(because)}.`;
    case 'stretches':
      return `Dein üblicher Abschnitt ohne Unterbrechung dauert ${n(because.minutes)} Minuten.`;
    case 'evenings':
      return `${n(because.count)} deiner ${tags(because.n)} stammen von Abenden und Wochenenden.`;
    case 'decision':
      return because.daysLeft === undefined
        ? `Du entscheidest über „${because.title}“.`
        : `Du entscheidest über „${because.title}“, fällig in ${because.daysLeft === 1 ? '1 Tag' : `${n(because.daysLeft)} Tagen`}.`;
    case 'decision-drains':
      return `„${because.title}“ brächte ${counted(because.hours, 'Stunde', 'Stunden')} pro Woche mehr, der größte Teil derer, die Energie kosten, in ${because.what}.`;
    case 'untested':
      return because.what in untested
        ? untested[because.what as keyof typeof untested]
        : `Du möchtest mehr in Richtung ${fields[because.what] ?? because.what}; bisher gibt es ${tags(because.n)} aus dieser Arbeit.`;
    case 'rates-known':
      return `Du hast in ${n(because.kinds)} Arten genug Markierungen, um zu berechnen, wie eine andere Mischung der Stunden wäre.`;
    case 'no-experiment':
      return `Ein Muster steht fest (${of(because.pattern)} ${did(because.pattern.side, because.pattern.count)}), und kein Experiment läuft.`;
    case 'experiment-ended':
      return `Dein Experiment „${because.title}“ ist zu Ende.`;
    case 'exhaustion':
      return `Deine Check-ins setzen die Erschöpfung auf ${because.mean.toFixed(1).replace('.', ',')} von 5${because.weeks > 1 ? ` über ${weeksOf(because.weeks)}` : ''}.`;
    case 'self-employed':
      return 'Du arbeitest auf eigene Rechnung.';
    case 'said':
      return `Du hast gesagt: ${said[because.declaration]}.`;
    case 'starter':
      return because.tags === 0
        ? 'Du hast noch nichts markiert; das ist ein guter Anfang.'
        : `Bisher erst ${tags(because.tags)}; das ist ein guter Anfang.`;
    case 'words':
      return `Es spricht von ${because.words.join(', ')}, wie dein Kalender.`;
    case 'concept':
      return `Thema: ${because.name}. ${sentence(because.because)}`;
    case 'unrelated':
      return 'Aus deinen eigenen Artikeln; noch nichts in deinen Markierungen verlangt danach.';
    case 'theme':
      return `Aus der Bibliothek: ${themes[because.cluster]}.`;
  }
}

export const reasonWords: AllWords['reasonWords'] = {
  sentence,
  ads: 'Als Werbung gekennzeichnet.',
  affiliate: 'Enthält nach eigener Angabe vielleicht Affiliate-Links oder ist bezahlt.',
};
