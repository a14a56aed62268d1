import type { Problems } from '../backup/problem.ts';
import { type Component, components, MAX_DEPTH } from './components.ts';
import { type Entry, entryOf } from './entry.ts';
import { isOwn, type OwnEvent, ownEvent } from './own.ts';

/** What stands in a calendar file, before zones and recurrence are looked at. */
export interface CalendarFile {
  /** The calendars that say so with a BEGIN. */
  calendars: Component[];
  /** Events, each with its calendar, whose lines are complete only now. */
  events: { entry: Entry; calendar: Component }[];
  zones: Component[];
  /** Events that Updraft wrote itself. */
  own: OwnEvent[];
  /** How many tasks, journals and free-busy times there are. */
  others: number;
}

/** Most events of one file that are read. */
const MAX_EVENTS = 200_000;
const OTHERS = new Set(['VTODO', 'VJOURNAL', 'VFREEBUSY']);

/** Takes a file apart; what is damaged is said to `problems`. Yields how far into the text it is, 0 to 1. */
export function* calendarFile(text: string, problems: Problems): Generator<number, CalendarFile> {
  const file: CalendarFile = { calendars: [], events: [], zones: [], own: [], others: 0 };
  for (const step of components(text)) {
    const share = step.at / text.length;
    yield share;
    if (step.what === 'pause') continue;
    if (step.what === 'calendar') file.calendars.push(step.calendar);
    else if (step.what === 'deep') {
      problems.add(`line ${step.line}`, `more than ${MAX_DEPTH} components stand within one another`);
    } else if (step.component.name === 'VTIMEZONE') file.zones.push(step.component);
    else if (OTHERS.has(step.component.name)) file.others++;
    else if (step.component.name !== 'VEVENT') continue;
    else if (step.what === 'cut') problems.add(`line ${step.component.line}`, 'the file ends within this event');
    else if (file.events.length + file.own.length >= MAX_EVENTS) {
      problems.add(
        `line ${step.component.line}`,
        `the file holds more than ${MAX_EVENTS} events; the rest is not read`,
      );
      break;
    } else if (isOwn(step.component)) {
      const own = ownEvent(step.component, problems);
      if (own) file.own.push(own);
    } else {
      const reading = entryOf(step.component, problems);
      let read = reading.next();
      for (; !read.done; read = reading.next()) yield share;
      if (read.value) file.events.push({ entry: read.value, calendar: step.calendar });
    }
  }
  return file;
}
