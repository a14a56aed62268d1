import { expect, test } from 'vitest';
import { type Row, rowsOf } from '../../../core/articles/rows.ts';
import { columnsOf } from '../../../core/trends/columns.ts';
import { NOW, type Work, weeksOf } from './history.ts';

const read = (plan: (week: number, day: number) => Work[], weeks = 1): Row[] => {
  const { activities, tags } = weeksOf(weeks, plan);
  return rowsOf(columnsOf(activities, tags), NOW);
};
const monday = (work: Work[]) => read((_, day) => (day === 0 ? work : []));

test('meetings at most five minutes apart form a run, and work alone breaks none', () => {
  const rows = monday([
    { kind: 'status', at: 9, hours: 0.5 },
    { kind: 'status', at: 9.5 },
    { kind: 'writing', at: 10, hours: 0.25, alone: true },
    { kind: 'status', at: 10.5 + 4 / 60 },
    { kind: 'status', at: 12 },
  ]);
  expect(rows.map(({ run }) => run)).toEqual([1, 2, 0, 3, 1]);
  expect(rows.map(({ dayHours }) => dayHours)).toEqual([3.5, 3.5, 3.5, 3.5, 3.5]);
});

test('an overlapping meeting does not shorten the one that goes on', () => {
  const rows = monday([
    { kind: 'status', at: 9, hours: 2 },
    { kind: 'review', at: 9.5, hours: 0.5 },
    { kind: 'planning', at: 11, hours: 1 },
  ]);
  expect(rows.map(({ run }) => run)).toEqual([1, 2, 3]);
});

test('days, weekdays and hours are those of where the work happened', () => {
  const { activities, tags } = weeksOf(1, (_, day) => (day === 0 ? [{ kind: 'status', at: 9, energy: -2 }] : []));
  const tokyo = activities.map((one) => ({ ...one, zone: 'Asia/Tokyo' }));
  const [berlin] = rowsOf(columnsOf(activities, tags), NOW);
  const [japan] = rowsOf(columnsOf(tokyo, tags), NOW);
  expect(berlin).toMatchObject({ from: 9, until: 10, weekday: 0, energy: -1, kind: 'status' });
  expect(japan).toMatchObject({ from: 17, weekday: 0 });
});

test('what has not ended, and what ended half a year ago, is not read', () => {
  const { activities } = weeksOf(30, (_, day) =>
    day === 4
      ? [
          { kind: 'status', at: 9 },
          { kind: 'status', at: 17.5 },
        ]
      : [],
  );
  const rows = rowsOf(columnsOf(activities, []), NOW);
  expect(rows).toHaveLength(26 * 2 - 1); // the last Friday’s second ends at 18:30
});
