import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serializeBackup } from '../../core/backup/write.ts';
import { parseBackup } from '../../core/backup.ts';
import type { Name } from '../../messages.ts';
import { activitiesIn } from '../../store/activities.ts';
import { readState } from '../../store/state.ts';
import { activity, reported, tag } from '../records.ts';
import { BERLIN, createWorker } from './surroundings.ts';

/** A meeting as a calendar's page shows it. */
const CHIP = {
  ...{ id: null, label: '10am to 11am, Weekly, November 16, 2026', spoken: ['Weekly'], shown: ['Weekly'] },
  ...{ day: '2026-11-16', isInColumn: true, box: null },
};

/** A message of each name that is taken. */
const GOOD: Record<Name, unknown> = {
  saveTag: { activity: 'a', energy: 1, reported: reported('a'), recalled: true },
  clearTag: { activity: 'a' },
  tagsOf: ['a'],
  reportActivities: {
    activities: [reported('b')],
    complete: { source: 'google', from: '2026-11-16', to: '2026-11-20' },
  },
  readChips: { source: 'google', language: 'en', zone: BERLIN, chips: [CHIP], days: 'november 16 – 20, 2026' },
  readCard: {
    ...{ source: 'google', language: 'en', zone: BERLIN },
    card: {
      ...{ id: null, title: 'Weekly', texts: [], isForm: false, chips: [CHIP], near: null },
      ...{ people: [], guests: '', calendar: [], isDeclined: false },
    },
  },
  toTagToday: { zone: BERLIN },
  setKind: { activity: 'a', kind: 'review' },
  logWork: { title: 'Draft', kind: 'writing', start: '2026-11-16T08:00:00Z', minutes: 30, zone: BERLIN, energy: 0 },
  editWork: {
    ...{
      activity: 'task:a',
      title: 'Draft',
      kind: 'writing',
      start: '2026-11-16T08:00:00Z',
      minutes: 30,
      zone: BERLIN,
      energy: 0,
    },
  },
  putBackWork: { activity: activity('task:a', { source: 'task' }), tag: tag('task:a', 1) },
  removeWork: { activity: 'task:a' },
  restore: { inbox: 'key' },
  importCalendar: { part: 0, isLast: true, meetings: [reported('b')] },
  takeFile: { inbox: 'key' },
  takingProgress: {},
  cancelTaking: {},
  undoTaking: {},
  undoImport: {},
  addCalendar: { address: 'https://example.com/team.ics', zone: BERLIN },
  refreshCalendars: { zone: BERLIN },
  removeCalendar: { address: 'https://example.com/team.ics' },
  loadSample: { zone: BERLIN },
  removeSample: {},
  restoreSnapshot: { at: 1 },
  repairData: {},
  eraseSome: { from: '2026-11-16', until: '2026-11-20' },
  eraseEverything: {},
  markArticle: { id: 'guide:a', saved: true, progress: 0.5, feedback: 'not-for-me' },
  importArticles: { inbox: 'key' },
  removeImported: { id: 'file:a.md' },
  removeAllImported: {},
  startExperiment: { guide: 'guide:meeting-diet', zone: BERLIN, instead: true },
  keepRecord: { list: 'kinds', record: { id: 'review', name: 'Review' } },
  dropRecord: { list: 'kinds', key: 'review' },
  keepProfile: { change: { role: 'designer' } },
  keepSettings: { change: { forecast: true } },
  addFeed: { address: 'https://example.com/feed', folder: 'Craft' },
  refreshFeeds: {},
  keepFeed: { feed: 'f:a', folder: 'Craft' },
  removeFeed: { feed: 'f:a' },
  undoRemoveFeed: {},
  importOpml: { inbox: 'key' },
  stripLine: { zone: BERLIN },
  openArticle: { id: 'guide:meeting-diet', zone: BERLIN },
  keepStripLine: { shown: false },
  mergeKinds: { from: 'status', into: 'standup' },
  unmergeKinds: {},
  keepRule: { rule: { by: 'word', value: 'severance' }, on: true },
  redactPast: {},
  summarize: {},
  trendsFor: { period: 13 },
  putOffReminders: { until: '2026-11-16T12:00:00Z' },
  openSidebar: {},
};
const NAMES = Object.keys(GOOD) as Name[];

async function workerWithTag() {
  const worker = createWorker();
  await activitiesIn(worker.store).upsert(['a'], () => activity('a'));
  await worker.ask('saveTag', GOOD.saveTag);
  worker.announced.length = 0;
  return worker;
}

/** What is taken for none of the members of any message. */
const NOTHING_LIKE_IT = [
  undefined,
  null,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -7.5,
  [[]],
  {},
  '',
  'x'.repeat(1025),
];
/** Members for which one of these is as good as any. */
const TAKEN: Partial<Record<string, unknown[]>> = {
  saved: [undefined, true],
  progress: [undefined],
  feedback: [undefined, null, ''],
  reported: [undefined],
  recalled: [undefined, true],
  complete: [undefined],
  instead: [undefined, true],
  shown: [true],
  isLast: [true],
  on: [true],
  days: [undefined, '', 'x'.repeat(1025)],
  folder: [undefined, null, ''],
};
/** The good message with one member spoiled, and what is no message at all. */
function spoiled(good: unknown): unknown[] {
  const nothing = [undefined, null, 7, '', 'text', true];
  if (Array.isArray(good)) return [...nothing, {}, [''], [7], [null], ['a', 'x'.repeat(1025)]];
  const members = Object.keys(good as object);
  const one = members.flatMap((member) =>
    NOTHING_LIKE_IT.filter((value) => !TAKEN[member]?.some((taken) => Object.is(taken, value)))
      // A long title is cut, not refused.
      .filter((value) => !(member === 'title' && typeof value === 'string' && value.length > 0))
      .map((value) => ({ ...(good as object), [member]: value })),
  );
  return members.length === 0 ? [...nothing, { more: 1 }] : [...nothing, [], {}, ...one];
}

