// Everything that somebody makes, through the export that the options page writes, erased, and taken in again.
import { expect, test } from 'vitest';
import { LIST_NAMES } from '../../core/backup.ts';
import { NO_REMINDERS } from '../../core/reminders.ts';
import { read, type Told } from '../../doors/reader.ts';
import { calendarsIn } from '../../store/calendars.ts';
import { inboxIn } from '../../store/inbox.ts';
import { readState } from '../../store/state.ts';
import { reported } from '../records.ts';
import { answered, BERLIN, createWorker, NOON, type Worker } from './surroundings.ts';

const at = '2026-11-16T10:30:00Z';
const range = { share: 0.06, lower: -0.01, upper: 0.13 };
const LOOKED = {
  ...{ etag: null, lastModified: null, failures: 0, nextAt: NOON, added: [], coming: [] },
  last: { at: NOON, ok: true as const, meetings: 0 },
};
const MADE = {
  kinds: [
    {
      ...{ id: 'own-orchard', name: 'Orchard', skill: 2, skillRatedAt: at, mergedInto: null },
      directions: { creative: 2, technical: 0, impact: 1, autonomy: 2, collaboration: 0 },
    },
    { id: 'review', name: 'Reviews', skill: 4, skillRatedAt: at },
  ],
  people: [{ id: 'p:7f3a', alias: 'Ana' }],
  checkins: [{ at, exhaustion: 3, distance: 2, efficacy: 4 }],
  decisions: [
    {
      ...{ id: 'd1', type: 'offer', title: 'The studio’s offer', createdAt: at, answerBy: '2026-11-25' },
      ...{
        hoursPerWeek: { building: 4, 'own-orchard': -2.5 },
        borrows: { 'own-orchard': 'building' },
        trap: 'handcuffs',
      },
      ...{ outcome: 'Took it', why: 'More building', decidedAt: at, lookBackOn: '2027-02-01' },
      ...{ predicted: range, lookBackNote: 'As it said', lookedBackAt: at },
    },
  ],
  studies: [
    {
      ...{ id: 's1', from: '2026-11-02', to: '2026-11-13', workDays: [0, 1, 2, 4] },
      ...{ hours: { from: '09:00', until: '17:30' }, endedOn: '2026-11-12', readOn: '2026-11-14' },
    },
  ],
  experiments: [
    {
      ...{
        id: 'e1',
        title: '2 h a week from Status to Building',
        change: '2 h from Status to Building',
        createdAt: at,
      },
      ...{ from: '2026-10-05', until: '2026-11-06', expected: 'up', kinds: ['building', 'status'] },
      ...{ guide: 'guide:meeting-diet', stop: 'Somebody waits', outcome: 'kept', verdict: 'better', closedAt: at },
      plan: { shifts: [{ from: 'status', series: 'google:s', to: 'building', hours: 2 }], predicted: range },
    },
    {
      ...{ id: 'e2', title: 'No meeting on Fridays', change: null, createdAt: at, from: '2026-11-02' },
      ...{ until: '2026-11-15', stoppedOn: '2026-11-16', expected: null, kinds: null, stop: '' },
    },
  ],
  reviews: [{ week: '2026-11-09', keep: 'Prototyping', change: 'One status less', note: '=1+1', createdAt: at }],
} as const;

