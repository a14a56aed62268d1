import Papa from 'papaparse';
import * as v from 'valibot';
import { type Activity, activitySchema } from '../activity.ts';
import { type Problem, Problems, shownId, whyOf } from '../backup/problem.ts';
import { tooLarge } from '../backup.ts';
import type { CsvColumn } from '../csv.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Tag, tagSchema } from '../tag.ts';
import { plainText } from './cell.ts';

/** What an activities file holds, and the lines that are not taken, the first 100 of them. */
export interface CsvReading {
  activities: Activity[];
  tags: Tag[];
  refused: Problem[];
  /** How many are refused, listed or not. */
  refusals: number;
}

const NEEDED: readonly CsvColumn[] = ['id', 'source', 'title', 'start', 'end', 'zone'];
/** Stands for the device of a tag that somebody wrote into the file by hand. */
const BY_HAND = 'csv';

/**
 * The activities and tags of a file as `activitiesCsv` writes it, also after a spreadsheet saved it again: columns in any
 * order, separated by commas, semicolons or tabs. Lines are taken or refused one by one. Never throws.
 * A tag without `tagged_at` counts as given at the end of its activity.
 * Errors: `wrong-format` when the first line does not name the needed columns, `invalid` when the file is too large.
 */
export function readActivitiesCsv(text: string): Result<CsvReading, 'wrong-format' | 'invalid'> {
  const large = tooLarge(text.length);
  if (large) return fail('invalid', large);
  const { data: rows, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { header: false });
  const columns = new Map(rows[0]?.map((name, index) => [name.trim().toLowerCase(), index]));
  const missing = NEEDED.filter((name) => !columns.has(name));
  if (missing.length > 0) {
    const named = missing.map((name) => `"${name}"`).join(', ');
    return fail('wrong-format', `The file is not Updraft's CSV: its first line has no column ${named}.`);
  }
  const problems = new Problems();
  const broken = new Map(
    errors.filter(({ type }) => type === 'Quotes').map(({ row }) => [row ?? 0, 'its quotes do not match']),
  );
  const reading: CsvReading = { activities: [], tags: [], refused: problems.list, refusals: 0 };
  const lineOf = new Map<string, number>();
  let nextLine = 1;
  for (const [index, row] of rows.entries()) {
    const line = nextLine;
    nextLine += 1 + row.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    if (index === 0 || row.every((cell) => cell.trim() === '')) continue;
    const cell = (name: CsvColumn) => plainText(row[columns.get(name) ?? -1] ?? '');
    const id = cell('id');
    const twin = lineOf.get(id);
    const read = readRow(cell);
    const why =
      broken.get(index) ??
      (twin ? `has the same id as line ${twin}` : undefined) ??
      (read.ok ? undefined : read.detail);
    if (why !== undefined || !read.ok) {
      problems.add(`line ${line}${id ? ` (${shownId(id)})` : ''}`, why ?? '');
      continue;
    }
    lineOf.set(id, line);
    reading.activities.push(read.value.activity);
    if (read.value.tag) reading.tags.push(read.value.tag);
  }
  return ok({ ...reading, refusals: problems.count });
}

function readRow(cell: (name: CsvColumn) => string): Result<{ activity: Activity; tag: Tag | undefined }, 'invalid'> {
  const filled = (name: CsvColumn) => cell(name) || undefined;
  const asNumber = (name: CsvColumn) => {
    const text = cell(name).trim();
    return text === '' ? undefined : Number.isNaN(Number(text)) ? text : Number(text);
  };
  const organizer = cell('organizer').trim().toLowerCase();
  const activity = v.safeParse(
    activitySchema,
    {
      id: cell('id'),
      source: cell('source').trim(),
      calendar: filled('calendar') ?? null,
      series: filled('series') ?? null,
      title: cell('title'),
      start: cell('start').trim(),
      end: cell('end').trim(),
      zone: cell('zone').trim(),
      kind: filled('kind') ?? null,
      kindBy: filled('kind_by') ?? null,
      attendees: asNumber('attendees') ?? null,
      organizer: organizer === '' ? null : organizer === 'true' ? true : organizer === 'false' ? false : organizer,
      people: cell('people').split(' ').filter(Boolean),
    },
    { abortEarly: true },
  );
  if (!activity.success) return fail('invalid', whyOf(activity.issues[0]));
  const { id, start, end } = activity.output;
  if (Date.parse(end) < Date.parse(start)) return fail('invalid', `end ${end} is before start ${start}`);
  const energy = asNumber('energy');
  if (energy === undefined) return ok({ activity: activity.output, tag: undefined });
  const taggedAt = filled('tagged_at')?.trim() ?? end;
  const updatedAt = filled('updated_at')?.trim() ?? taggedAt;
  const recalled = cell('recalled').trim();
  const tag = v.safeParse(
    tagSchema,
    {
      ...{ activity: id, energy, taggedAt, note: cell('note'), updatedAt, device: filled('device') ?? BY_HAND },
      ...(/^(true|false)$/i.test(recalled) && { recalled: /^true$/i.test(recalled) }),
    },
    { abortEarly: true },
  );
  return tag.success ? ok({ activity: activity.output, tag: tag.output }) : fail('invalid', whyOf(tag.issues[0]));
}