describe('a message that is none', () => {
  test.each(NAMES)('%s with anything missing or wrong is refused and changes nothing', async (name) => {
    const worker = await workerWithTag();
    const before = await worker.disk();
    for (const data of spoiled(GOOD[name])) {
      expect(await worker.ask(name, data), `${name} ${JSON.stringify(data)}`).toMatchObject({
        ok: false,
        reason: 'invalid',
      });
    }
    expect(await worker.disk()).toBe(before);
    expect([worker.announced, worker.opened, worker.summaries()]).toEqual([[], [], 0]);
  });

  test('of any shape whatever is answered, never thrown at, and changes nothing', async () => {
    const worker = await workerWithTag();
    const before = await worker.disk();
    const isNone = (data: unknown) =>
      !(Array.isArray(data) && data.every((one) => typeof one === 'string' && one !== '')) &&
      !(typeof data === 'object' && data !== null && Object.keys(data).length === 0);
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    const noText = anything.filter((value) => typeof value !== 'string');
    const within = fc.record({ activities: fc.array(anything, { minLength: 1 }), activity: noText, zone: anything });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), fc.oneof(anything, within).filter(isNone), async (name, data) => {
        expect(await worker.ask(name, data)).toMatchObject({ ok: false, reason: 'invalid' });
      }),
      { numRuns: 500 },
    );
    expect(await worker.disk()).toBe(before);
    expect(worker.announced).toEqual([]);
  });

  test.each<[string, Name, unknown]>([
    ['5001 ids', 'tagsOf', Array.from({ length: 5001 }, (_, i) => `${i}`)],
    ['501 meetings', 'reportActivities', { activities: Array.from({ length: 501 }, (_, i) => reported(`${i}`)) }],
    ['work of more than a day', 'logWork', { ...(GOOD.logWork as object), minutes: 1441 }],
    ['work of no time', 'logWork', { ...(GOOD.logWork as object), minutes: 0 }],
    ['work without a name', 'logWork', { ...(GOOD.logWork as object), title: ' \n ' }],
    ['more than all of an article', 'markArticle', { id: 'guide:a', progress: 1.01 }],
    [
      'days that do not exist',
      'reportActivities',
      { activities: [], complete: { source: 'google', from: '2026-02-30', to: '2026-03-01' } },
    ],
  ])('because it carries %s is refused', async (_, name, data) => {
    const worker = createWorker();
    expect(await worker.ask(name, data)).toEqual({ ok: false, reason: 'invalid' });
    expect(worker.announced).toEqual([]);
  });
});

test('every good message is taken', async () => {
  const worker = await workerWithTag();
  const needsMore: Name[] = [
    'restore',
    'editWork',
    'restoreSnapshot',
    'takeFile',
    'importArticles',
    'addCalendar',
    'removeCalendar',
    'addFeed',
    'keepFeed',
    'removeFeed',
    'importOpml',
  ];
  for (const name of NAMES.filter((one) => !needsMore.includes(one))) {
    await activitiesIn(worker.store).upsert(['a'], () => activity('a'));
    expect((await worker.ask(name, GOOD[name])).ok, name).toBe(true);
  }
});

test('whatever the worker took can be exported and restored', async () => {
  const instants = fc.oneof(
    fc.constantFrom('0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-03-29T01:00:00.5Z'),
    fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((date) => date.toISOString()),
  );
  const zones = fc.constantFrom('Europe/Berlin', 'Pacific/Kiritimati', 'America/St_Johns', 'UTC', '+05:30');
  const title = fc.string({ unit: 'grapheme', maxLength: 20 });
  const energy = fc.constantFrom(-2, -1, 0, 1, 2);
  const meeting = fc
    .record({
      id: fc.constantFrom('google:a', 'seen:b', '__proto__', 'c'),
      title,
      start: instants,
      end: instants,
      zone: zones,
    })
    .map(({ id, ...said }) => reported(id, said));
  const message = fc.oneof(
    fc.record({ activities: fc.array(meeting, { maxLength: 3 }) }).map((data) => ['reportActivities', data] as const),
    fc
      .record({ energy, reported: meeting })
      .map((data) => ['saveTag', { ...data, activity: data.reported.id }] as const),
    fc.constantFrom('google:a', '__proto__').map((id) => ['clearTag', { activity: id }] as const),
    fc
      .record({ activity: fc.constantFrom('google:a', 'c'), kind: fc.constantFrom('review', '__proto__', '定例') })
      .map((data) => ['setKind', data] as const),
    fc
      .record({ title, kind: title, start: instants, minutes: fc.integer({ min: 1, max: 1440 }), zone: zones, energy })
      .map((data) => ['logWork', data] as const),
    fc
      .record({ id: title, progress: fc.double({ min: 0, max: 1, noNaN: true }) })
      .map((data) => ['markArticle', data] as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(message, { maxLength: 8 }), fc.uuid(), async (messages, name) => {
      const worker = createWorker(name);
      for (const [about, data] of messages) await worker.ask(about, data);
      const text = serializeBackup(await readState(worker.store), { exportedAt: '2026-11-22T10:00:00Z', app: '0.1.0' });
      const read = parseBackup(text);
      expect(read.ok ? '' : read.detail).toBe('');
    }),
    { numRuns: 100 },
  );
});