/** Makes something of every sort, each by the message that its tool sends. */
async function make({ ask, store }: Worker) {
  answered(await ask('saveTag', { activity: 'a', energy: 1, reported: reported('a') }));
  answered(await ask('saveTag', { activity: 'b', energy: -2, reported: reported('b') }));
  answered(await ask('saveTag', { activity: 'c', energy: 0, reported: reported('c'), recalled: true }));
  answered(await ask('setKind', { activity: 'c', kind: 'own-orchard' }));
  answered(await ask('clearTag', { activity: 'b' }));
  const work = { title: 'Draft', kind: 'writing', start: '2026-11-16T08:00:00Z', minutes: 30, zone: BERLIN, energy: 2 };
  answered(await ask('logWork', work));
  for (const [list, records] of Object.entries(MADE))
    for (const record of records) answered(await ask('keepRecord', { list, record }));
  answered(await ask('keepRecord', { list: 'decisions', record: { ...MADE.decisions[0], id: 'd2' } }));
  answered(await ask('dropRecord', { list: 'decisions', key: 'd2' }));
  const direction = ['technical', 'autonomy'];
  const change = { role: 'Cartographer', managesPeople: false, yearsInField: 11.5, employment: 'employee', direction };
  answered(await ask('keepProfile', { change: { ...change, declared: ['not-managing', 'toward-craft'] } }));
  const sheet = { picked: ['kind review', 'share'], wishes: ['Two mornings without meetings', 'علی'] };
  const reminders = { ...NO_REMINDERS, endOfDay: true, endOfDayAt: '16:45', workDays: [0, 2, 4] };
  answered(await ask('keepSettings', { change: { sheet, reminders, forecast: true, stripArticle: false } }));
  answered(await ask('keepRule', { rule: { by: 'kind', value: 'interview' }, on: true }));
  answered(await ask('markArticle', { id: 'guide:meeting-diet', saved: true, progress: 0.4 }));
  answered(await ask('markArticle', { id: 'guide:small-experiments', feedback: 'not-for-me' }));
  await calendarsIn(store).save({ address: 'https://example.org/team.ics', name: 'Team' }, LOOKED);
  const feed = { id: 'feed:a', url: 'https://example.org/feed.xml', title: 'A feed', folder: 'Craft' };
  await (await store()).put('feeds', feed);
}

/** What the options page's reader tells last. */
async function toldLast(asked: Parameters<typeof read>[0], { store }: Worker): Promise<Told> {
  let last: Told | undefined;
  await read(asked, store, (told) => {
    last = told;
  });
  if (!last) throw new Error('nothing was told');
  return last;
}

test('everything that is made is in the exported backup, and comes back from it identical', async () => {
  const worker = createWorker();
  await make(worker);
  const before = await readState(worker.store);
  // A list that is new to the backup fails here until something of it is made above.
  for (const list of LIST_NAMES) expect(before[list], list).not.toEqual([]);
  expect(before).toMatchObject(MADE);
  expect(before.profile).toMatchObject({
    role: 'Cartographer',
    yearsInField: 11.5,
    declared: ['not-managing', 'toward-craft'],
  });
  expect(Object.keys(before.settings).sort()).toEqual([
    'calendar https://example.org/team.ics',
    'forecast',
    'redact kind aW50ZXJ2aWV3',
    'reminders',
    'sheet',
    'stripArticle',
  ]);

  const stamp = { exportedAt: '2026-11-22T10:00:00Z', app: '0.1.0' };
  const what = { file: 'backup' as const, type: 'application/json', stamp };
  const written = await toldLast({ do: 'write', what }, worker);
  if (written.is !== 'written') throw new Error(`told ${written.is}`);

  answered(await worker.ask('eraseEverything', {}));
  for (const list of LIST_NAMES) expect((await readState(worker.store))[list], list).toEqual([]);

  const asked = { name: 'backup.json', zone: BERLIN, today: '2026-11-22', decisions: {} };
  const looked = await toldLast({ do: 'look', file: written.file, ...asked }, worker);
  if (looked.is !== 'looked' || !looked.value.plan) throw new Error(`told ${looked.is}`);
  answered(await worker.ask('takeFile', { inbox: await inboxIn(worker.store).lay(looked.value.plan) }));
  const after = await readState(worker.store);
  expect(after).toEqual(before);
  const again = await toldLast({ do: 'write', what }, worker);
  if (again.is !== 'written') throw new Error(`told ${again.is}`);
  expect(await again.file.text()).toBe(await written.file.text());
});
