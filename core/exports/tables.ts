import Papa from 'papaparse';
import type { Activity } from '../activity.ts';
import { safeText } from '../csv/cell.ts';
import type { Kind } from '../kind.ts';
import type { Tag } from '../tag.ts';
import { minutesBetween } from '../time.ts';
import type { Trends } from '../trends/trends.ts';
import { kindWords } from '../words/kinds.ts';

type Cell = string | number | null | undefined;

/** A table as CSV (RFC 4180, CR LF, byte order mark); no text can become a formula. */
function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell)));
  return `\uFEFF${Papa.unparse([columns, ...safe], { newline: '\r\n' })}\r\n`;
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 10_000) / 10_000);

/**
 * The kinds with what was tagged of them, the most activities first: `kind`, `name`, `skill` (1 to 5), `skill_rated_at`,
 * `activities`, `hours` of these, `tags`, and how many were `energizing`, `neutral` and `draining`.
 */
export function* kindsCsv(
  activities: readonly Activity[],
  tags: readonly Tag[],
  kinds: readonly Kind[],
): Generator<string> {
  const energyOf = new Map(tags.map(({ activity, energy }) => [activity, energy]));
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  const rows = new Map<string, { activities: number; hours: number; sides: [number, number, number] }>();
  for (const kind of kinds) rows.set(kind.id, { activities: 0, hours: 0, sides: [0, 0, 0] });
  for (const { id, kind, start, end } of activities) {
    const key = kind ?? '';
    const row = rows.get(key) ?? { activities: 0, hours: 0, sides: [0, 0, 0] };
    rows.set(key, row);
    row.activities++;
    row.hours += minutesBetween(start, end) / 60;
    const energy = energyOf.get(id);
    if (energy !== undefined) row.sides[energy > 0 ? 0 : energy < 0 ? 2 : 1]++;
  }
  const sorted = [...rows].sort(([a, x], [b, y]) => y.activities - x.activities || (a < b ? -1 : 1));
  yield csv(
    ['kind', 'name', 'skill', 'skill_rated_at', 'activities', 'hours', 'tags', 'energizing', 'neutral', 'draining'],
    sorted.map(([id, row]) => {
      const kind = byId.get(id);
      const tagged = row.sides[0] + row.sides[1] + row.sides[2];
      const name = kind?.name ?? kindWords[id] ?? id;
      return [id, name, kind?.skill, kind?.skillRatedAt, row.activities, rounded(row.hours), tagged, ...row.sides];
    }),
  );
}

/**
 * The weeks as they are told: `week` (its Monday), `tags`, `hours`, tagged `energizing`, `neutral` and `draining` (hours),
 * `share` energizing of these (0 to 1), and the smoothed `level` with its range `lower` to `upper`.
 */
export const weeksCsv = ({ weeks }: Pick<Trends, 'weeks'>): string =>
  csv(
    ['week', 'tags', 'hours', 'energizing', 'neutral', 'draining', 'share', 'level', 'lower', 'upper'],
    weeks.map((one) => [
      ...[one.week, one.tags, rounded(one.hours), one.energizing, one.neutral, one.draining],
      ...[one.share, one.level, one.lower, one.upper].map(rounded),
    ]),
  );

/**
 * The statements with what they rest on: `family`, `key`, `label`, `level` (claim, leaning, none), `tags`, `days`,
 * `energizing`, `draining`, the measured `difference` from the rest, the `shrunken` one that is told, its range `lower` to
 * `upper`, and how many more tags it `needs`.
 */
export const statementsCsv = ({ statements }: Pick<Trends, 'statements'>): string =>
  csv(
    [
      'family',
      'key',
      'label',
      'level',
      'tags',
      'days',
      'energizing',
      'draining',
      'difference',
      'shrunken',
      'lower',
      'upper',
      'needs',
    ],
    statements.map((one) => [
      ...[one.family, one.key, one.label, one.level, one.tags, one.days, one.energizing, one.draining],
      ...[one.difference, one.shrunken, one.lower, one.upper].map(rounded),
      one.needs,
    ]),
  );
