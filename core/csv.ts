import Papa from 'papaparse';
import type { Activity } from './activity.ts';
import { inOrder } from './backup/write.ts';
import { safeText } from './csv/cell.ts';
import type { Kind } from './kind.ts';
import type { Tag } from './tag.ts';
import { minutesBetween, wallTimeOf } from './time.ts';
import { energyWords } from './words/energy.ts';
import { kindWords } from './words/kinds.ts';

/**
 * The columns of the activities file, in order, and what a cell holds. Instants are ISO 8601 in UTC; a cell is empty
 * where nothing is known, and all cells from `energy` on are where there is no tag. Reading the file back needs `id`,
 * `source`, `title`, `start`, `end` and `zone`; `local_start`, `minutes`, `kind_name` and `energy_label` are for people and are not read.
 */
export const CSV_COLUMNS = {
  id: 'identity of the activity, as in the backup file',
  source: 'google, outlook, ics, task or seen',
  title: 'title',
  start: 'instant at which it began',
  end: 'instant at which it ended',
  zone: 'time zone it happened in',
  local_day: 'day on which it began, in that zone',
  local_start: 'time of day at which it began, in that zone',
  minutes: 'length in minutes',
  calendar: 'calendar it stands in',
  series: 'identity of the recurring activity it belongs to',
  kind: 'id of its kind',
  kind_name: 'name of its kind',
  kind_by: 'who chose the kind: guess or person',
  attendees: 'number of people invited',
  organizer: 'true where the meeting was one’s own',
  people: 'hashes of the people invited, separated by spaces',
  energy: 'number from -2 to 2',
  energy_label: 'the same in words',
  tagged_at: 'instant at which the tag was given',
  note: 'note of the tag',
  updated_at: 'instant at which the tag was last changed',
  device: 'device on which that was',
  recalled: 'true where the tag was given from memory',
} as const;
export type CsvColumn = keyof typeof CSV_COLUMNS;

const ROWS_PER_CHUNK = 500;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The activities with their tags as CSV (RFC 4180, CRLF, byte order mark for spreadsheets), piece by piece, oldest
 * first: a line of {@link CSV_COLUMNS}, then a line for each activity. Texts that a spreadsheet could take for a formula
 * are made safe by `safeText`; numbers stay numbers.
 */
export function* activitiesCsv(
  activities: readonly Activity[],
  tags: readonly Tag[],
  kinds: readonly Kind[],
): Generator<string> {
  const tagOf = new Map(tags.map((tag) => [tag.activity, tag]));
  const nameOf = new Map(kinds.map(({ id, name }) => [id, name]));
  yield `${BYTE_ORDER_MARK}${Object.keys(CSV_COLUMNS).join(',')}\r\n`;
  const sorted = inOrder('activities', activities);
  for (let from = 0; from < sorted.length; from += ROWS_PER_CHUNK) {
    const rows = sorted.slice(from, from + ROWS_PER_CHUNK).map((activity) => {
      const cells = cellsOf(activity, tagOf.get(activity.id), nameOf);
      return Object.values(cells).map((cell) => (typeof cell === 'string' ? safeText(cell) : cell));
    });
    yield `${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
  }
}

type Cell = string | number | boolean | null | undefined;

function cellsOf(
  activity: Activity,
  tag: Tag | undefined,
  nameOf: ReadonlyMap<string, string>,
): Record<CsvColumn, Cell> {
  const { id, source, title, start, end, zone, calendar, series, kind, kindBy, attendees, organizer, people } =
    activity;
  const local = wallTimeOf(start, zone);
  return {
    id,
    source,
    title,
    start,
    end,
    zone,
    local_day: local.slice(0, 10),
    local_start: local.slice(11),
    minutes: minutesBetween(start, end),
    calendar,
    series,
    kind,
    kind_name: kind && (nameOf.get(kind) ?? kindWords[kind] ?? kind),
    kind_by: kindBy,
    attendees,
    organizer,
    people: people?.join(' '),
    energy: tag?.energy,
    energy_label: tag && energyWords.levels[tag.energy + 2],
    tagged_at: tag?.taggedAt,
    note: tag?.note,
    updated_at: tag?.updatedAt,
    device: tag?.device,
    recalled: tag?.recalled,
  };
}
