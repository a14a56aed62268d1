import { type Problem, Problems, shownId } from '../backup/problem.ts';
import type { Energy } from '../energy.ts';
import type { Reported } from '../reported.ts';
import { type Day, isZone, type Zone } from '../time.ts';
import { calendarFile } from './calendar-file.ts';
import { headOf } from './calendar-head.ts';
import type { Component } from './components.ts';
import { decoding } from './decode.ts';
import { type Found, meetingsOf } from './meetings.ts';
import type { OwnEvent } from './own.ts';
import { REASONS, type Reason } from './reason.ts';
import { DAY } from './written.ts';
import { type Zones, zonesOf } from './zones.ts';

/** What a calendar file holds, of the window that was asked for. */
export interface CalendarRead {
  /** False for a file that is no calendar, or too large: one refusal says so. */
  isCalendar: boolean;
  /** Name of the first calendar in it, or of the file. */
  name: string | undefined;
  /** Meetings in the order of the file, the occurrences of a series after one another. */
  activities: Reported[];
  /** Energies that categories of these meetings name, by their ids. */
  energies: Map<string, Energy>;
  /** Events that Updraft wrote itself, whenever they were. */
  own: OwnEvent[];
  /** What could not be taken, the first 100: the line and the title, and why. */
  refused: Problem[];
  /** How many entries within the window are no meetings to tag, and why. */
  leftOut: Record<Reason, number>;
}

/** Local days, both included. */
export interface CalendarWindow {
  from: Day;
  until: Day;
}

export interface CalendarOptions {
  /** The person's own addresses; where none are given, a calendar that is named by an address is that person's. */
  me?: readonly string[];
  /** Where times are at home that name no zone, and in which UTC's are shown; UTC if missing. */
  defaultZone?: Zone;
  /** Names a calendar that has no name of its own; its ending is dropped. */
  fileName?: string;
}

/** Largest file that is read, in characters or bytes. */
export const MAX_SIZE = 100_000_000;
/** Most meetings that are taken from one file. */
const MAX_ACTIVITIES = 1_000_000;
/** Occurrences are looked for a little beyond the window: its days begin at other moments in other zones. */
const SPARE = 2 * DAY;

/** {@link readingCalendar} in one go. */
export function readCalendar(
  source: string | Uint8Array,
  window: CalendarWindow,
  options: CalendarOptions = {},
): CalendarRead {
  const reading = readingCalendar(source, window, options);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads a calendar file (iCalendar, RFC 5545) in small steps: between any two, others can work, and who does not ask for
 * the next one has cancelled. Yields how much of the work is done, 0 to 1. Damaged parts are refused one by one, the
 * rest is taken. Nothing makes it throw or run on: what is too much is refused by name.
 */
export function* readingCalendar(
  source: string | Uint8Array,
  { from, until }: CalendarWindow,
  { me, defaultZone = 'UTC', fileName }: CalendarOptions = {},
): Generator<number, CalendarRead> {
  const problems = new Problems();
  const leftOut = Object.fromEntries(REASONS.map((reason) => [reason, 0])) as Record<Reason, number>;
  const read: CalendarRead = {
    ...{ isCalendar: false, name: undefined, activities: [], energies: new Map(), own: [] },
    ...{ refused: problems.list, leftOut },
  };
  if (source.length > MAX_SIZE) {
    problems.add('', `The file is larger than ${MAX_SIZE / 1e6} MB. Nothing was read.`);
    return read;
  }
  const text = (typeof source === 'string' ? source : yield* decoding(source)).replace(/^\uFEFF/, '');
  const file = yield* partly(calendarFile(text, problems), 0, 0.6);
  if (file.calendars.length + file.events.length + file.own.length === 0) {
    problems.add('', 'The file is not a calendar: nothing in it begins one.');
    return read;
  }
  read.isCalendar = true;
  leftOut.other = file.others;
  read.own = file.own;

  const window = { from: Date.parse(from), to: Date.parse(until) + DAY - 1 };
  const range = { from: window.from - SPARE, to: window.to + SPARE };
  const home = isZone(defaultZone) ? defaultZone : 'UTC';
  const zonesShownAs = new Map<Zone, Zones>();
  const readings = new Map<Component, Omit<Found, 'entry'>>();
  const refuse = ({ line, title }: { line: number; title: string }, why: string) =>
    problems.add(`line ${line}${title ? ` (${shownId(title)})` : ''}`, why);
  const readingOf = (calendar: Component): Omit<Found, 'entry'> => {
    const known = readings.get(calendar);
    if (known) return known;
    const head = headOf(calendar, fileName, me);
    const zone = head.zone ?? home;
    const zones = zonesShownAs.get(zone) ?? zonesOf(file.zones, range, zone);
    zonesShownAs.set(zone, zones);
    const reading = { head, reading: { zones, floating: zones.iana(zone), range, refuse } };
    readings.set(calendar, reading);
    return reading;
  };
  const [first] = file.calendars;
  read.name = first && readingOf(first).head.name;

  const byUid = new Map<string, Found[]>();
  for (const [index, { entry, calendar }] of file.events.entries()) {
    yield 0.6 + (0.1 * index) / file.events.length;
    const found = { entry, ...readingOf(calendar) };
    const same = byUid.get(entry.uid);
    if (same) same.push(found);
    else byUid.set(entry.uid, [found]);
  }

  let done = 0;
  for (const found of byUid.values()) {
    yield 0.7 + (0.3 * done++) / byUid.size;
    for (const meeting of meetingsOf(found, window)) {
      if (!meeting) yield 0.7 + (0.3 * done) / byUid.size;
      else if ('reason' in meeting) leftOut[meeting.reason]++;
      else {
        if (meeting.energy !== undefined) read.energies.set(meeting.reported.id, meeting.energy);
        if (read.activities.push(meeting.reported) < MAX_ACTIVITIES) continue;
        problems.add('', `The file holds more than ${MAX_ACTIVITIES} meetings; the rest was not taken.`);
        return read;
      }
    }
  }
  return read;
}

/** The steps of a part of the work, as shares of the whole. */
function* partly<T>(part: Generator<number, T>, from: number, to: number): Generator<number, T> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
