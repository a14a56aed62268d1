import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dueReminder,
  NEVER_REMINDED,
  NO_REMINDERS,
  nextReminder,
  type Remindable,
  type Reminded,
  type ReminderSettings,
} from '../../core/reminders.ts';

const BERLIN = 'Europe/Berlin';
const MINUTE = 60_000;
/** Wednesday 18 November 2026 in Berlin, an hour ahead of UTC. */
const at = (clock: string) => Date.parse(`2026-11-18T${clock}:00+01:00`);
const meeting = (id: string, from: string, until: string, isTagged = false): Remindable => ({
  ...{ id, startMs: at(from), endMs: at(until), isTagged },
});
const ON: ReminderSettings = { ...NO_REMINDERS, afterMeeting: true, endOfDay: true };
const day = (activities: Remindable[], settings = ON, reminded: Reminded = NEVER_REMINDED) => ({
  due: (clock: string) => dueReminder({ now: at(clock), zone: BERLIN, settings, reminded, activities: activities }),
  next: (clock: string) => nextReminder({ now: at(clock), zone: BERLIN, settings, reminded, activities }),
});

describe('a reminder', () => {
  const standup = meeting('standup', '09:00', '09:30');

  test('is off until it is chosen', () => {
    const nothing = day([standup], NO_REMINDERS);
    expect([nothing.due('09:40'), nothing.next('09:00')]).toEqual([undefined, undefined]);
  });

  test('comes two minutes after a meeting has ended, once', () => {
    expect(day([standup]).next('09:00')).toBe(at('09:32'));
    expect(day([standup]).due('09:31')).toBeUndefined();
    const shown = day([standup]).due('09:32');
    expect(shown?.reminder).toEqual({ is: 'meeting', activity: 'standup' });
    expect(day([standup], ON, shown?.reminded).due('09:33')).toBeUndefined();
  });

  test('does not come for a meeting that has its tag', () => {
    expect(day([meeting('standup', '09:00', '09:30', true)]).due('09:40')).toBeUndefined();
  });

  test('waits for the end of the next meeting, and then speaks of both', () => {
    const both = [standup, meeting('review', '09:30', '10:30')];
    expect(day(both).due('09:45')).toBeUndefined();
    expect(day(both).next('09:31')).toBe(at('10:32'));
    expect(day(both).due('10:32')?.reminder).toEqual({ is: 'several', count: 2 });
  });

  test('does not come in quiet hours, nor on the days after them', () => {
    const late = [meeting('call', '18:00', '19:00')];
    expect(day(late).due('19:05')).toBeUndefined();
    const early = [meeting('call', '07:00', '07:30')];
    expect(day(early).next('07:40')).toBe(at('08:30'));
  });

  test('comes once after sleep, however much has ended', () => {
    const slept = [standup, meeting('a', '10:00', '10:30'), meeting('b', '11:00', '11:30')];
    const shown = day(slept).due('14:00');
    expect(shown?.reminder).toEqual({ is: 'several', count: 3 });
    expect(day(slept, ON, shown?.reminded).due('14:01')).toBeUndefined();
  });

  test('at the end of the day says how many wait, and nothing when none does', () => {
    const settings = { ...ON, afterMeeting: false };
    expect(day([standup], settings).due('17:15')?.reminder).toEqual({ is: 'day', count: 1 });
    expect(day([meeting('x', '09:00', '09:30', true)], settings).due('17:20')).toBeUndefined();
  });

  test('of the week comes on its day', () => {
    const weekly = { ...NO_REMINDERS, weekly: true, weeklyOn: 2 };
    expect(day([], weekly).due('15:30')?.reminder).toEqual({ is: 'week' });
    expect(day([], { ...weekly, weeklyOn: 3 }).due('15:30')).toBeUndefined();
  });

  test('comes no more often than the person wants, and not while it is put off', () => {
    const capped = { ...NEVER_REMINDED, day: '2026-11-18', count: 4 };
    expect(day([standup], ON, capped).due('09:40')).toBeUndefined();
    const putOff = { ...NEVER_REMINDED, snoozedUntil: at('11:00') };
    expect(day([standup], ON, putOff).due('10:59')).toBeUndefined();
    expect(day([standup], ON, putOff).next('09:40')).toBe(at('11:00'));
    expect(day([standup], ON, putOff).due('11:00')?.reminder).toEqual({ is: 'meeting', activity: 'standup' });
  });

  test('does not come on a day off', () => {
    expect(day([standup], { ...ON, workDays: [0, 1] }).due('09:40')).toBeUndefined();
  });
});

