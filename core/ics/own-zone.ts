import type { Clock } from './clock.ts';
import type { Component } from './components.ts';
import { enoughSteps, type Steps, type WallRange, wallsOf } from './expand.ts';
import { type Property, propertyOf } from './property.ts';
import { type Rule, ruleOf } from './rule.ts';
import { DAY, SECOND, type Written, writtenTime, writtenTimes } from './written.ts';

/** A moment at which a zone's clock is set. */
interface Onset {
  /** Epoch milliseconds. */
  at: number;
  /** Offset from UTC before and from then on, in milliseconds. */
  before: number;
  after: number;
}

/** Summer and winter time of some hundred years; a zone that names more is not a zone. */
const MAX_ONSETS = 1000;
const TWO_YEARS = 731 * DAY;

/**
 * The clock of a zone that a file describes itself (VTIMEZONE, RFC 5545, 3.6.5).
 * @param range walls between which it will be asked
 * @param shownAs IANA name under which its times are shown, for it has none of its own
 * @returns `undefined` when the description cannot be understood
 */
export function ownClock(component: Component, range: WallRange, shownAs: string): Clock | undefined {
  const onsets: Onset[] = [];
  const steps = enoughSteps();
  for (const part of component.parts) {
    const found = onsetsOf(part, range, steps);
    if (!found || onsets.push(...found) > MAX_ONSETS) return undefined;
  }
  onsets.sort((a, b) => a.at - b.at);
  const [first] = onsets;
  if (!first) return undefined;
  const offsetAt = (instant: number) => onsets.findLast(({ at }) => at <= instant)?.after ?? first.before;
  return { zone: shownAs, offsetAt };
}

function onsetsOf(part: Component, range: WallRange, steps: Steps): Onset[] | undefined {
  const properties = part.lines.map(propertyOf);
  const all = (name: string) => properties.filter((property): property is Property => property?.name === name);
  const value = (name: string) => all(name)[0]?.values[0] ?? '';
  const start = writtenTime(value('DTSTART'));
  const before = offsetOf(value('TZOFFSETFROM'));
  const after = offsetOf(value('TZOFFSETTO'));
  if (!start || before === undefined || after === undefined) return undefined;
  const onsetAt = (wall: number): Onset => ({ at: wall - before, before, after });
  const onsets = [onsetAt(start.wall)];
  for (const { values } of all('RRULE')) {
    const rule = ruleOf(values[0] ?? '');
    const walls = rule && latestWalls(rule, start.wall, before, range, steps);
    if (!walls) return undefined;
    onsets.push(...walls.map(onsetAt));
  }
  for (const property of all('RDATE')) {
    const times = writtenTimes(property);
    if (!times) return undefined;
    onsets.push(...times.map(({ wall, isUtc }) => onsetAt(isUtc ? wall + before : wall)));
  }
  return onsets;
}

/** A rule's walls within the range; of a rule that ended before, its last ones, for they still hold. */
function latestWalls(rule: Rule, first: number, offset: number, range: WallRange, steps: Steps): number[] | undefined {
  const until = rule.until ? lastWall(rule.until, offset) : Number.POSITIVE_INFINITY;
  const to = Math.min(until, range.to);
  return wallsOf(rule, first, until, { from: Math.min(range.from, to) - TWO_YEARS, to }, steps);
}

const lastWall = ({ wall, isDate, isUtc }: Written, offset: number): number =>
  isDate ? wall + DAY - SECOND : isUtc ? wall + offset : wall;

/** `+0100`, `-053000`: milliseconds ahead of UTC. */
function offsetOf(text: string): number | undefined {
  const found = /^([+-])(\d\d):?(\d\d)(?::?(\d\d))?$/.exec(text.trim());
  if (!found) return undefined;
  const [, sign, hours, minutes, seconds = '0'] = found;
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * SECOND;
}
