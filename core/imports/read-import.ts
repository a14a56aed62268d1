import { readJson } from '../backup/json.ts';
import { backupIn, tooLarge } from '../backup.ts';
import { readActivitiesCsv } from '../csv/read.ts';
import { fail, ok, type Result } from '../result.ts';
import { isActivityWatch, readActivityWatch } from './activitywatch.ts';
import { readCalendarFile } from './calendar.ts';
import { isDaylio, readDaylio } from './daylio.ts';
import type { ImportOptions, ImportRead, ImportRefusal } from './reading.ts';
import { readSpreadsheet } from './spreadsheet.ts';
import { folded, tableOf, textOf } from './table.ts';
import { readTracker, trackerOf } from './tracker.ts';

type Read = Result<ImportRead, ImportRefusal>;

/** Endings of files that can be read, as `.csv`. */
const IMPORT_ENDINGS = ['.json', '.csv', '.tsv', '.txt', '.ics'] as const;

/**
 * What a file that comes in holds: Updraft's own backup, CSV or calendar, Daylio, Toggl Track, Clockify, ActivityWatch or any
 * table. Told by what it holds; the ending only says whether to look for JSON, a calendar or a table. Never throws.
 * Errors: `unknown-format` (by the ending), `unreadable` (nothing of it can be taken), each with a sentence.
 */
export function readImport(content: string | Uint8Array, options: ImportOptions): Read {
  const ending = /\.[a-z0-9]+$/i.exec(options.name)?.[0].toLowerCase() ?? '';
  if (!(IMPORT_ENDINGS as readonly string[]).includes(ending))
    return fail('unknown-format', `Updraft understands files that end in ${IMPORT_ENDINGS.join(', ')}.`);
  const large = tooLarge(content.length);
  if (large) return fail('unreadable', large);
  if (ending === '.ics') return readCalendarFile(content, options);
  const text = textOf(content);
  if (ending === '.json') return readJsonFile(text, options);
  return /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text) ? readCalendarFile(text, options) : readTableFile(text, options);
}

function readJsonFile(text: string, options: ImportOptions): Read {
  const json = readJson(text);
  if (!json.ok) return fail('unreadable', json.detail);
  if (isActivityWatch(json.value)) return readActivityWatch(json.value, options);
  const read = backupIn(json.value);
  if (!read.ok) {
    if (read.reason !== 'invalid') return fail('unreadable', read.problems[0]?.why);
    // Of a backup with anything wrong nothing is taken: what is missing would be missed later.
    const nothing = { format: 'backup' as const, activities: [], tags: [], choices: [] };
    return ok({ ...nothing, refused: read.problems, refusals: read.problems.length });
  }
  const { activities, tags } = read.value;
  return ok({ format: 'backup', activities, tags, refused: [], refusals: 0, choices: [], backup: read.value });
}

const OWN_COLUMNS = ['id', 'source', 'title', 'start', 'end', 'zone'];

function readTableFile(text: string, options: ImportOptions): Read {
  const table = tableOf(text);
  if (!table.ok) return table;
  const names = new Set(table.value.names.map(folded));
  if (OWN_COLUMNS.every((name) => names.has(name))) {
    const own = readActivitiesCsv(text);
    if (!own.ok) return fail('unreadable', own.detail);
    return ok({ format: 'csv', ...own.value, choices: [] });
  }
  if (isDaylio(table.value)) return ok(readDaylio(table.value, options));
  const tracker = trackerOf(table.value);
  return tracker ? ok(readTracker(table.value, tracker, options)) : readSpreadsheet(table.value, options);
}