test('over ten thousand random days: never in a meeting, in quiet hours, beyond the cap, or twice of one meeting', () => {
  const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => {
    const [hour, minute] = [Math.floor(quarter / 4), (quarter % 4) * 15];
    return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  });
  const settings: fc.Arbitrary<ReminderSettings> = fc.record({
    ...{ afterMeeting: fc.boolean(), endOfDay: fc.boolean(), weekly: fc.boolean() },
    ...{ delayMinutes: fc.integer({ min: 0, max: 30 }), endOfDayAt: clock, weeklyAt: clock },
    ...{ weeklyOn: fc.integer({ min: 0, max: 6 }), quietFrom: clock, quietUntil: clock },
    mostADay: fc.integer({ min: 1, max: 5 }),
    workDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 7 }),
  });
  const meetings = fc.array(
    fc.record({ start: fc.integer({ min: 0, max: 1380 }), length: fc.integer({ min: 5, max: 180 }) }),
    {
      maxLength: 8,
    },
  );
  // Days around both clock changes and others; a wake-up is when the machine or the worker really looked.
  const morning = fc.constantFrom('2026-03-28', '2026-03-29', '2026-10-25', '2026-11-18', '2026-11-20').map(Date.parse);
  const wakes = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 40 });
  const inBerlin = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: BERLIN });
  fc.assert(
    fc.property(settings, meetings, morning, wakes, (set, list, midnight, minutes) => {
      const activities = list.map(({ start, length }, i) => {
        const startMs = midnight + start * MINUTE;
        return { id: `m${i}`, startMs, endMs: startMs + length * MINUTE, isTagged: i % 3 === 2 };
      });
      let reminded: Reminded = NEVER_REMINDED;
      const perDay = new Map<string, number>();
      const spokenOf: string[] = [];
      for (const now of minutes.sort((a, b) => a - b).map((minute) => midnight + minute * MINUTE)) {
        const local = inBerlin.format(now);
        const [date, time] = [local.slice(0, 10), local.slice(11, 16)] as const;
        const mine = activities.filter(({ startMs }) => inBerlin.format(startMs).startsWith(date));
        const looked = { now, zone: BERLIN, settings: set, reminded, activities: mine };
        const shown = dueReminder(looked);
        const next = nextReminder({ ...looked, reminded: shown?.reminded ?? reminded });
        if (next !== undefined && (next < now || (!shown && next === now))) return false;
        if (!shown) continue;
        reminded = JSON.parse(JSON.stringify(shown.reminded)) as Reminded; // as a worker that was stopped reads it again
        perDay.set(date, (perDay.get(date) ?? 0) + 1);
        if ((perDay.get(date) ?? 0) > set.mostADay) return false;
        if (mine.some(({ startMs, endMs }) => startMs <= now && now < endMs)) return false;
        const quiet =
          set.quietFrom < set.quietUntil
            ? set.quietFrom <= time && time < set.quietUntil
            : set.quietFrom !== set.quietUntil && (set.quietFrom <= time || time < set.quietUntil);
        if (quiet) return false;
        if (!set.workDays.includes((new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7)) return false;
        if (shown.reminder.is === 'meeting') {
          if (spokenOf.includes(shown.reminder.activity)) return false;
          spokenOf.push(shown.reminder.activity);
        }
        if (dueReminder({ ...looked, reminded })) return false; // and never twice at once
      }
      return true;
    }),
    { numRuns: 10_000 },
  );
}, 120_000);
