import { clockIn, type DateOrder, dateOrderOf, dayIn, minutesIn, momentOf } from './clock.ts';
import { quoted } from './daylio.ts';
import { chosenEnergy, energyChoices, energyIn } from './energies.ts';
import type { Choice, ImportOptions, ImportRead } from './reading.ts';
import { cellsOf, folded, type Table, type TableRow } from './table.ts';
import { Taking } from './taking.ts';

/**
 * Which time tracker wrote a detailed report, by its columns. Toggl Track: `User,Email,Client,Project,Task,Description,
 * Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (…)`, newer ones `Stop date,Stop time`. Clockify:
 * `Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),
 * Duration (decimal),…` (headers of both as quoted by programs that read them, found on GitHub 2026-11-30; dates follow
 * the account's settings, so their order is guessed).
 */
export function trackerOf({ names }: Table): 'toggl' | 'clockify' | undefined {
  const known = new Set(names.map(folded));
  if (!known.has('start date') || !known.has('start time') || !known.has('description')) return undefined;
  if (known.has('duration (h)') || known.has('duration (decimal)')) return 'clockify';
  return known.has('duration') || known.has('end time') || known.has('stop time') ? 'toggl' : undefined;
}

const NAMES = { toggl: 'Toggl Track', clockify: 'Clockify' } as const;
/** Where the dates of a file fit both orders: what accounts begin with. */
const USUAL_ORDER = { toggl: 'dmy', clockify: 'mdy' } as const;

/**
 * The entries of a detailed report. A tag that speaks of energy becomes the energy (`energy:<tag>`), other tags say
 * nothing until a person decides. Times are those of `zone`.
 */
export function readTracker(
  table: Table,
  format: 'toggl' | 'clockify',
  { zone, decisions = {} }: ImportOptions,
): ImportRead {
  const cell = cellsOf(table);
  const tagsOf = (row: TableRow) =>
    cell(row, 'tags', 'tag')
      .split(/[,;|]/)
      .map((tag) => tag.trim())
      .filter(Boolean);
  const words = new Map<string, number>();
  for (const row of table.rows) for (const tag of tagsOf(row)) words.set(tag, (words.get(tag) ?? 0) + 1);
  const energies = energyChoices(words, energyIn, decisions);
  const energyOf = chosenEnergy(energies);
  const dates = orderChoice(
    table.rows.map((row) => cell(row, 'start date')),
    USUAL_ORDER[format],
    decisions.dates,
  );
  const taking = new Taking(format, NAMES[format]);
  for (const row of table.rows) {
    const where = `line ${row.line}`;
    const span = spanOf(row);
    if (row.isBroken) taking.problems.add(where, 'its quotes do not match');
    else if (typeof span === 'string') taking.problems.add(where, span);
    else {
      const title = cell(row, 'description') || cell(row, 'task') || cell(row, 'project') || cell(row, 'client');
      const said = new Set(tagsOf(row).flatMap((tag) => energyOf(tag) ?? []));
      if (said.size > 1) taking.problems.add(where, 'its tags name different energies; it is taken without a tag');
      taking.add({ where, title, ...span, zone, energy: said.size === 1 ? [...said][0] : undefined });
    }
  }
  return taking.read([...energies, ...dates.choices]);

  function spanOf(row: TableRow): { start: number; end: number } | string {
    const [from, at] = [cell(row, 'start date'), cell(row, 'start time')];
    const day = dayIn(from, dates.order);
    const clock = clockIn(at);
    const start = day && clock ? momentOf(day, clock, zone) : undefined;
    if (!day) return `${quoted(from)} is not a date`;
    if (start === undefined) return `${quoted(at)} is not a time of day`;
    const length = cell(row, 'duration (h)', 'duration');
    const minutes = minutesIn(length, 'hours') ?? minutesIn(cell(row, 'duration (decimal)'), 'hours');
    if (minutes !== undefined) return { start, end: start + minutes * 60_000 };
    const endDay = dayIn(cell(row, 'end date', 'stop date') || from, dates.order);
    const endClock = clockIn(cell(row, 'end time', 'stop time'));
    const end = endDay && endClock ? momentOf(endDay, endClock, zone) : undefined;
    return end === undefined ? 'names neither a length nor an end' : { start, end };
  }
}

/** The order of the dates of a file: what they allow, else what was decided, else the usual one; a choice where both would do. */
export function orderChoice(
  dates: readonly string[],
  usual: DateOrder,
  decided: string | undefined,
): { order: DateOrder; choices: Choice[] } {
  const sure = dateOrderOf(dates);
  if (sure) return { order: sure, choices: [] };
  const order = decided === 'dmy' || decided === 'mdy' ? decided : usual;
  const example = dates.find((date) => /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(date.trim()));
  if (example === undefined) return { order, choices: [] };
  const options = [{ value: 'dmy' }, { value: 'mdy' }];
  return {
    order,
    choices: [{ group: 'dates', key: 'dates', said: example.trim().slice(0, 40), value: order, options }],
  };
}
