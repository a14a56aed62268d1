import { expect, test } from 'vitest';
import { checkCalendar } from '../../../core/ics/check-calendar.ts';
import { calendar, event } from './calendar-text.ts';

const weekly = event('UID:sync', 'SUMMARY:Sync', 'DTSTART:20261102T090000', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY');
const text = calendar(
  weekly,
  event('UID:broken', 'SUMMARY:Broken'),
  event('UID:one', 'SUMMARY:One', 'DTSTART:20261103T080000Z'),
);

test('a calendar file is told as what would be taken of the window, in order, and what is refused', () => {
  expect(checkCalendar(text, 'mine.ics', '2026-11-01', '2026-11-09')).toEqual({
    ok: true,
    value: {
      format: 'ics',
      taken: 3,
      refused: [{ where: 'line 11 (Broken)', why: 'has no start (DTSTART)' }],
      activities: [
        { id: 'ics:sync/20261102T090000Z', title: 'Sync', start: '2026-11-02T09:00:00Z', end: '2026-11-02T09:30:00Z' },
        { id: 'ics:one', title: 'One', start: '2026-11-03T08:00:00Z', end: '2026-11-03T08:00:00Z' },
        { id: 'ics:sync/20261109T090000Z', title: 'Sync', start: '2026-11-09T09:00:00Z', end: '2026-11-09T09:30:00Z' },
      ],
    },
  });
});

test('times without a zone are read where the person is', () => {
  const report = checkCalendar(text, 'mine.ics', '2026-11-02', '2026-11-02', 'Asia/Tokyo');
  expect(report.ok && report.value.activities.map(({ start }) => start)).toEqual(['2026-11-02T00:00:00Z']);
});

test('a file that is no calendar is not readable', () => {
  expect(checkCalendar('{}', 'mine.ics', '2026-11-01', '2026-11-09')).toEqual({
    ok: false,
    reason: 'unreadable',
    detail: 'The file is not a calendar: nothing in it begins one.',
  });
});
