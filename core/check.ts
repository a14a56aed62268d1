import type { Activity } from './activity.ts';
import type { Problem } from './backup/problem.ts';
import { inOrder } from './backup/write.ts';
import { readBackup } from './backup.ts';
import { readActivitiesCsv } from './csv/read.ts';
import { fail, ok, type Result } from './result.ts';
import { type Day, dayOf, type Instant } from './time.ts';

/** What an import of one file would take, and what it refuses and why. */
export interface CheckReport {
  format: 'backup' | 'csv';
  /** Activities that would be taken, whether or not they are listed. */
  taken: number;
  refused: Problem[];
  /** Those that began within the asked window, in order of start. */
  activities: { id: string; title: string; start: Instant; end: Instant }[];
}

/** Local days, both included; a missing one leaves that side open. */
export interface CheckWindow {
  from?: Day;
  until?: Day;
}

type Reader = (
  text: string,
) => Result<Omit<CheckReport, 'activities'> & { activities: readonly Activity[] }, 'unreadable'>;

/** How each kind of file is read, by the ending of its name. */
const READERS: Record<string, Reader> = { json: checkBackup, csv: checkCsv };

/**
 * What an import of the file would do, without doing it. A backup is taken whole or not at all; of a CSV every good line.
 * Errors: `unknown-format` (by the ending of the name), `unreadable` (not such a file at all, or of another version).
 */
export function checkFile(
  name: string,
  text: string,
  { from, until }: CheckWindow = {},
): Result<CheckReport, 'unknown-format' | 'unreadable'> {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const reader = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  if (!reader) {
    const understood = Object.keys(READERS).map((known) => `.${known}`);
    return fail('unknown-format', `${name}: Updraft understands files that end in ${understood.join(', ')}.`);
  }
  const read = reader(text);
  if (!read.ok) return fail(read.reason, `${name}: ${read.detail}`);
  const isInside = ({ start, zone }: Activity) => {
    const day = dayOf(start, zone);
    return (from === undefined || day >= from) && (until === undefined || day <= until);
  };
  const listed = inOrder('activities', from || until ? read.value.activities.filter(isInside) : read.value.activities);
  return ok({ ...read.value, activities: listed.map(({ id, title, start, end }) => ({ id, title, start, end })) });
}

function checkBackup(text: string): ReturnType<Reader> {
  const read = readBackup(text);
  if (read.ok) return taking('backup', read.value.activities, []);
  if (read.reason === 'invalid') return taking('backup', [], read.problems);
  return fail('unreadable', read.problems[0]?.why);
}

function checkCsv(text: string): ReturnType<Reader> {
  const read = readActivitiesCsv(text);
  return read.ok ? taking('csv', read.value.activities, read.value.refused) : fail('unreadable', read.detail);
}

const taking = (format: CheckReport['format'], activities: readonly Activity[], refused: Problem[]) =>
  ok({ format, taken: activities.length, refused, activities });
