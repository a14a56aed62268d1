// What the calendar reader takes of every .ics file below some folders, and what it refuses and why: a table for people.
//   node scripts/calendar-samples.ts DIR [DIR …]
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCalendar } from '../core/ics/read-calendar.ts';
import { REASONS } from '../core/ics/reason.ts';

/** A window that holds everything that was ever planned. */
const WINDOW = { from: '1970-01-01', until: '2099-12-31' };

const rows: string[][] = [];
const sum = { files: 0, meetings: 0, leftOut: 0, refused: 0, slowestMs: 0 };
for (const folder of process.argv.slice(2)) {
  for (const file of globSync('**/*.ics', { cwd: folder }).sort()) {
    const began = performance.now();
    const { activities, leftOut, refused, isCalendar } = readCalendar(readFileSync(join(folder, file)), WINDOW, {
      fileName: basename(file),
    });
    const ms = performance.now() - began;
    const out = REASONS.filter((reason) => leftOut[reason] > 0).map((reason) => `${leftOut[reason]} ${reason}`);
    const why = [...new Set(refused.map((one) => one.why))].slice(0, 3);
    sum.files++;
    sum.meetings += activities.length;
    sum.leftOut += REASONS.reduce((all, reason) => all + leftOut[reason], 0);
    sum.refused += refused.length;
    sum.slowestMs = Math.max(sum.slowestMs, ms);
    rows.push([file, isCalendar ? String(activities.length) : 'no calendar', out.join(', '), why.join('; ')]);
  }
}
process.stdout.write(`| file | taken | left out | refused, and why |\n| --- | --- | --- | --- |\n`);
for (const row of rows) process.stdout.write(`| ${row.join(' | ')} |\n`);
process.stdout.write(
  `\n${sum.files} files: ${sum.meetings} meetings taken, ${sum.leftOut} entries left out, ${sum.refused} parts refused; the slowest took ${Math.round(sum.slowestMs)} ms.\n`,
);
