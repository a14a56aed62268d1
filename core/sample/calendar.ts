import { compareText } from '../canonical.ts';
import type { KindId } from '../kind.ts';
import { addDays, type Day, mondayOf } from '../time.ts';
import type { Chance } from './chance.ts';

/** One entry of the invented person's calendar, in wall-clock minutes of its local day. */
export interface Planned {
  /** Where it stands in the plan, whatever the date: what chance is asked about. */
  place: string;
  day: Day;
  start: number;
  minutes: number;
  title: string;
  kind: KindId;
  /** Name of the recurring meeting; none for one-offs and for work that was logged by hand. */
  series?: string;
  logged?: boolean;
  attendees?: number;
  organizer?: boolean;
  people?: readonly string[];
}

/** The people the invented person meets one to one. */
export const PEOPLE = { ana: 'Ana', bilal: 'Bilal', chiara: 'Chiara', deniz: 'Deniz', emeka: 'Emeka' } as const;

const at = (hour: number, minute = 0): number => hour * 60 + minute;

/** `often`: the share of weeks in which it happens; `everyOther`: only in even or odd weeks. */
type Slot = Omit<Planned, 'day' | 'place'> & { weekday: number; often?: number; everyOther?: 0 | 1 };
const USUALLY = 0.93;

const oneOnOne = (name: keyof typeof PEOPLE, weekday: number, start: number): Slot => ({
  weekday,
  start,
  minutes: 30,
  title: `1:1 ${PEOPLE[name]}`,
  kind: 'one-on-one',
  series: `one-${name}`,
  attendees: 2,
  organizer: true,
  people: [name],
});
const meeting = (
  weekday: number,
  start: number,
  minutes: number,
  title: string,
  kind: KindId,
  attendees: number,
  more: Partial<Slot> = {},
): Slot => ({ weekday, start, minutes, title, kind, attendees, series: seriesName(title), ...more });
const logged = (weekday: number, start: number, minutes: number, title: string, kind: KindId): Slot => ({
  weekday,
  start,
  minutes,
  title,
  kind,
  logged: true,
});
const seriesName = (title: string) => title.toLowerCase().replace(/[^a-z]+/g, '-');

const EVERY_WEEK: readonly Slot[] = [
  ...[0, 1, 2, 3, 4].map((day) => meeting(day, at(9, 15), 15, 'Standup Atlas', 'standup', 7)),
  meeting(0, at(14), 45, 'Weekly status Atlas', 'status', 9),
  meeting(3, at(16), 45, 'Portfolio status', 'status', 12),
  meeting(1, at(14), 60, 'Design review', 'review', 6, { organizer: true }),
  meeting(4, at(10), 60, 'Design review: onboarding', 'review', 5),
  meeting(2, at(13), 60, 'Roadmap planning', 'planning', 6, { everyOther: 0 }),
  meeting(0, at(16), 60, 'Retro Atlas', 'review', 7, { everyOther: 1 }),
  meeting(2, at(16, 30), 45, 'All-hands', 'all-hands', 80, { everyOther: 1 }),
  meeting(4, at(15), 45, 'Client call: Harbour', 'client', 5),
  meeting(4, at(12), 45, 'Team lunch', 'social', 7, { everyOther: 0 }),
  logged(0, at(10), 105, 'Prototype: route planner', 'building'),
  logged(1, at(9, 45), 120, 'Prototype: route planner', 'building'),
  logged(3, at(10), 90, 'Interaction details', 'design'),
  logged(3, at(14, 30), 55, 'Prototype: route planner', 'building'),
  logged(2, at(10), 75, 'Write design principles', 'writing'),
  logged(4, at(16), 40, 'Expenses and approvals', 'admin'),
];
/** Before the experiment the one-on-ones stand back to back in the afternoons; from it on, most in the morning. */
const BEFORE: readonly Slot[] = [
  oneOnOne('ana', 0, at(14, 45)),
  oneOnOne('bilal', 0, at(15, 15)),
  oneOnOne('chiara', 1, at(15)),
  oneOnOne('deniz', 1, at(15, 30)),
  oneOnOne('emeka', 3, at(15, 30)),
];
const AFTER: readonly Slot[] = [
  oneOnOne('ana', 0, at(9, 30)),
  oneOnOne('bilal', 2, at(9, 30)),
  oneOnOne('chiara', 3, at(9, 30)),
  oneOnOne('deniz', 2, at(11, 30)),
  oneOnOne('emeka', 3, at(15, 30)),
];
const NOW_AND_THEN: readonly Slot[] = [
  meeting(3, at(13, 30), 60, 'Interview: product designer', 'interview', 3, { series: undefined }),
  meeting(2, at(14), 120, 'Workshop: journey map', 'workshop', 8, { series: undefined, organizer: true }),
  meeting(3, at(11, 45), 45, 'Coaching Noor', 'teaching', 2, { series: undefined, people: ['noor'] }),
  meeting(1, at(16, 15), 45, 'Goals and salary round', 'people-admin', 4, { series: undefined }),
  logged(3, at(13), 60, 'Competitor analysis', 'analysis'),
  meeting(2, at(11), 30, 'Strategy chat with product', 'strategy', 3, { series: undefined }),
].map((slot) => ({ ...slot, often: 0.45 }));
const WEEKEND: readonly Slot[] = [5, 6].flatMap((day) => [
  { ...logged(day, at(10), 90, 'Side project: repair café map', 'building'), often: 0.5 },
  {
    ...meeting(day, at(11, 45), 30, 'Call about the repair café map', 'planning', 2, { series: undefined }),
    often: 0.5,
  },
]);

/**
 * What stood in the calendar, in order, from the Monday `weeks − 1` weeks before the week of `today` until `today`.
 */
export function plannedDays(today: Day, weeks: number, experimentFrom: Day, chance: Chance): Planned[] {
  const planned: Planned[] = [];
  const first = addDays(mondayOf(today), -7 * (weeks - 1));
  for (let index = 0; addDays(first, index) <= today; index++) {
    const day = addDays(first, index);
    const parity = Math.floor(index / 7) % 2;
    for (const slot of [...EVERY_WEEK, ...(day >= experimentFrom ? AFTER : BEFORE), ...WEEKEND, ...NOW_AND_THEN]) {
      const { weekday, often = USUALLY, everyOther = parity, ...entry } = slot;
      if (weekday !== index % 7 || everyOther !== parity) continue;
      // Today is shown as it was planned, so that even a quiet Sunday has something to look at.
      const place = `${index} ${entry.title}`;
      if (day === today || chance(place) < often) planned.push({ place, day, ...entry });
    }
  }
  return planned.sort((a, b) => compareText(a.day, b.day) || a.start - b.start);
}
