import { type Problems, shown, shownId } from '../backup/problem.ts';
import { seenId } from '../seen.ts';
import { type Component, MAX_CHARACTERS } from './components.ts';
import { MAX_LINE } from './lines.ts';
import { type Property, paramOf, propertyOf } from './property.ts';
import { type Rule, ruleOf } from './rule.ts';
import {
  type Length,
  type Period,
  type Written,
  writtenLength,
  writtenPeriods,
  writtenTime,
  writtenTimes,
} from './written.ts';

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
export const MAX_UID = 900;

/**
 * The entry of a VEVENT. What is damaged is said to `problems`, with its line and the title: without its times, its
 * identity or its rule an entry is not taken (`undefined`), without a guest or an exception it is.
 */
export function entryOf(component: Component, problems: Problems): Entry | undefined {
  const read = new Reader(component, problems);
  if (component.characters > MAX_CHARACTERS) {
    return read.refuse(component.line, `holds more than ${MAX_CHARACTERS} characters of dates and guests`);
  }
  const start = read.time('DTSTART');
  if (!start) return read.has('DTSTART') ? undefined : read.refuse(component.line, 'has no start (DTSTART)');
  const end = read.time('DTEND') ?? read.length();
  const recurrenceId = read.time('RECURRENCE-ID');
  const uid =
    read.text('UID') || `no-uid-${seenId(read.title, JSON.stringify(start), JSON.stringify(end), undefined).slice(5)}`;
  if (uid.length > MAX_UID) return read.refuse(component.line, `has a UID longer than ${MAX_UID} characters`);
  const busy = read.word('X-MICROSOFT-CDO-BUSYSTATUS');
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
    guests: read.all('ATTENDEE').map(guestOf),
    organizer: read.all('ORGANIZER').map(addressOf)[0],
  };
  return read.isUnusable ? undefined : entry;
}

const NONE: readonly Property[] = [];

class Reader {
  isUnusable = false;
  readonly title: string;
  private readonly properties = new Map<string, Property[]>();
  private readonly problems: Problems;

  constructor({ lines }: Component, problems: Problems) {
    this.problems = problems;
    const unread = [];
    for (const line of lines) {
      // A long title can be cut, a list of dates cannot.
      const whole = line.name === 'SUMMARY' ? { ...line, text: line.text.slice(0, MAX_LINE - 1) } : line;
      const property = whole.text.length < MAX_LINE ? propertyOf(whole) : undefined;
      const list = this.properties.get(line.name);
      if (!list) this.properties.set(line.name, property ? [property] : []);
      else if (property) list.push(property);
      if (!property) unread.push(line);
    }
    this.title = this.text('SUMMARY').replace(/\s+/g, ' ');
    for (const { number, name, text } of unread) {
      if (ESSENTIAL.has(name)) this.isUnusable = true;
      const why = text.length < MAX_LINE ? 'cannot be read' : `is longer than ${MAX_LINE} characters`;
      this.refuse(number, `${name} ${why}`);
    }
  }

  refuse(line: number, why: string): undefined {
    this.problems.add(`line ${line}${this.title ? ` (${shownId(this.title)})` : ''}`, why);
  }

  has(name: string): boolean {
    return this.properties.has(name);
  }

  all(name: string): readonly Property[] {
    return this.properties.get(name) ?? NONE;
  }

  text(name: string): string {
    return this.properties.get(name)?.[0]?.values[0]?.trim() ?? '';
  }

  word(name: string): string {
    return this.text(name).toUpperCase();
  }

  time(name: string): Written | undefined {
    const [property] = this.all(name);
    return property && this.needed(property, writtenTime(property.values[0] ?? '', paramOf(property, 'tzid')));
  }

  length(): Length | undefined {
    const [property] = this.all('DURATION');
    return property && this.needed(property, writtenLength(property.values[0] ?? ''));
  }

  rules(name: string): Rule[] {
    return this.all(name).flatMap((property) => this.needed(property, ruleOf(property.values.join(','))) ?? []);
  }

  times(name: string): Written[] {
    return this.all(name)
      .filter((one) => !isPeriod(one))
      .flatMap((one) => this.wished(one, writtenTimes(one)) ?? []);
  }

  periods(name: string): Period[] {
    return this.all(name)
      .filter(isPeriod)
      .flatMap((one) => this.wished(one, writtenPeriods(one)) ?? []);
  }

  private needed<T>(property: Property, value: T | undefined): T | undefined {
    if (value === undefined) this.isUnusable = true;
    return this.wished(property, value);
  }

  private wished<T>({ name, values, line }: Property, value: T | undefined): T | undefined {
    if (value === undefined) this.refuse(line, `${name} ${shown(values.join(','))} cannot be read`);
    return value;
  }
}

/** Without these nobody knows when a meeting was, or which one it is. */
const ESSENTIAL = new Set(['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXRULE', 'RECURRENCE-ID', 'UID']);

const isPeriod = ({ values }: Property): boolean => values.some((value) => value.includes('/'));

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
