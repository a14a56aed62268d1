import { clockIn, dayIn, momentOf } from './clock.ts';
import { chosenEnergy, energyChoices, energyIn } from './energies.ts';
import type { Choice, ImportOptions, ImportRead } from './reading.ts';
import { cellsOf, folded, type Table } from './table.ts';
import { Taking } from './taking.ts';

/** Minutes that an entry may stand for; Daylio notes a moment and no length. */
const LENGTHS = ['15', '30', '60', '120'];
const USUAL_LENGTH = '30';

/**
 * True for the columns of Daylio's CSV: `full_date,date,weekday,time,mood,activities,note_title,note`, some versions with
 * `scales` before the notes, older ones with `year` instead of `full_date` (after the README and the sample of
 * MichaelCurrin/daylio-csv-parser, and files of versions since, read 2026-11-30).
 */
export function isDaylio({ names }: Table): boolean {
  const known = new Set(names.map(folded));
  return (
    ['date', 'time', 'mood', 'activities'].every((name) => known.has(name)) &&
    (known.has('full_date') || known.has('year'))
  );
}

/**
 * The entries of a Daylio file. Each stands for the half hour before it unless decided otherwise; moods become energies
 * (`energy:<mood>`), in whatever words they are named. Titles are the note's title or the activities.
 */
export function readDaylio(table: Table, { zone, decisions = {} }: ImportOptions): ImportRead {
  const cell = cellsOf(table);
  const moods = new Map<string, number>();
  for (const row of table.rows) {
    const mood = cell(row, 'mood');
    if (mood) moods.set(mood, (moods.get(mood) ?? 0) + 1);
  }
  const energies = energyChoices(moods, energyIn, decisions);
  const energyOf = chosenEnergy(energies);
  const decided = decisions.length ?? USUAL_LENGTH;
  const length: Choice = {
    ...{ group: 'length', key: 'length', said: '', value: LENGTHS.includes(decided) ? decided : USUAL_LENGTH },
    options: LENGTHS.map((value) => ({ value })),
  };
  const taking = new Taking('daylio', 'Daylio');
  for (const row of table.rows) {
    const where = `line ${row.line}`;
    const date = cell(row, 'full_date') || `${cell(row, 'date')} ${cell(row, 'year')}`;
    const day = dayIn(date, 'dmy');
    const clock = clockIn(cell(row, 'time'));
    const end = day && clock ? momentOf(day, clock, zone) : undefined;
    const mood = cell(row, 'mood');
    if (row.isBroken) taking.problems.add(where, 'its quotes do not match');
    else if (!day) taking.problems.add(where, `${quoted(date)} is not a date`);
    else if (end === undefined) taking.problems.add(where, `${quoted(cell(row, 'time'))} is not a time of day`);
    else if (!mood) taking.problems.add(where, 'names no mood');
    else {
      const done = cell(row, 'activities')
        .split('|')
        .map((one) => one.trim())
        .filter(Boolean)
        .join(', ');
      const title = cell(row, 'note_title') || done || mood;
      const note = cell(row, 'note')
        .replace(/<br\s*\/?>/gi, '\n')
        .replace(/<[^>]{0,200}>/g, '');
      taking.add({ where, title, start: end - Number(length.value) * 60_000, end, zone, energy: energyOf(mood), note });
    }
  }
  return taking.read([...energies, length]);
}

/** A cell in a sentence, short and on one line. */
export const quoted = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
