import type { AllWords } from '../all.ts';
import type { Side, Subject } from '../trends.ts';
import { counted, did, inPoints, n, percent } from './forms.ts';

const many = (text: string): Subject => ({ text, plural: true });
const one = (text: string): Subject => ({ text, plural: false });
const tags = (count: number) => counted(count, 'Markierung', 'Markierungen');
const weeks = (count: number) => (count === 1 ? 'eine Woche' : `${n(count)} Wochen`);
const list = (parts: readonly string[]) => new Intl.ListFormat('de').format(parts);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;
const plain = (points: number) => (points < 0 ? `−${-points}` : `${points}`);
const month = (day: string, how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('de', { month: 'long', timeZone: 'UTC', ...how }).format(new Date(day));
const costs = (plural: boolean) => (plural ? 'kosten dich' : 'kostet dich');
const gives = (plural: boolean) => (plural ? 'geben dir' : 'gibt dir');
const does = (side: Side, plural: boolean) => (side === 'draining' ? costs(plural) : gives(plural));
const lay = (count: number, of: number) =>
  `aber ${count === of ? `alle ${n(of)}` : `${n(count)} der ${n(of)}`} ${count === 1 ? 'lag' : 'lagen'}`;

export const trendWords: AllWords['trendWords'] = {
  groups: {
    hour: {
      'before-10': 'vor 10 Uhr',
      '10-12': 'von 10 bis 12 Uhr',
      '12-14': 'von 12 bis 14 Uhr',
      '14-16': 'von 14 bis 16 Uhr',
      'from-16': 'ab 16 Uhr',
    },
    weekday: {
      monday: 'Montag',
      tuesday: 'Dienstag',
      wednesday: 'Mittwoch',
      thursday: 'Donnerstag',
      friday: 'Freitag',
      saturday: 'Samstag',
      sunday: 'Sonntag',
    },
    'back-to-back': { no: 'mit Pause davor', yes: 'ohne Pause davor' },
    size: {
      'up-to-2': 'bis zu zwei Personen',
      '3-6': 'drei bis sechs Personen',
      'from-7': 'sieben oder mehr Personen',
    },
    load: {
      'up-to-2h': 'bis zu 2 Stunden Meetings',
      '2-4h': '2 bis 4 Stunden Meetings',
      '4-6h': '4 bis 6 Stunden Meetings',
      'from-6h': 'mehr als 6 Stunden Meetings',
    },
  },
  kinds: {
    'one-on-one': many('1:1-Gespräche'),
    standup: many('Standups'),
    status: many('Status-Meetings'),
    review: many('Reviews'),
    planning: one('Planung'),
    workshop: many('Workshops'),
    interview: many('Interviews'),
    presentation: many('Präsentationen'),
    teaching: one('Lehre'),
    client: one('Kundenarbeit'),
    'people-admin': one('Personalverwaltung'),
    'all-hands': many('All-Hands-Meetings'),
    social: one('Gesellige Zeit'),
    admin: one('Verwaltung'),
    incident: many('Störungen'),
    building: one('Aufbau'),
    maintaining: one('Wartung'),
    analysis: one('Analyse'),
    writing: one('Schreiben'),
    design: one('Gestaltung'),
    strategy: one('Strategie'),
    learning: one('Lernen'),
    other: one('Andere Arbeit'),
  },
  subjects: {
    kind: (name) => one(name),
    series: (name) => one(`„${name}“`),
    person: (name) => many(`Meetings mit ${name}`),
    hour: (name) => many(`Stunden ${name}`),
    weekday: (name) => one(`Der ${name}`),
    'back-to-back': (name) => many(`Aktivitäten ${name}`),
    size: (name) => many(`Meetings mit ${name}`),
    load: (name) => many(`Tage mit ${name}`),
  },
  heldEqual: {
    kind: 'Art',
    hour: 'Tageszeit',
    weekday: 'Wochentag',
    'back-to-back': 'Pause davor',
  },

  claims: ({ text, plural }, side) => `${text} ${does(side, plural)} Energie.`,
  claimsLess: ({ text, plural }, side) =>
    `${text} ${does(side === 'draining' ? 'energizing' : 'draining', plural)} weniger Energie als der Rest.`,
  leans: ({ text, plural }, side, count, of) =>
    `${text} ${does(side, plural)} bisher eher Energie (${n(count)} von ${n(of)}).`,
  leansLess: ({ text, plural }, side, count, of) => {
    const opposite = side === 'draining' ? 'energizing' : 'draining';
    return `${text} ${does(opposite, plural)} bisher eher weniger Energie als der Rest (${n(count)} von ${n(of)} ${did(opposite, count)}).`;
  },
  counts: ({ text }, energizing, draining, of) =>
    `${text}: ${n(energizing)} von ${n(of)} ${did('energizing', energizing)}, ${n(draining)} ${did('draining', draining)}.`,
  noDifference: ({ text }, energizing, draining, of) =>
    `${text}: noch kein Unterschied, auf den Verlass wäre (${n(energizing)} von ${n(of)} ${did('energizing', energizing)}, ${n(draining)} ${did('draining', draining)}).`,
  notEnough: (needed) => `Noch nicht genug: etwa ${tags(needed)} mehr.`,
  looks: ({ text, plural }, side, count, of) =>
    `${text} ${plural ? 'scheinen' : 'scheint'} Energie zu ${side === 'draining' ? 'kosten' : 'geben'} (${n(count)} von ${n(of)}),`,
  under: {
    hour: (name, count, of) => `${lay(count, of)} ${name}, und diese Stunden`,
    weekday: (name, count, of) => `${lay(count, of)} an einem ${name}, und diese Tage`,
    'back-to-back': (name, count, of) => `${lay(count, of)} ${name}, und das`,
  },
  whatever: (side, isClaim, plural) => `${does(side, plural)} ${isClaim ? '' : 'eher '}Energie, was du auch tust.`,
  mostly: (series, part, of) =>
    `${part === of ? `Alle ${n(of)}` : `${n(part)} von ${n(of)}`} ${part === 1 ? 'gehört' : 'gehören'} zu einer Serie, „${series}“: Von ihr ist stattdessen die Rede.`,

  evidence: (side, count, of, elsewhere) =>
    `${n(count)} von ${n(of)} Markierungen ${count === 1 ? 'steht' : 'stehen'} für „${side === 'draining' ? 'kostet Energie' : 'gibt Energie'}“, sonst ${elsewhere}.`,
  inTen: (count) => (count === 0 ? 'weniger als 1 von 10' : count === 10 ? 'fast alle' : `${n(count)} von 10`),
  allowing: (equal, side, points, low, high) =>
    `Bei sonst Gleichem (${list(equal)}): ${inPoints(n(points))} ${side === 'draining' ? 'niedriger' : 'höher'} (90\u00a0%: ${plain(low)} bis ${plain(high)}).`,
  worth: (count, separate) =>
    `Die ${tags(count)} zählen so viel wie ${separate === 1 ? 'eine unabhängige' : `${n(separate)} unabhängige`}.`,
  tipping: (points) =>
    `Was nicht markiert ist, müsste sich um ${inPoints(n(points))} andersherum anfühlen, damit das verschwindet.`,
  cannotTip: 'Wie sich das nicht Markierte auch anfühlte, es könnte das nicht umkehren.',
  settles: (needed) => `Etwa ${tags(needed)} mehr würden es klären.`,
  held: (readings, of) => `In ${n(readings)} von ${n(of)} wöchentlichen Auswertungen bestätigt.`,
  watching: 'Die ersten zwei Wochen wird nur gezählt: Wer zu beobachten beginnt, verändert oft zuerst etwas.',

  month: (day) => month(day, {}),
  monthAndYear: (day) => month(day, { year: 'numeric' }),
  date: (day) => month(day, { day: 'numeric' }),
  trend: (isDown, from, to, since) =>
    `Dein Anteil, der Energie gibt, ist seit ${since} von etwa ${n(from)} auf ${percent(to / 100)} ${isDown ? 'gefallen' : 'gestiegen'}.`,
  trendRange: (isDown, points, low, high, count) =>
    `„Gibt Energie“ minus „kostet Energie“, Gleiches mit Gleichem verglichen: ${inPoints(n(points))} ${isDown ? 'weniger' : 'mehr'} über ${weeks(count)} (90\u00a0%: ${plain(low)} bis ${plain(high)}).`,
  noTrend: (count) => `Über ${weeks(count)} noch kein Trend, auf den Verlass wäre.`,
  trendNeeds: (needed, have) =>
    `Ein Trend braucht ${n(needed)} Wochen mit drei oder mehr Markierungen; bisher ${have === 1 ? 'ist es' : 'sind es'} ${n(have)}.`,
  mixOrFeeling: (mix, feeling) =>
    `Von der Änderung zwischen der früheren und der späteren Hälfte entfallen ${inPoints(signed(mix))} auf eine andere Mischung der Arbeit und ${inPoints(signed(feeling))} darauf, dass dieselbe Arbeit sich anders anfühlte.`,

  experimentReal: (title, since, points, low, high) =>
    `${title}, seit dem ${since}: ${inPoints(signed(points))} (90\u00a0%: ${plain(low)} bis ${plain(high)}).`,
  experimentSides: (after, before) => `${capital(weeks(after))} gegenüber ${n(before)} davor.`,
  likelyReal: (asExpected) =>
    asExpected === false ? 'Wahrscheinlich wirklich, und nicht so, wie du erwartet hast.' : 'Wahrscheinlich wirklich.',
  notReal: (points, low, high) =>
    `Bisher ${inPoints(signed(points))}, aber ${signed(low)} bis ${signed(high)} ist möglich: Mach weiter.`,
  experimentNeeds: (title, before, after) =>
    `${title}: braucht drei Wochen mit Markierungen auf jeder Seite; bisher ${n(before)} davor und ${n(after)} danach.`,

  mix: (share, low, high, now) =>
    `Mit dieser Mischung gäben etwa ${percent(share / 100)} der Stunden Energie (${n(low)} bis ${percent(high / 100)}), gegenüber ${percent(now / 100)} jetzt.`,
  mixUnseen: (part) => `${percent(part / 100)} der Mischung ist etwas, das du noch nie markiert hast.`,
  mixCannotSay:
    'Deine Markierungen können es noch nicht sagen: zu wenige, oder zu viel von dieser Mischung wurde nie markiert.',

  untagged: (tagged, low, share) =>
    `Du hast ${percent(tagged / 100)} deiner Stunden markiert.${low === share ? '' : ` Falls du die schlechten auslässt, ist der Anteil vielleicht ${percent(low / 100)} statt ${percent(share / 100)}.`}`,
  allTagged: 'Du hast alle deine Stunden markiert.',
};
