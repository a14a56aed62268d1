import { describe, expect, test, vi } from 'vitest';
import { importWindow } from '../../core/ics/import.ts';
import { readCalendar } from '../../core/ics/read-calendar.ts';
import { dayOf } from '../../core/time.ts';
import { importInParts } from '../../doors/import-meetings.ts';
import type { Ask, Imported } from '../../messages.ts';
import { activitiesIn } from '../../store/activities.ts';
import { calendarsIn } from '../../store/calendars.ts';
import { inboxIn } from '../../store/inbox.ts';
import { readState } from '../../store/state.ts';
import { reported } from '../records.ts';
import { BERLIN, createWorker, NOON, type Worker } from './surroundings.ts';

const HOUR = 3_600_000;
const ADDRESS = 'https://calendar.example.com/team.ics';
const PATTERN = 'https://calendar.example.com/*';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Team', ...events, 'END:VCALENDAR', ''].join('\r\n');
const at = (uid: string, title: string, start: string, ...more: string[]) =>
  event(`UID:${uid}`, `SUMMARY:${title}`, `DTSTART:${start}`, 'DURATION:PT30M', ...more);
const PAST = at('past', '1:1 Ana', '20261113T090000Z', 'ATTENDEE:mailto:Ana@example.com');
const COMING = at('coming', 'Sprint planning', '20261118T090000Z', 'ATTENDEE:mailto:ana@example.com');

/** As the options page does it: read there, handed over in parts, taken out again when a part fails. */
async function importFile({ ask, clock }: Worker, text: string): Promise<Imported> {
  const window = importWindow(dayOf(new Date(clock.now).toISOString(), BERLIN));
  const read = readCalendar(text, window, { defaultZone: BERLIN, fileName: 'team.ics' });
  const send = (name: 'importCalendar', data: Ask<'importCalendar'>) =>
    ask(name, data).catch((): { ok: false; reason: 'unavailable' } => ({ ok: false, reason: 'unavailable' }));
  const done = await importInParts(read.activities, send);
  if (done) return done;
  await ask('undoImport', {});
  throw new Error('a part was not taken');
}
const ids = async ({ store }: Worker) => (await activitiesIn(store).all()).map(({ id }) => id).sort();

