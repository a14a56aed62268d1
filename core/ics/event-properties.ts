import { type Problems, shown, shownId } from '../backup/problem.ts';
import { type Component, MAX_CHARACTERS } from './components.ts';
import { type ContentLine, MAX_LINE } from './lines.ts';
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

/** Characters of properties after which a reader lets others work. */
const PIECE_CHARACTERS = 65_536;
/** Without these nobody knows when a meeting was, or which one it is. */
const ESSENTIAL = new Set(['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXRULE', 'RECURRENCE-ID', 'UID']);
/** Who is invited is the longest part of most events, and of no matter for those outside the window that is read. */
const INVITED = new Set(['ATTENDEE', 'ORGANIZER']);

/** Takes the lines of an event apart; `undefined`, and a problem, when there are too many of them. */
export function* readingEvent(
  component: Component,
  problems: Problems,
): Generator<undefined, EventProperties | undefined> {
  const title = component.lines.find(({ name }) => name === 'SUMMARY');
  const event = new EventProperties(title ? shortened(title) : undefined, problems);
  if (component.characters > MAX_CHARACTERS) {
    return event.refuse(component.line, `holds more than ${MAX_CHARACTERS} characters of dates and guests`);
  }
  let characters = 0;
  for (const line of component.lines) {
    if (INVITED.has(line.name)) event.keep(line);
    else event.add(line);
    characters += line.text.length;
    if (characters < PIECE_CHARACTERS) continue;
    characters = 0;
    yield undefined;
  }
  return event;
}

/** A long title can be cut, a list of dates cannot. */
const shortened = (line: ContentLine): ContentLine => ({ ...line, text: line.text.slice(0, MAX_LINE - 1) });

const NONE: readonly Property[] = [];

/** The properties of one event, and what could not be read of them. */
export class EventProperties {
  /** Something is damaged without which the event cannot be taken. */
  isUnusable = false;
  readonly title: string;
  private readonly properties = new Map<string, Property[]>();
  private readonly problems: Problems;
  private readonly kept: ContentLine[] = [];

  constructor(title: ContentLine | undefined, problems: Problems) {
    this.problems = problems;
    this.title = ((title && propertyOf(title)?.values[0]) ?? '').replace(/\s+/g, ' ').trim();
  }

  /** Keeps a line as it stands, until {@link invited} is asked for. */
  keep(line: ContentLine): void {
    this.kept.push(line);
  }

  /** The properties that say who is invited, taken apart now. */
  invited(name: 'ATTENDEE' | 'ORGANIZER'): readonly Property[] {
    for (const line of this.kept.splice(0)) this.add(line);
    return this.all(name);
  }

  add(line: ContentLine): void {
    if (line.name === 'SUMMARY' && this.title !== '') return;
    const whole = line.name === 'SUMMARY' ? shortened(line) : line;
    const property = whole.text.length < MAX_LINE ? propertyOf(whole) : undefined;
    const list = this.properties.get(line.name);
    if (!list) this.properties.set(line.name, property ? [property] : []);
    else if (property) list.push(property);
    if (property) return;
    if (ESSENTIAL.has(line.name)) this.isUnusable = true;
    const why = whole.text.length < MAX_LINE ? 'cannot be read' : `is longer than ${MAX_LINE} characters`;
    this.refuse(line.number, `${line.name} ${why}`);
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

  rules(name: string): readonly Rule[] {
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

const isPeriod = ({ values }: Property): boolean => values.some((value) => value.includes('/'));
