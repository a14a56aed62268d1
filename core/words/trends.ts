import { inPoints } from './forms.ts';
import { spoken } from './spoken.ts';

/** What a sentence speaks of, and whether its verb is plural. */
export interface Subject {
  text: string;
  plural: boolean;
}

const many = (text: string): Subject => ({ text, plural: true });
const one = (text: string): Subject => ({ text, plural: false });
const tags = (count: number) => (count === 1 ? '1 tag' : `${count} tags`);
const weeks = (count: number) => (count === 1 ? 'one week' : `${count} weeks`);
const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;
/** An end of an interval; a minus only where the other side of 0 is meant. */
const plain = (points: number) => (points < 0 ? `−${-points}` : `${points}`);

const most = (count: number, of: number) => (count === of ? `all ${of}` : `${count} of the ${of}`);

/** Energizing or draining. */
export type Side = 'energizing' | 'draining';

/** Words of statements, trends, experiments and mixes. Shares are percent, differences points, all whole numbers. */
export const trendWords = spoken('trendWords', {
  /** Names of groups that are the same for everyone, by family and key. */
  groups: {
    hour: {
      'before-10': 'before 10:00',
      '10-12': 'from 10:00 to 12:00',
      '12-14': 'from 12:00 to 14:00',
      '14-16': 'from 14:00 to 16:00',
      'from-16': 'from 16:00 on',
    },
    weekday: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
    },
    'back-to-back': { no: 'with a break before', yes: 'back-to-back' },
    size: { 'up-to-2': 'up to two people', '3-6': 'three to six people', 'from-7': 'seven people or more' },
    load: {
      'up-to-2h': 'up to 2 hours of meetings',
      '2-4h': '2 to 4 hours of meetings',
      '4-6h': '4 to 6 hours of meetings',
      'from-6h': 'more than 6 hours of meetings',
    },
  },
  /** The kinds that Updraft comes with, as a sentence begins with them. */
  kinds: {
    'one-on-one': many('1:1s'),
    standup: many('Standups'),
    status: many('Status meetings'),
    review: many('Reviews'),
    planning: one('Planning'),
    workshop: many('Workshops'),
    interview: many('Interviews'),
    presentation: many('Presentations'),
    teaching: one('Teaching'),
    client: one('Client work'),
    'people-admin': one('People admin'),
    'all-hands': many('All-hands meetings'),
    social: one('Social time'),
    admin: one('Admin'),
    incident: many('Incidents'),
    building: one('Building'),
    maintaining: one('Maintaining'),
    analysis: one('Analysis'),
    writing: one('Writing'),
    design: one('Design'),
    strategy: one('Strategy'),
    learning: one('Learning'),
    other: one('Other work'),
  } as Record<string, Subject>,
  /** A group by its name, as a sentence begins with it. */
  subjects: {
    kind: (name: string) => one(name),
    series: (name: string) => one(`“${name}”`),
    person: (name: string) => many(`Meetings with ${name}`),
    hour: (name: string) => many(`Hours ${name}`),
    weekday: (name: string) => many(`${name}s`),
    'back-to-back': (name: string) => many(name === 'back-to-back' ? 'Back-to-back activities' : `Activities ${name}`),
    size: (name: string) => many(`Meetings of ${name}`),
    load: (name: string) => many(`Days with ${name}`),
  },
  /** What is held equal in the fit of a family. */
  heldEqual: {
    kind: 'kind',
    hour: 'time of day',
    weekday: 'weekday',
    'back-to-back': 'back-to-back',
  },

  claims: ({ text, plural }: Subject, side: Side) =>
    side === 'draining'
      ? `${text} ${plural ? 'drain' : 'drains'} you.`
      : `${text} ${plural ? 'give' : 'gives'} you energy.`,
  /** Different from the rest, though most of its own tags do not say so. */
  claimsLess: ({ text, plural }: Subject, side: Side) =>
    side === 'draining'
      ? `${text} ${plural ? 'give' : 'gives'} you less energy than the rest.`
      : `${text} ${plural ? 'drain' : 'drains'} you less than the rest.`,
  leans: ({ text, plural }: Subject, side: Side, count: number, of: number) =>
    `${text} ${plural ? 'lean' : 'leans'} ${side} so far (${count} of ${of}).`,
  leansLess: ({ text, plural }: Subject, side: Side, count: number, of: number) => {
    const opposite = side === 'draining' ? 'energizing' : 'draining';
    return `${text} ${plural ? 'lean' : 'leans'} less ${opposite} than the rest so far (${count} of ${of} ${opposite}).`;
  },
  counts: ({ text }: Subject, energizing: number, draining: number, of: number) =>
    `${text}: ${energizing} energizing and ${draining} draining of ${tags(of)}.`,
  noDifference: ({ text }: Subject, energizing: number, draining: number, of: number) =>
    `${text}: no difference you could rely on yet (${energizing} energizing and ${draining} draining of ${of}).`,
  notEnough: (needed: number) => `Not enough yet: about ${needed} more ${needed === 1 ? 'tag' : 'tags'}.`,
  looks: ({ text, plural }: Subject, side: Side, count: number, of: number) =>
    `${text} ${plural ? 'look' : 'looks'} ${side} (${count} of ${of}),`,
  /** How most of a group's tags happened, by the family of the circumstance and its name. */
  under: {
    hour: (name: string, count: number, of: number) => `but ${most(count, of)} were ${name}, and those hours`,
    weekday: (name: string, count: number, of: number) => `but ${most(count, of)} were on a ${name}, and those days`,
    'back-to-back': (name: string, count: number, of: number) => `but ${most(count, of)} were ${name}, and that`,
  },
  whatever: (side: Side, isClaim: boolean, plural: boolean) => {
    const drains = plural ? 'drain you' : 'drains you';
    const gives = plural ? 'give you energy' : 'gives you energy';
    const leans = `${plural ? 'lean' : 'leans'} ${side} for you`;
    return `${isClaim ? (side === 'draining' ? drains : gives) : leans} whatever you do.`;
  },
  mostly: (series: string, part: number, of: number) =>
    `${part === of ? `All ${of}` : `${part} of ${of}`} belong to one series, “${series}”: that is spoken of instead.`,

  evidence: (side: Side, count: number, of: number, elsewhere: string) =>
    `${count} of ${of} tags ${count === 1 ? 'was' : 'were'} ${side}, ${elsewhere} elsewhere.`,
  inTen: (count: number) => (count === 0 ? 'fewer than 1 in 10' : count === 10 ? 'nearly all' : `${count} in 10`),
  /** Points of balance; all three positive where the difference is certain. */
  allowing: (equal: readonly string[], side: Side, points: number, low: number, high: number) =>
    `Allowing for ${list(equal)}: ${inPoints(points)} ${side === 'draining' ? 'lower' : 'higher'} (90%: ${plain(low)} to ${plain(high)}).`,
  worth: (count: number, separate: number) =>
    `The ${tags(count)} count like ${separate} separate ${separate === 1 ? 'one' : 'ones'}.`,
  tipping: (points: number) =>
    `The untagged ones would have to feel ${inPoints(points)} the other way for this to vanish.`,
  cannotTip: 'However the untagged ones felt, they could not overturn this.',
  settles: (needed: number) => `About ${needed} more ${needed === 1 ? 'tag' : 'tags'} would settle it.`,
  held: (readings: number, of: number) => `Held in ${readings} of ${of} weekly readings.`,
  watching: 'The first two weeks only count: who starts to watch often changes first.',

  month: (day: string) => new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(new Date(day)),
  monthAndYear: (day: string) =>
    new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day)),
  date: (day: string) =>
    new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(day)),
  trend: (isDown: boolean, from: number, to: number, since: string) =>
    `Your energizing share ${isDown ? 'fell' : 'rose'} from about ${from}% to ${to}% since ${since}.`,
  trendRange: (isDown: boolean, points: number, low: number, high: number, count: number) =>
    `Energizing minus draining, like with like: ${inPoints(points)} ${isDown ? 'down' : 'up'} over ${weeks(count)} (90%: ${plain(low)} to ${plain(high)}).`,
  noTrend: (count: number) => `No trend you could rely on yet over ${weeks(count)}.`,
  trendNeeds: (needed: number, have: number) =>
    `A trend needs ${needed} weeks of three tags or more; so far there ${have === 1 ? 'is' : 'are'} ${have}.`,
  mixOrFeeling: (mix: number, feeling: number) =>
    `Of the change from the earlier half to the later, ${inPoints(signed(mix))} ${Math.abs(mix) === 1 ? 'is' : 'are'} a changed mix of work and ${inPoints(signed(feeling))} the same work felt differently.`,

  experimentReal: (title: string, since: string, points: number, low: number, high: number) =>
    `${title}, since ${since}: ${inPoints(signed(points))} (90%: ${plain(low)} to ${plain(high)}).`,
  experimentSides: (after: number, before: number) => `${capital(weeks(after))} against ${before} before.`,
  likelyReal: (asExpected: boolean | null) =>
    asExpected === false ? 'Likely real, and not the way you expected.' : 'Likely real.',
  notReal: (points: number, low: number, high: number) =>
    `${inPoints(signed(points))} so far, but ${signed(low)} to ${signed(high)} is possible: keep going.`,
  experimentNeeds: (title: string, before: number, after: number) =>
    `${title}: needs three weeks of tags on each side; so far ${before} before and ${after} after.`,

  mix: (share: number, low: number, high: number, now: number) =>
    `With this mix about ${share}% of hours would be energizing (${low} to ${high}%), against ${now}% now.`,
  mixUnseen: (percent: number) => `${percent}% of the mix is something you have never tagged.`,
  mixCannotSay: 'Your tags cannot say yet: too few, or too much of this mix was never tagged.',

  untagged: (tagged: number, low: number, share: number) =>
    `You tagged ${tagged}% of your hours.${low === share ? '' : ` If you skip the bad ones, the share may be ${low}% rather than ${share}%.`}`,
  allTagged: 'You tagged all of your hours.',
});

/** The words in which statements are told, in any language. */
export type TrendWords = typeof trendWords;
