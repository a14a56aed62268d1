import { type ContentLine, contentLines } from './lines.ts';
import { OWN_NAMES } from './own-names.ts';

/** A component as it stands in the file: the lines that matter to Updraft, and the components within it. */
export interface Component {
  /** Name in capitals: VEVENT, VTIMEZONE, STANDARD. */
  name: string;
  /** Number of its BEGIN line, from 1. */
  line: number;
  lines: ContentLine[];
  parts: Component[];
  /** Characters of its lines; those beyond {@link MAX_CHARACTERS} are missing. */
  characters: number;
}

/** Longest component that is read, in characters of the lines that matter: some 5,000 guests. */
export const MAX_CHARACTERS = 1_000_000;
/** An alarm in an event, a season in a zone: more than this within one another belongs to no calendar. */
export const MAX_DEPTH = 16;

/** The properties that matter; everything else in the file is passed over. */
const NAMES = new Set(
  `BEGIN END NAME X-WR-CALNAME X-WR-TIMEZONE METHOD UID SUMMARY DTSTART DTEND DURATION RRULE EXRULE RDATE EXDATE
   RECURRENCE-ID STATUS TRANSP SEQUENCE LAST-MODIFIED DTSTAMP ATTENDEE ORGANIZER X-MICROSOFT-CDO-BUSYSTATUS
   X-MICROSOFT-CDO-ALLDAYEVENT TZID X-LIC-LOCATION TZOFFSETFROM TZOFFSETTO CATEGORIES`
    .split(/\s+/)
    .concat(OWN_NAMES),
);
const ENTRIES = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VAVAILABILITY', 'VTIMEZONE']);

/**
 * A step through a file. `ended` is a component directly within a calendar, complete; the calendar's own lines may still
 * grow. `cut` is one in which the file ends, `deep` a line at which too much stands within one another.
 */
export type Step =
  | { what: 'calendar'; calendar: Component; at: number }
  | { what: 'ended' | 'cut'; component: Component; calendar: Component; at: number }
  | { what: 'deep'; line: number; at: number }
  | { what: 'pause'; at: number };

/**
 * Steps through the components of a calendar file; `at` is how far into the text a step is. A missing END is taken as said
 * by the next BEGIN or by the END of what is around. Entries outside a calendar are taken as if there were one.
 */
export function* components(text: string): Generator<Step, void> {
  let calendar = emptyComponent('', 0);
  let entry: Component | undefined;
  let part: Component | undefined;
  let depth = 0;
  for (const { line, at } of contentLines(text, NAMES)) {
    if (!line) {
      yield { what: 'pause', at };
      continue;
    }
    const name = line.name === 'BEGIN' || line.name === 'END' ? line.text.slice(line.name.length + 1) : undefined;
    const named = name?.trim().toUpperCase();
    if (named === undefined) {
      // Below a part of an entry nothing matters.
      if (depth < 2) add(depth === 1 && part ? part : (entry ?? calendar), line);
      continue;
    }
    const opens = line.name === 'BEGIN';
    if (named === 'VCALENDAR' || (opens && (!entry || ENTRIES.has(named))) || (!opens && named === entry?.name)) {
      if (entry) yield { what: 'ended', component: entry, calendar, at };
      entry = opens && named !== 'VCALENDAR' ? emptyComponent(named, line.number) : undefined;
      depth = 0;
      if (named === 'VCALENDAR') calendar = emptyComponent(opens ? named : '', line.number);
      if (named === 'VCALENDAR' && opens) yield { what: 'calendar', calendar, at };
    } else if (opens) {
      depth++;
      if (depth === 1) {
        part = emptyComponent(named, line.number);
        entry?.parts.push(part);
      }
      if (depth === MAX_DEPTH) yield { what: 'deep', line: line.number, at };
    } else if (depth > 0) depth--;
  }
  if (entry) yield { what: 'cut', component: entry, calendar, at: text.length };
}

const emptyComponent = (name: string, line: number): Component => ({ name, line, lines: [], parts: [], characters: 0 });

function add(component: Component, line: ContentLine): void {
  component.characters += line.text.length;
  if (component.characters <= MAX_CHARACTERS) component.lines.push(line);
}
