import type { Activity } from './activity.ts';
import type { Problem } from './backup/problem.ts';
import { inOrder } from './backup/write.ts';
import { checkCalendar } from './ics/check-calendar.ts';
import { readImport } from './imports/read-import.ts';
import type { ImportFormat } from './imports/reading.ts';
import { fail, ok, type Result } from './result.ts';
import { addDays, type Day, dayOf, type Instant, type Zone } from './time.ts';

/** What an import of one file would take, and what it refuses and why. */
export interface CheckReport {
  /** What the file is, told from what it holds. */
  format: ImportFormat;
  /** Activities that would be taken, whether or not they are listed. */
  taken: number;
  refused: Problem[];
  /** Those that began within the asked window, in order of start. */
  activities: { id: string; title: string; start: Instant; end: Instant }[];
}

/**
 * Local days, both included; a missing one leaves that side open. Of a calendar, whose series may never end, it then lies
 * two years before or five weeks after `today`.
 */
export interface CheckWindow {
  from?: Day;
  until?: Day;
  today?: Day;
  /** Where times of a calendar are at home that name no zone; UTC if missing. */
  zone?: Zone;
}

/** What is listed; without a zone it is within the window already. */
type Listed = Pick<Activity, 'id' | 'title' | 'start' | 'end'> & { zone?: Zone };
type Reader = (
  content: string | Uint8Array,
  name: string,
  window: CheckWindow,
) => Result<Omit<CheckReport, 'activities'> & { activities: readonly Listed[] }, 'unreadable'>;

/** How each kind of file is read, by the ending of its name. */
const READERS: Record<string, Reader> = {
  json: checkImport,
  csv: checkImport,
  tsv: checkImport,
  txt: checkImport,
  ics: checkIcs,
};

const DAYS_BACK = 731;
const DAYS_AHEAD = 35;

/**
 * What an import of the file would do, without doing it. A backup is taken whole or not at all; of a CSV every good line,
 * of a calendar every good event.
 * @param content text, or bytes where the file may be in another encoding than UTF-8
 * Errors: `unknown-format` (by the ending of the name), `unreadable` (not such a file at all, or of another version).
 */
export function checkFile(
  name: string,
  content: string | Uint8Array,
  window: CheckWindow = {},
): Result<CheckReport, 'unknown-format' | 'unreadable'> {
  const { from, until } = window;
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const reader = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  if (!reader) {
    const understood = Object.keys(READERS).map((known) => `.${known}`);
    return fail('unknown-format', `${name}: Updraft understands files that end in ${understood.join(', ')}.`);
  }
  const read = reader(content, name, window);
  if (!read.ok) return fail(read.reason, `${name}: ${read.detail}`);
  const isInside = ({ start, zone }: Listed) => {
    if (zone === undefined) return true;
    const day = dayOf(start, zone);
    return (from === undefined || day >= from) && (until === undefined || day <= until);
  };
  const listed = inOrder('activities', from || until ? read.value.activities.filter(isInside) : read.value.activities);
  return ok({ ...read.value, activities: listed.map(({ id, title, start, end }) => ({ id, title, start, end })) });
}

function checkImport(
  content: string | Uint8Array,
  name: string,
  { today = '', zone = 'UTC' }: CheckWindow,
): ReturnType<Reader> {
  const read = readImport(content, { name, zone, today });
  if (!read.ok) return fail('unreadable', read.detail);
  const { format, activities, refused } = read.value;
  return ok({ format, taken: activities.length, refused, activities });
}

function checkIcs(content: string | Uint8Array, name: string, window: CheckWindow): ReturnType<Reader> {
  const around = window.today ?? window.until ?? window.from;
  if (around === undefined) return fail('unreadable', 'of a calendar, only a window of days can be told.');
  const { from = addDays(around, -DAYS_BACK), until = addDays(around, DAYS_AHEAD), zone } = window;
  return checkCalendar(content, name, from, until, zone);
}