describe('a calendar file', () => {
  test('is taken in with kinds, and with people as hashes', async () => {
    const worker = createWorker();
    expect(await importFile(worker, calendar(PAST, COMING))).toEqual({ added: 2, changed: 0, same: 0 });
    const [coming, past] = (await activitiesIn(worker.store).all()).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(past).toMatchObject({
      ...{ id: 'ics:past', source: 'ics', calendar: 'Team', title: '1:1 Ana', zone: BERLIN },
      ...{ start: '2026-11-13T09:00:00Z', end: '2026-11-13T09:30:00Z', kind: 'one-on-one', kindBy: 'guess' },
    });
    expect(past?.people).toEqual([expect.stringMatching(/^p:[0-9a-f]{16}$/)]);
    expect(coming?.people).toEqual(past?.people);
    expect(await worker.disk()).not.toContain('ana@example.com');
    expect(worker.announced).toEqual([undefined]);
    expect(await (await worker.store()).count('inbox')).toBe(0);
  });

  test('adds nothing the second time', async () => {
    const worker = createWorker();
    await importFile(worker, calendar(PAST, COMING));
    expect(await importFile(worker, calendar(PAST, COMING))).toEqual({ added: 0, changed: 0, same: 2 });
    expect(worker.announced).toHaveLength(1);
  });

  test('holds the meeting of the calendar page, its tag and its calendar', async () => {
    const worker = createWorker();
    const seen = reported('google:abc_20261116T090000Z', { series: 'google:abc', title: 'Sync' });
    await worker.ask('saveTag', { activity: seen.id, energy: -1, reported: seen });
    const weekly = at('abc@google.com', 'Sync', '20261109T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=2');
    expect(await importFile(worker, calendar(weekly))).toMatchObject({ added: 1 });
    const { activities, tags } = await readState(worker.store);
    expect(activities.map(({ id }) => id).sort()).toEqual(['google:abc_20261109T090000Z', seen.id]);
    expect(activities.find(({ id }) => id === seen.id)).toMatchObject({ calendar: 'me@example.com', zone: BERLIN });
    expect(tags).toMatchObject([{ activity: seen.id, energy: -1 }]);
  });

  test('takes two years back and five weeks ahead', async () => {
    const worker = createWorker();
    const days = ['20241114', '20241115', '20261221', '20261222'];
    await importFile(worker, calendar(...days.map((day) => at(day, 'Sync', `${day}T120000Z`))));
    expect(await ids(worker)).toEqual(['ics:20241115', 'ics:20261221']);
  });

  test('of 2,500 meetings is taken in whole, and undone but for what was tagged', async () => {
    const worker = createWorker();
    await importFile(worker, calendar(PAST));
    const many = Array.from({ length: 2500 }, (_, n) => at(`n${n}`, 'Sync', '20261116T080000Z'));
    expect(await importFile(worker, calendar(PAST, ...many))).toEqual({ added: 2500, changed: 0, same: 1 });
    await worker.ask('saveTag', { activity: 'ics:n1700', energy: 1 });
    expect(await worker.ask('undoImport', {})).toEqual({ ok: true, value: { removed: 2499, kept: 1 } });
    expect(await ids(worker)).toEqual(['ics:n1700', 'ics:past']);
    expect(await worker.ask('undoImport', {})).toEqual({ ok: true, value: { removed: 0, kept: 0 } });
  });

  test('that is undone leaves meetings that it changed as they were, but for a kind that was chosen since', async () => {
    const worker = createWorker();
    await importFile(worker, calendar(PAST, COMING));
    const before = (await readState(worker.store)).activities;
    const renamed = calendar(
      at('past', 'Catch up', '20261113T093000Z'),
      at('coming', 'Planning', '20261118T100000Z'),
      at('new', 'New', '20261118T110000Z'),
    );
    expect(await importFile(worker, renamed)).toEqual({ added: 1, changed: 2, same: 0 });
    await worker.ask('setKind', { activity: 'ics:coming', kind: 'strategy' });
    expect(await worker.ask('undoImport', {})).toEqual({ ok: true, value: { removed: 1, kept: 0 } });
    expect((await readState(worker.store)).activities).toEqual(
      before.map((one) => (one.id === 'ics:coming' ? { ...one, kind: 'strategy', kindBy: 'person' } : one)),
    );
  });

  test('leaves nothing behind when the disk gives up in the middle of it', async () => {
    const worker = createWorker();
    const before = await ids(worker);
    const put = IDBObjectStore.prototype.put;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...record) {
      if (this.name === 'activities' && ++writes > 1500) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, record);
    });
    const many = Array.from({ length: 2500 }, (_, n) => at(`n${n}`, 'Sync', '20261116T080000Z'));
    await expect(importFile(worker, calendar(...many))).rejects.toThrow('a part was not taken');
    expect(await ids(worker)).toEqual(before);
  });
});

/** A worker whose browser allows the address, which answers what `shown` is at that moment. */
function workerWithAddress(shown: { text?: string; status?: number; etag?: string }) {
  const worker = createWorker();
  const asked: { address: string; headers: Headers; how: RequestInit }[] = [];
  worker.outside.allowed.add(PATTERN);
  worker.outside.fetch = async (address, how) => {
    asked.push({ address, headers: new Headers(how.headers), how });
    const headers = new Headers(shown.etag ? { etag: shown.etag } : {});
    return new Response(shown.status === 304 ? null : shown.text, { status: shown.status ?? 200, headers });
  };
  const add = (address = ADDRESS) => worker.ask('addCalendar', { address, zone: BERLIN });
  const refresh = (address?: string) =>
    worker.ask('refreshCalendars', { zone: BERLIN, ...(address !== undefined && { address }) });
  const kept = async () => (await calendarsIn(worker.store).all())[0]?.state;
  return { worker, asked, add, refresh, kept };
}

