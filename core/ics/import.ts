import type { Problem } from '../backup/problem.ts';
import { addDays, type Day, dayOf } from '../time.ts';
import type { CalendarRead, CalendarWindow } from './read-calendar.ts';
import type { Reason } from './reason.ts';

/** The days of which an import takes meetings: two years back, five weeks ahead, `today` being local. */
export const importWindow = (today: Day): CalendarWindow => ({ from: addDays(today, -731), until: addDays(today, 35) });

/** How long work goes on before others get their turn, in milliseconds: less than a frame or two. */
const SLICE_MS = 25;

/** What work in slices needs from where it runs. */
export interface Pace {
  /** Milliseconds from any fixed moment. */
  now: () => number;
  /** Resolves when others have had their turn. */
  pause: () => Promise<void>;
  /** Hears how much is done, 0 to 1, at every pause. */
  onProgress?: (share: number) => void;
  /** Asked at every pause; true ends the work. */
  isCancelled?: () => boolean;
}

/** Does all steps, {@link SLICE_MS} at a time. @returns `undefined` when it was cancelled */
export async function inSlices<T>(steps: Generator<number, T>, pace: Pace): Promise<T | undefined> {
  let began = pace.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pace.now() - began < SLICE_MS) continue;
    pace.onProgress?.(step.value);
    await pace.pause();
    if (pace.isCancelled?.()) return undefined;
    began = pace.now();
  }
}

/** What taking a calendar in would do. */
export interface CalendarSurvey {
  name: string | undefined;
  meetings: number;
  /** How many of them are here already. */
  known: number;
  /** Local days of the first and the last meeting; `undefined` where there is none. */
  days: { from: Day; until: Day } | undefined;
  leftOut: Record<Reason, number>;
  refused: readonly Problem[];
}

/** @param isKnown tells whether the activity of that id is here */
export function surveyOf(
  { name, activities, leftOut, refused }: CalendarRead,
  isKnown: (id: string) => boolean,
): CalendarSurvey {
  let [first, last] = [activities[0], activities[0]];
  let known = 0;
  const ids = new Set<string>();
  for (const one of activities) {
    if (ids.has(one.id)) continue;
    ids.add(one.id);
    if (isKnown(one.id)) known++;
    if (first && one.start < first.start) first = one;
    if (last && one.start > last.start) last = one;
  }
  const days = first && last && { from: dayOf(first.start, first.zone), until: dayOf(last.start, last.zone) };
  return { name, meetings: ids.size, known, days, leftOut, refused };
}
