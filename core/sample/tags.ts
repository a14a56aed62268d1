import type { Activity } from '../activity.ts';
import type { Energy } from '../energy.ts';
import type { KindId } from '../kind.ts';
import type { Tag } from '../tag.ts';
import { type Day, type Instant, instantOf } from '../time.ts';
import type { Planned } from './calendar.ts';
import type { Chance } from './chance.ts';

/** How an hour of each kind leaves the invented person, in energy points, before the day and chance have their say. */
const LEANING: Partial<Record<KindId, number>> = {
  'one-on-one': -0.75,
  standup: -0.15,
  status: -1.1,
  review: 0.95,
  planning: 0,
  workshop: 0.6,
  interview: -0.3,
  teaching: 0.8,
  client: 0.1,
  'people-admin': -0.9,
  'all-hands': -0.2,
  social: 0.6,
  admin: -0.7,
  building: 1.15,
  analysis: 0.2,
  writing: 0.5,
  design: 0.9,
  strategy: 0.7,
};
const NOTES: Partial<Record<KindId, readonly string[]>> = {
  'one-on-one': ['Hard talk, well led, and I am empty', 'We went round in circles'],
  status: ['Nobody needed this', 'Read out what is on the board'],
  review: ['Three people, one sketch, solved it', 'Could have gone on for another hour'],
  building: ['Forgot the time', 'It works!'],
};

const TAGGED = 0.82;
const LATE = 0.06;
const NOTED = 0.15;
const MINUTE = 60_000;

/**
 * The tags the invented person gave until `now`, for four in five of the activities; never for the last two.
 * @param entries in order, without the tags still to be given
 */
export function sampleTags(
  entries: readonly { planned: Planned; activity: Activity }[],
  { experimentFrom, now, chance }: { experimentFrom: Day; now: Instant; chance: Chance },
): Tag[] {
  return entries.slice(0, -2).flatMap(({ planned, activity }, index) => {
    const of = (what: string) => chance(`${what} ${planned.place}`);
    const minutesLater = of('late') < LATE ? 1500 + 300 * of('delay') : 25 * of('delay') ** 3;
    const taggedAt = Date.parse(activity.end) + minutesLater * MINUTE;
    if (of('tagged') > TAGGED || taggedAt > Date.parse(now)) return [];
    const before = entries[index - 1]?.planned;
    const backToBack = before?.day === planned.day && planned.start - (before.start + before.minutes) <= 5;
    const energy = energyOf(planned, backToBack, experimentFrom, chance);
    const fits = Math.sign(energy) === Math.sign(LEANING[planned.kind] ?? 0) && of('noted') < NOTED;
    const note = (fits && NOTES[planned.kind]?.[index % 2]) || '';
    const at = instantOf(taggedAt);
    return [
      { activity: activity.id, energy, taggedAt: at, note, updatedAt: at.replace('Z', '.000Z'), device: 'sample' },
    ];
  });
}

function energyOf(planned: Planned, backToBack: boolean, experimentFrom: Day, chance: Chance): Energy {
  const { place, day, start, kind } = planned;
  let level = LEANING[kind] ?? 0;
  if (backToBack && start >= 14 * 60) level -= 0.8;
  if (start >= 16 * 60) level -= 0.2;
  if (day >= experimentFrom) {
    const weeksSince = (Date.parse(day) - Date.parse(experimentFrom)) / (7 * 86_400_000);
    level += 0.1 * weeksSince + (kind === 'one-on-one' && start < 12 * 60 ? 0.8 : 0);
  }
  level += 0.3 * bell(chance, `day ${place.split(' ')[0]}`) + 0.75 * bell(chance, `left ${place} ${start}`);
  return level > 1.3 ? 2 : level > 0.35 ? 1 : level > -0.35 ? 0 : level > -1.3 ? -1 : -2;
}

/** Near a normal of mean 0 and spread 1: the sum of twelve chances less six. */
function bell(chance: Chance, name: string): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += chance(`${name} ${i}`);
  return sum;
}
