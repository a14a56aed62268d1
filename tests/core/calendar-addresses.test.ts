import { expect, test } from 'vitest';
import { mergeBackup } from '../../core/backup/merge.ts';
import { emptyState } from '../../core/backup.ts';
import { refreshAfterMs, savedCalendars, withCalendar, withoutCalendar } from '../../core/calendar-addresses.ts';

const team = { address: 'https://example.com/team.ics', name: 'Team' };
const home = { address: 'https://example.com/home.ics', name: 'Home' };

test('calendars are settings, read by name, and go as they came', () => {
  const before = { theme: 'dark' };
  const both = withCalendar(withCalendar(before, team), home);
  expect(savedCalendars(both)).toEqual([home, team]);
  expect(withoutCalendar(withoutCalendar(both, team.address), home.address)).toEqual(before);
});

test('two machines’ calendars are both there after a merge', () => {
  const mine = { ...emptyState(), settings: withCalendar({}, team) };
  const theirs = { ...emptyState(), settings: withCalendar({}, home) };
  expect(savedCalendars(mergeBackup(mine, theirs).state.settings)).toEqual([home, team]);
});

test('what a damaged backup brings is passed over', () => {
  const settings = {
    'calendar http://example.com/a.ics': { name: 'No lock' },
    'calendar https://ana:secret@example.com/a.ics': { name: 'Password' },
    'calendar https://2130706433/a.ics': { name: 'Disguised' },
    'calendar https://example.com/a.ics': { name: 7 },
    'calendar https://example.com/b.ics': 'Text',
    'calendar webcal://example.com/c.ics': { name: 'Not as it is kept' },
    calendar: { name: 'No address' },
    [`calendar ${team.address}`]: { name: 'Team', more: 1 },
  };
  expect(savedCalendars(settings)).toEqual([team]);
  for (const none of [undefined, null, 7, 'text', []]) expect(savedCalendars(none)).toEqual([]);
});

test('a calendar is looked at every six hours, after failures less and less, at least once a day', () => {
  const hours = [0, 1, 2, 3, 50].map((failures) => refreshAfterMs(failures) / 3_600_000);
  expect(hours).toEqual([6, 12, 24, 24, 24]);
});