describe('a calendar address', () => {
  test('is fetched without cookies and from where it is, kept, and looked at six hours later', async () => {
    const { worker, asked, add, kept } = workerWithAddress({ text: calendar(PAST, COMING), etag: '"1"' });
    expect(await add('webcal://calendar.example.com/team.ics')).toEqual({
      ok: true,
      value: { name: 'Team', added: 2, changed: 0, same: 0 },
    });
    expect(asked.map(({ address }) => address)).toEqual([ADDRESS]);
    expect(asked[0]?.how).toMatchObject({
      ...{ credentials: 'omit', cache: 'no-store', redirect: 'manual', referrerPolicy: 'no-referrer' },
    });
    expect(await kept()).toMatchObject({ etag: '"1"', last: { at: NOON, ok: true, meetings: 2 }, failures: 0 });
    expect(worker.outside.wakes).toEqual([NOON + 6 * HOUR]);
  });

  test('is looked at again when its time has come, and only then', async () => {
    const shown: Parameters<typeof workerWithAddress>[0] = { text: calendar(PAST, COMING), etag: '"1"' };
    const { worker, asked, add, refresh, kept } = workerWithAddress(shown);
    await add();
    worker.clock.now = NOON + 6 * HOUR - 1;
    await refresh();
    expect(asked).toHaveLength(1);
    worker.clock.now = NOON + 6 * HOUR;
    shown.status = 304;
    expect(await refresh()).toEqual({ ok: true, value: null });
    expect(asked[1]?.headers.get('if-none-match')).toBe('"1"');
    expect((await kept())?.last).toEqual({ at: NOON + 6 * HOUR, ok: true, meetings: 2 });
    expect(worker.outside.wakes.at(-1)).toBe(NOON + 12 * HOUR);
  });

  test('brings what is new and takes what was called off, but nothing that is over or tagged', async () => {
    const tagged = at('tagged', 'Retro', '20261119T090000Z');
    const shown = { text: calendar(PAST, COMING, tagged) };
    const { worker, add, refresh } = workerWithAddress(shown);
    await add();
    await worker.ask('saveTag', { activity: 'ics:tagged', energy: 1 });
    shown.text = calendar(at('new', 'Demo', '20261120T090000Z'));
    await refresh(ADDRESS);
    expect(await ids(worker)).toEqual(['ics:new', 'ics:past', 'ics:tagged']);
  });

  test('that fails is looked at less often and keeps what it brought; one good look mends it', async () => {
    const shown: Parameters<typeof workerWithAddress>[0] = { text: calendar(PAST, COMING) };
    const { worker, add, refresh, kept } = workerWithAddress(shown);
    await add();
    shown.status = 500;
    await refresh(ADDRESS);
    expect(await kept()).toMatchObject({ failures: 1, last: { ok: false, why: 'status', status: 500 } });
    await refresh(ADDRESS);
    await refresh(ADDRESS);
    const hours = worker.outside.wakes.map((when) => ((when ?? 0) - NOON) / HOUR);
    expect(hours).toEqual([6, 12, 24, 24]);
    Object.assign(shown, { status: 200, text: 'Please sign in' });
    await refresh(ADDRESS);
    expect(await kept()).toMatchObject({ failures: 4, last: { ok: false, why: 'not-a-calendar' } });
    expect(await ids(worker)).toEqual(['ics:coming', 'ics:past']);
    shown.text = calendar(PAST, COMING);
    await refresh(ADDRESS);
    expect(await kept()).toMatchObject({ failures: 0, last: { ok: true, meetings: 2 } });
  });

  test('goes with what it brought and no tag stands on, and its permission is given back', async () => {
    const { worker, add } = workerWithAddress({ text: calendar(PAST, COMING) });
    await worker.ask('reportActivities', { activities: [reported('google:mine')] });
    const before = (await readState(worker.store)).settings;
    await add();
    await worker.ask('saveTag', { activity: 'ics:past', energy: 2 });
    expect(await worker.ask('removeCalendar', { address: ADDRESS })).toEqual({
      ok: true,
      value: { removed: 1, kept: 1 },
    });
    expect(await ids(worker)).toEqual(['google:mine', 'ics:past']);
    expect((await readState(worker.store)).settings).toEqual(before);
    expect([...worker.outside.allowed]).toEqual([]);
    expect(worker.outside.wakes.at(-1)).toBeUndefined();
  });

  test('leaves the permission to another calendar of the same host', async () => {
    const { worker, add } = workerWithAddress({ text: calendar(PAST) });
    await add();
    await add('https://calendar.example.com/other.ics');
    await worker.ask('removeCalendar', { address: ADDRESS });
    expect([...worker.outside.allowed]).toEqual([PATTERN]);
  });

  test('comes back with a backup, and is not asked before the browser allows it there', async () => {
    const { add, worker: first } = workerWithAddress({ text: calendar(PAST) });
    await add();
    const { settings } = await readState(first.store);
    const { worker, asked, refresh, kept } = workerWithAddress({ text: calendar(PAST, COMING) });
    worker.outside.allowed.clear();
    const file = { format: 'updraft-backup', version: 1, exportedAt: '2026-11-22T10:00:00Z', activities: [], tags: [] };
    const inbox = await inboxIn(worker.store).lay(new Blob([JSON.stringify({ ...file, settings })]));
    expect((await worker.ask('restore', { inbox })).ok).toBe(true);
    worker.clock.now = NOON + 48 * HOUR;
    await refresh();
    expect(await refresh(ADDRESS)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(asked).toEqual([]);
    worker.outside.allowed.add(PATTERN);
    await refresh(ADDRESS);
    expect(asked).toHaveLength(1);
    expect(await kept()).toMatchObject({ last: { ok: true, meetings: 2 } });
  });

  test('of a computer’s own network does not come with a backup', async () => {
    const worker = createWorker();
    const near = { 'calendar https://192.168.1.1/a.ics': { name: 'Router' } };
    await (await worker.store()).put('values', near, 'settings');
    expect(await calendarsIn(worker.store).all()).toEqual([]);
  });

  test('is forgotten with everything else, its permission too', async () => {
    const { worker, add } = workerWithAddress({ text: calendar(PAST) });
    await add();
    await worker.ask('eraseEverything', {});
    expect([...worker.outside.allowed]).toEqual([]);
    expect(worker.outside.wakes.at(-1)).toBeUndefined();
    expect(await calendarsIn(worker.store).all()).toEqual([]);
  });

  const refused: [string, string, Parameters<typeof workerWithAddress>[0], RegExp][] = [
    ['that is none', 'calendar', {}, /no address/],
    ['without a lock', 'http://calendar.example.com/a.ics', {}, /https/],
    ['with a password', 'https://ana:secret@calendar.example.com/a.ics', {}, /password/],
    ['the browser was not asked for', 'https://other.example.com/a.ics', {}, /does not let/],
    ['with nothing there', ADDRESS, { status: 404 }, /no calendar at that address/],
    ['behind a sign-in', ADDRESS, { status: 401 }, /does not let/],
    ['that leads elsewhere', ADDRESS, { status: 302 }, /leads on to another/],
    ['of a page', ADDRESS, { text: '<!doctype html><title>Sign in</title>' }, /no calendar/],
  ];
  test.each(refused)('%s is refused with a sentence, and nothing is kept', async (_, address, shown, why) => {
    const { worker, add } = workerWithAddress(shown);
    const before = await worker.disk();
    expect(await add(address)).toEqual({ ok: false, reason: 'invalid', detail: expect.stringMatching(why) });
    expect(await worker.disk()).toBe(before);
    expect(worker.announced).toEqual([]);
    if (address === ADDRESS) expect([...worker.outside.allowed]).toEqual([]);
  });

  test('that is here already is not added twice', async () => {
    const { asked, add } = workerWithAddress({ text: calendar(PAST) });
    await add();
    expect(await add()).toMatchObject({ ok: false, detail: expect.stringMatching(/already here/) });
    expect(asked).toHaveLength(1);
  });
});
