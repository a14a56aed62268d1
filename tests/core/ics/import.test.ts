import { describe, expect, test } from 'vitest';
import { importWindow, inSlices, surveyOf } from '../../../core/ics/import.ts';
import { readCalendar } from '../../../core/ics/read-calendar.ts';

/** Ten steps of ten milliseconds each, by a clock that only they move. */
function work() {
  const clock = { ms: 0, pauses: 0 };
  const pace = { now: () => clock.ms, pause: async () => void clock.pauses++ };
  function* steps(): Generator<number, string> {
    for (let step = 1; step <= 10; step++) {
      clock.ms += 10;
      yield step / 10;
    }
    return 'done';
  }
  return { clock, pace, steps: steps() };
}

describe('work in slices', () => {
  test('lets others have their turn every 25 ms and says how far it is', async () => {
    const { clock, pace, steps } = work();
    const shares: number[] = [];
    expect(await inSlices(steps, { ...pace, onProgress: (share) => shares.push(share) })).toBe('done');
    expect(shares).toEqual([0.3, 0.6, 0.9]);
    expect(clock.pauses).toBe(3);
  });

  test('ends at the first pause after it was cancelled', async () => {
    const { clock, pace, steps } = work();
    expect(await inSlices(steps, { ...pace, isCancelled: () => clock.pauses === 2 })).toBeUndefined();
    expect(clock.ms).toBe(60);
  });
});

test('an import takes two years back and five weeks ahead, over a leap day too', () => {
  expect(importWindow('2026-11-22')).toEqual({ from: '2024-11-21', until: '2026-12-27' });
  expect(importWindow('2025-01-31')).toEqual({ from: '2023-01-31', until: '2025-03-07' });
});

describe('what a file would add', () => {
  const event = (uid: string, start: string, ...more: string[]) =>
    ['BEGIN:VEVENT', `UID:${uid}`, `DTSTART:${start}`, 'DURATION:PT30M', ...more, 'END:VEVENT'].join('\n');
  const survey = (...events: string[]) => {
    const text = ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Team', ...events, 'END:VCALENDAR'].join('\n');
    const read = readCalendar(text, { from: '2026-01-01', until: '2026-12-31' }, { defaultZone: 'Asia/Tokyo' });
    return surveyOf(read, (id) => id === 'ics:b');
  };

  test('is counted by meeting, with the local days of the first and the last', () => {
    expect(
      survey(
        event('b', '20261110T200000Z'),
        event('a', '20261103T080000Z'),
        event('c', '20261105T080000Z', 'STATUS:CANCELLED'),
        event('d', '2026XX05T080000Z'),
      ),
    ).toEqual({
      name: 'Team',
      meetings: 2,
      known: 1,
      days: { from: '2026-11-03', until: '2026-11-11' },
      leftOut: { cancelled: 1, declined: 0, allDay: 0, free: 0, outOfOffice: 0, other: 0 },
      refused: [{ where: expect.stringContaining('line'), why: expect.stringContaining('2026XX05') }],
    });
  });

  test('may be nothing', () => {
    expect(survey()).toMatchObject({ meetings: 0, known: 0, days: undefined, refused: [] });
  });
});
