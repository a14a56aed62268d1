// Every message that writes activities or tags, in any order: what is derived stays what the records say, and what the
// worker tells of it is what the command line tells of the backup.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serializeBackup } from '../../core/backup/write.ts';
import { parseBackup } from '../../core/backup.ts';
import { guessKind, withGuess } from '../../core/kind-guess/guess.ts';
import { learnFrom } from '../../core/kind-guess/learn.ts';
import { columnsOf } from '../../core/trends/columns.ts';
import { labelsIn } from '../../core/trends/labels.ts';
import { type Trends, trendsOf } from '../../core/trends/trends.ts';
import { rankingFor } from '../../scripts/articles.ts';
import { columnsIn } from '../../store/columns.ts';
import { inboxIn } from '../../store/inbox.ts';
import { readState } from '../../store/state.ts';
import { summaryIn } from '../../store/summary.ts';
import { summarizeAnew } from '../../worker/summary.ts';
import { activity, reported, tag } from '../records.ts';
import { BERLIN, createWorker, NOON, type Worker } from './surroundings.ts';

const STAMP = { exportedAt: '2026-11-22T10:00:00Z', app: '0.1.0' };
const NOW = '2026-11-16T11:00:00Z';

const TITLES = ['Standup', 'Design review', 'Interview'];
/** Twenty-four meetings of three series on as many days, the last of them today. */
const meeting = (number: number, isMoved = false) => {
  const day = new Date(NOON - number * 86_400_000).toISOString().slice(0, 10);
  return reported(`m${number}`, {
    ...{ title: `${TITLES[number % 3]}${isMoved ? ' moved' : ''}`, series: `s${number % 3}` },
    ...{ start: `${day}T0${isMoved ? 8 : 7}:00:00Z`, end: `${day}T0${isMoved ? 9 : 8}:00:00Z` },
    people: number % 4 ? [] : ['a@example.com'],
  });
};

const number = fc.integer({ min: 0, max: 23 });
const plain = (...is: string[]) =>
  fc.record({ is: fc.constantFrom(...is), number: fc.constant(0), energy: fc.constant(0) });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant('tag'), number, energy: fc.constantFrom(-2, -1, 0, 1, 2) }) },
  {
    weight: 3,
    arbitrary: fc.record({ is: fc.constantFrom('clear', 'move', 'kind', 'remove'), number, energy: fc.constant(0) }),
  },
  { weight: 3, arbitrary: plain('log', 'import', 'undo', 'merge', 'unmerge', 'rule', 'no rule', 'redact', 'restore') },
  { weight: 2, arbitrary: plain('forget', 'restart', 'keep', 'summarize', 'erase') },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const RULE = { by: 'word', value: 'review' };

async function take({ ask, store }: Worker, { is, number, energy }: Step): Promise<void> {
  const id = `m${number}`;
  const acts: Record<string, () => Promise<unknown>> = {
    tag: () => ask('saveTag', { activity: id, energy, reported: meeting(number) }),
    clear: () => ask('clearTag', { activity: id }),
    move: () => ask('reportActivities', { activities: [meeting(number, true)] }),
    kind: () => ask('setKind', { activity: id, kind: 'teaching' }),
    remove: () => ask('removeWork', { activity: id }),
    log: () =>
      ask('logWork', {
        title: 'Draft',
        kind: 'writing',
        start: '2026-11-15T08:00:00Z',
        minutes: 30,
        zone: BERLIN,
        energy: 1,
      }),
    import: () =>
      ask('importCalendar', { part: 0, isLast: true, meetings: [0, 1, 2, 30, 31].map((n) => meeting(n, n === 1)) }),
    undo: () => ask('undoImport', {}),
    merge: () => ask('mergeKinds', { from: 'standup', into: 'review' }),
    unmerge: () => ask('unmergeKinds', {}),
    rule: () => ask('keepRule', { rule: RULE, on: true }),
    'no rule': () => ask('keepRule', { rule: RULE, on: false }),
    redact: () => ask('redactPast', {}),
    async restore() {
      const activities = [
        activity('x', { kind: null, kindBy: null, title: 'Weekly x' }),
        activity('y', { kind: 'review' }),
      ];
      const file = {
        ...(await readState(store)),
        activities,
        tags: [tag('x', 1), tag('y', -2)],
        cleared: [],
        removed: [],
      };
      return ask('restore', { inbox: await inboxIn(store).lay(new Blob([serializeBackup(file, STAMP)])) });
    },
    // A writer that could have said what it touches and did not; no record more and none less.
    async forget() {
      const tx = (await store()).transaction(['activities', 'tags', 'values'], 'readwrite');
      const [row, its] = [await tx.objectStore('activities').get(id), await tx.objectStore('tags').get(id)];
      if (row) await tx.objectStore('activities').put({ ...row, kind: 'workshop', attendees: 9 });
      if (its) await tx.objectStore('tags').put({ ...its, energy: -1 });
      await tx.done;
    },
    keep: () => columnsIn(store).keep(),
    summarize: () => summarizeAnew(store, { now: NOON, changedAt: NOON }),
    erase: () => ask('eraseEverything', {}),
  };
  await acts[is]?.();
}

const withoutWords = (trends: Trends | undefined) =>
  trends && {
    ...trends,
    statements: trends.statements.map(({ label: _, mostly, behind: __, ...one }) => ({ ...one, mostly: mostly?.key })),
  };

test('whatever was written by whom, columns, trends and ranking are those of the records', async () => {
  let people = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 40 }), async (steps) => {
      const name = `writers ${people++}`;
      let worker = createWorker(name);
      for (const one of steps) {
        if (one.is === 'restart') {
          (await worker.store()).close();
          worker = createWorker(name);
        } else await take(worker, one);
      }
      const { store } = worker;
      const state = await readState(store);
      const learned = learnFrom(state.activities);
      expect(await columnsIn(store).get()).toEqual(
        columnsOf(state.activities, state.tags, (one) => guessKind(one, learned).kind),
      );
      await summarizeAnew(store, { now: NOON, changedAt: NOON });
      const summary = await summaryIn(store).get();
      const file = parseBackup(serializeBackup(state, STAMP));
      if (!file.ok) throw new Error(file.detail);
      const { activities, tags, kinds, people: known } = file.value;
      const columns = columnsOf(
        activities.map((one) => (one.kind === null ? withGuess(one, learned) : one)),
        tags,
      );
      const told = trendsOf(columns, { now: NOW, experiments: [], label: labelsIn(kinds, known) });
      expect(withoutWords(summary?.trends)).toEqual(withoutWords(told));
      const ranking = rankingFor(file.value, NOON, undefined);
      expect(ranking.ok && ranking.value.articles.map(({ id }) => id)).toEqual(summary?.articles.map(({ id }) => id));
      (await store()).close();
    }),
    { numRuns: 25 },
  );
}, 60_000);
