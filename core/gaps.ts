import { type Day, type Instant, instantAt, instantOf, type Zone } from './time.ts';

/** A stretch of a working day in which nothing is known to have happened. */
export interface Gap {
  start: Instant;
  minutes: number;
}

/** Usual hours in which a gap may have been work, on the person's clock: from 9:00 to 18:00. */
const WORK_FROM = '09:00';
const WORK_UNTIL = '18:00';
/** Shorter gaps are breaks. */
const SHORTEST_GAP_MINUTES = 20;
const MINUTE = 60_000;
/** A running gap ends at the last full five minutes. */
const STEP = 5 * MINUTE;

/**
 * The gaps of a day between its activities, within usual working hours and up to now; in order.
 * @param activities of the day, in any order; they may overlap
 */
export function gapsOf(
  activities: readonly { start: Instant; end: Instant }[],
  { day, zone, nowMs }: { day: Day; zone: Zone; nowMs: number },
): Gap[] {
  const until = Math.min(Date.parse(instantAt(`${day}T${WORK_UNTIL}`, zone)), Math.floor(nowMs / STEP) * STEP);
  let at = Date.parse(instantAt(`${day}T${WORK_FROM}`, zone));
  const gaps: Gap[] = [];
  const add = (end: number) => {
    const minutes = Math.floor((Math.min(end, until) - at) / MINUTE);
    if (minutes >= SHORTEST_GAP_MINUTES) gaps.push({ start: instantOf(at), minutes });
  };
  const inOrder = [...activities].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  for (const { start, end } of inOrder) {
    add(Date.parse(start));
    at = Math.max(at, Date.parse(end));
  }
  add(until);
  return gaps;
}

/**
 * The part of a gap between two places across it, 0 to 1, in whole steps of five minutes; at least one step.
 */
export function partOfGap({ start, minutes }: Gap, one: number, other: number): Gap {
  const steps = Math.max(1, Math.floor(minutes / 5));
  const stepAt = (share: number) => Math.min(steps, Math.max(0, share * steps));
  const first = Math.min(steps - 1, Math.floor(stepAt(Math.min(one, other))));
  const last = Math.max(first + 1, Math.ceil(stepAt(Math.max(one, other))));
  // What is left over of the last step belongs to it.
  const end = last === steps ? minutes : last * 5;
  return { start: instantOf(Date.parse(start) + first * STEP), minutes: end - first * 5 };
}
