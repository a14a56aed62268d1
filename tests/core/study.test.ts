import { expect, test } from 'vitest';
import {
  comingStudy,
  endedEarly,
  endedStudy,
  isWatching,
  isWithin,
  nextTwoWeeks,
  runningStudy,
  type Study,
  studyFault,
  studyProgress,
} from '../../core/study.ts';
import { activity } from '../records.ts';

/** Two working weeks from Monday 16 November 2026. */
const study: Study = { id: 's', from: '2026-11-16', to: '2026-11-27', workDays: [0, 1, 2, 3, 4] };
const hours = { from: '09:00', until: '17:00' };

test('somebody watches from the first day of a study to its last, and not once it was ended', () => {
  const watched = ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-27', '2026-11-28'].map((day) =>
    isWatching([study], day),
  );
  expect(watched).toEqual([false, true, true, true, false]);
  expect(isWatching([], '2026-11-16')).toBe(false);
  expect(isWatching([{ ...study, endedOn: '2026-11-18' }], '2026-11-18')).toBe(false);
});

test('a study that has ended does not hide the one that runs, nor the one that runs the one that is to come', () => {
  const before = { ...study, id: 'before', from: '2026-10-05', to: '2026-10-16' };
  const after = { ...study, id: 'after', from: '2027-01-04', to: '2027-01-15' };
  const all = [after, before, study];
  expect(runningStudy(all, '2026-11-20')?.id).toBe('s');
  expect(comingStudy(all, '2026-11-20')?.id).toBe('after');
  expect(endedStudy(all, '2026-11-20')?.id).toBe('before');
  expect(endedStudy(all, '2026-11-28')?.id).toBe('s');
});

test('a study that is ended early keeps the days it had; one that has not begun leaves nothing', () => {
  expect(endedEarly(study, '2026-11-20')).toEqual({ ...study, endedOn: '2026-11-20' });
  expect(endedEarly(study, '2026-11-15')).toBeUndefined();
});

test.each([
  ['a Monday', '2026-11-16', '2026-11-16', '2026-11-27'],
  ['a Tuesday', '2026-11-17', '2026-11-23', '2026-12-04'],
  ['a Sunday', '2026-11-22', '2026-11-23', '2026-12-04'],
  ['a week that ends the year', '2026-12-30', '2027-01-04', '2027-01-15'],
])('two working weeks are offered on %s', (_, today, from, to) => {
  expect(nextTwoWeeks(today)).toEqual({ from, to });
});

test('a plan that cannot be is named', () => {
  const fault = (change: Partial<Study>) => studyFault({ ...study, hours, ...change }, '2026-11-18');
  expect(fault({})).toBeUndefined();
  expect(fault({ to: '2026-11-15' })).toBe('ends-before');
  expect(fault({ to: '2026-11-17' })).toBe('over');
  expect(fault({ from: '2026-11-15' })).toBe('too-early');
  expect(fault({ to: '2026-12-14' })).toBe('too-long');
  expect(fault({ to: '2026-12-13' })).toBeUndefined();
  expect(fault({ workDays: [] })).toBe('no-days');
  expect(fault({ from: '2026-11-21', to: '2026-11-22', workDays: [0] })).toBe('no-days');
  expect(fault({ hours: { from: '17:00', until: '17:00' } })).toBe('no-hours');
});

test('what counts began on a day of the study and within its hours, by the clock where it happened', () => {
  const at = (start: string, zone = 'Europe/Berlin') => isWithin({ ...study, hours }, { start, zone });
  expect(at('2026-11-16T08:00:00Z')).toBe(true); // 09:00 in Berlin
  expect(at('2026-11-16T07:59:00Z')).toBe(false);
  expect(at('2026-11-16T16:00:00Z')).toBe(false); // 17:00
  expect(at('2026-11-21T09:00:00Z')).toBe(false); // a Saturday
  expect(at('2026-11-30T09:00:00Z')).toBe(false); // after its end
  expect(at('2026-11-16T00:00:00Z', 'Asia/Tokyo')).toBe(true); // 09:00 there
  expect(
    isWithin({ id: 'bare', from: '2026-11-16', to: '2026-11-27' }, activity('a', { start: '2026-11-21T22:00:00Z' })),
  ).toBe(true);
});

test('progress counts days of work and what ended, not what felt good', () => {
  const list = [
    activity('mon', { start: '2026-11-16T09:00:00Z', end: '2026-11-16T09:30:00Z' }),
    activity('tue', { start: '2026-11-17T09:00:00Z', end: '2026-11-17T09:30:00Z' }),
    activity('sat', { start: '2026-11-21T09:00:00Z', end: '2026-11-21T09:30:00Z' }),
    activity('later', { start: '2026-11-23T15:00:00Z', end: '2026-11-23T16:00:00Z' }),
  ];
  // Monday of the second week, 13:00 in Berlin: five days of the first week and this one are 6 of 10.
  const now = Date.parse('2026-11-23T12:00:00Z');
  expect(studyProgress(study, '2026-11-23', list, (id) => id !== 'tue', now)).toEqual({
    ...{ day: 6, days: 10, tagged: 1, ended: 2 },
  });
  expect(studyProgress(study, '2026-11-15', [], () => false, now)).toEqual({ day: 0, days: 10, tagged: 0, ended: 0 });
});
