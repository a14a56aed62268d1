import { expect, test } from 'vitest';
import type { ChipText } from '../../core/on-page.ts';
import { activitiesIn } from '../../store/activities.ts';
import { BERLIN, createWorker } from './surroundings.ts';

const AT = { source: 'google', language: 'en', zone: BERLIN };
const chip = (label: string, id: string, day = '2026-11-16'): ChipText => ({
  ...{ id: btoa(`${id} me@example.com`), label, spoken: [label], shown: [label.split(', ')[1] ?? ''] },
  ...{ day, isInColumn: true, box: null },
});
const WEEKLY = chip('10am to 11am, Weekly, Me, Accepted, No location, November 16, 2026', 'weekly');

test('chips are told what they are, in their order, and the meetings among them are kept', async () => {
  const worker = createWorker();
  const declined = chip('9am to 10am, Standup, Me, Declined, No location, November 16, 2026', 'standup');
  const nothing = { ...chip('Something else', 'x'), label: 'Something else', day: null };
  const reply = await worker.ask('readChips', { ...AT, chips: [nothing, WEEKLY, declined] });
  const told = { hasPageId: true, calendar: 'me@example.com', day: '2026-11-16', energy: null };
  expect(reply).toEqual({
    ok: true,
    value: {
      chips: [
        null,
        { ...told, id: 'google:weekly', isMeeting: true },
        { ...told, id: 'google:standup', isMeeting: false },
      ],
      days: null,
    },
  });
  const kept = await activitiesIn(worker.store).onDays('2026-11-16', '2026-11-16');
  expect(kept).toMatchObject([
    { id: 'google:weekly', title: 'Weekly', start: '2026-11-16T09:00:00Z', end: '2026-11-16T10:00:00Z', zone: BERLIN },
  ]);
});

test('a chip of a tagged meeting is told with its energy, and reading it again changes nothing', async () => {
  const worker = createWorker();
  await worker.ask('readChips', { ...AT, chips: [WEEKLY] });
  await worker.ask('saveTag', { activity: 'google:weekly', energy: -2 });
  const before = await worker.disk();
  const reply = await worker.ask('readChips', { ...AT, chips: [WEEKLY] });
  expect(reply).toMatchObject({ ok: true, value: { chips: [{ id: 'google:weekly', energy: -2 }] } });
  expect(await worker.disk()).toBe(before);
});

test('a card is told what meeting it is about, with what a tag needs to stand on', async () => {
  const worker = createWorker();
  const card = {
    ...{ id: WEEKLY.id, title: 'Weekly', texts: [], isForm: false, chips: [WEEKLY], near: null },
    ...{ people: ['a@example.com', 'b@example.com'], guests: '2 guests', calendar: [], isDeclined: false },
  };
  const reported = { id: 'google:weekly', attendees: 2, people: ['a@example.com', 'b@example.com'] };
  const meeting = { id: 'google:weekly', title: 'Weekly', energy: null, reported };
  expect(await worker.ask('readCard', { ...AT, card })).toMatchObject({ ok: true, value: meeting });
  expect(await worker.ask('readCard', { ...AT, card: { ...card, isDeclined: true } })).toEqual({
    ok: true,
    value: null,
  });
  expect(await activitiesIn(worker.store).onDays('2026-11-16', '2026-11-16')).toMatchObject([{ attendees: 2 }]);
});

test('the days of a page are told where it says them in words', async () => {
  const worker = createWorker();
  const ask = (source: string, days: unknown) => worker.ask('readChips', { ...AT, source, chips: [], days });
  const span = { from: '2026-11-16', to: '2026-11-20' };
  expect(await ask('outlook', 'November 16 – 20, 2026')).toEqual({ ok: true, value: { chips: [], days: span } });
  expect(await ask('google', span)).toEqual({ ok: true, value: { chips: [], days: span } });
  expect(await ask('outlook', 'whenever')).toEqual({ ok: true, value: { chips: [], days: null } });
});
