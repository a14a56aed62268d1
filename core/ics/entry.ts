import type { Problems } from '../backup/problem.ts';
import type { Energy } from '../energy.ts';
import { seenId } from '../seen.ts';
import type { Component } from './components.ts';
import { readingEvent } from './event-properties.ts';
import { energyOfCategories } from './own.ts';
import { type Property, paramOf } from './property.ts';
import type { Rule } from './rule.ts';
import type { Length, Period, Written } from './written.ts';

/** One VEVENT as it is written, before zones and recurrence are looked at. */
export interface Entry {
  uid: string;
  /** Of its BEGIN, in the file, from 1. */
  line: number;
  title: string;
  start: Written;
  /** Where it says neither, it takes no time. */
  end: Written | Length | undefined;
  rules: readonly Rule[];
  exceptRules: readonly Rule[];
  dates: readonly Written[];
  periods: readonly Period[];
  exceptDates: readonly Written[];
  /** The occurrence of a series that this entry stands for. */
  recurrenceId: Written | undefined;
  /** It stands for all later occurrences, too. */
  andFuture: boolean;
  sequence: number;
  /** When it was last changed, as written, to compare with others of the same program. */
  changed: string;
  cancelled: boolean;
  /** The whole day, although it may be written with times. */
  allDay: boolean;
  free: boolean;
  outOfOffice: boolean;
  /** Who is invited; read when it is asked for first. */
  invited: () => Invited;
  /** What its categories say of energy. */
  energy: Energy | undefined;
}

/** The guests, and the address of who invited them. */
export interface Invited {
  guests: readonly Guest[];
  organizer: string | undefined;
}

/** Someone, or something, that was invited. */
export interface Guest {
  /** Without `mailto:`, in small letters. */
  address: string | undefined;
  declined: boolean;
  isRoom: boolean;
}

/** Longest identity that is kept, in characters. */
const MAX_UID = 900;

/**
 * The entry of a VEVENT. What is damaged is said to `problems`, with its line and the title: without its times, its
 * identity or its rule an entry is not taken (`undefined`), without a guest or an exception it is. Yields now and
 * then where an event is large.
 */
export function* entryOf(component: Component, problems: Problems): Generator<undefined, Entry | undefined> {
  const read = yield* readingEvent(component, problems);
  if (!read) return undefined;
  const start = read.time('DTSTART');
  if (!start) return read.has('DTSTART') ? undefined : read.refuse(component.line, 'has no start (DTSTART)');
  const end = read.time('DTEND') ?? read.length();
  const recurrenceId = read.time('RECURRENCE-ID');
  const uid =
    read.text('UID') || `no-uid-${seenId(read.title, JSON.stringify(start), JSON.stringify(end), undefined).slice(5)}`;
  if (uid.length > MAX_UID) return read.refuse(component.line, `has a UID longer than ${MAX_UID} characters`);
  const busy = read.word('X-MICROSOFT-CDO-BUSYSTATUS');
  let invited: Invited | undefined;
  const entry: Entry = {
    uid,
    line: component.line,
    title: read.title,
    start,
    end,
    rules: read.rules('RRULE'),
    exceptRules: read.rules('EXRULE'),
    dates: read.times('RDATE'),
    periods: read.periods('RDATE'),
    exceptDates: read.times('EXDATE'),
    recurrenceId,
    andFuture: read.all('RECURRENCE-ID').some((one) => paramOf(one, 'range')?.toUpperCase() === 'THISANDFUTURE'),
    sequence: Number.parseInt(read.text('SEQUENCE'), 10) || 0,
    changed: read.text('LAST-MODIFIED') || read.text('DTSTAMP'),
    cancelled: /^CANCELL?ED$/.test(read.word('STATUS')),
    allDay: start.isDate || read.word('X-MICROSOFT-CDO-ALLDAYEVENT') === 'TRUE',
    free: read.word('TRANSP') === 'TRANSPARENT' || busy === 'FREE',
    outOfOffice: busy === 'OOF',
    invited: () => {
      invited ??= {
        guests: read.invited('ATTENDEE').map(guestOf),
        organizer: read.invited('ORGANIZER').map(addressOf)[0],
      };
      return invited;
    },
    energy: energyOfCategories(read.all('CATEGORIES').flatMap(({ values }) => values)),
  };
  return read.isUnusable ? undefined : entry;
}

function guestOf(property: Property): Guest {
  const is = (name: string, value: string) => paramOf(property, name)?.toUpperCase() === value;
  return {
    address: addressOf(property),
    declined: is('partstat', 'DECLINED'),
    isRoom: is('cutype', 'ROOM') || is('cutype', 'RESOURCE'),
  };
}

/** The mail address, from EMAIL where the value is a path or an id as Apple writes it. */
function addressOf(property: Property): string | undefined {
  const [value = ''] = property.values;
  const mailed = /^\s*mailto:(.*)/i.exec(value)?.[1] ?? paramOf(property, 'email') ?? value;
  const address = mailed
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : undefined;
}
