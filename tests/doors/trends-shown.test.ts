import { expect, test } from 'vitest';
import type { Activity } from '../../core/activity.ts';
import type { Energy } from '../../core/energy.ts';
import { type Period, trendsOfPeriod } from '../../core/period.ts';
import { fail, ok } from '../../core/result.ts';
import { addDays } from '../../core/time.ts';
import { createTrendsState, trendsShown } from '../../doors/trends-shown.ts';
import { activity, tag } from '../records.ts';

const NOW = '2026-11-22T18:00:00Z';
const EXPERIMENT = {
  ...{ id: 'e', title: 'Mornings', change: null, createdAt: '2026-10-01T09:00:00Z', expected: null, kinds: null },
  ...{ from: '2026-10-07', until: '2026-12-01' },
};

/** One meeting a weekday at 10:00 in Berlin from that day on, tagged as it ended. */
function days(from: string, kinds: readonly [kind: string, energy: Energy][], count: number) {
  const activities: Activity[] = [];
  for (let day = from; activities.length < count; day = addDays(day, 1)) {
    if ([0, 6].includes(new Date(day).getUTCDay())) continue;
    const [kind] = kinds[activities.length % kinds.length] ?? ['other'];
    activities.push(activity(day, { kind, start: `${day}T08:00:00Z`, end: `${day}T09:00:00Z` }));
  }
  const tags = activities.map(({ id, end }, i) => tag(id, kinds[i % kinds.length]?.[1] ?? 0, { taggedAt: end }));
  return { activities, tags, experiments: [EXPERIMENT] };
}

const told = (records: ReturnType<typeof days>, period: Period = 52) =>
  trendsOfPeriod(records, { now: NOW, period, label: () => undefined });

/** Twenty weeks of two kinds in turn: statuses that always drain, reviews that always give. */
const clear = days(
  '2026-07-06',
  [
    ['status', -1],
    ['review', 1],
  ],
  100,
);

test('without tags there is nothing but the emptiness itself', () => {
  const shown = trendsShown(told({ activities: [], tags: [], experiments: [] as never }), 52, []);
  expect(shown).toMatchObject({ shownWeeks: [], claims: [], leanings: [], counted: [], families: [], hours: [] });
  expect(shown.example).toBeUndefined();
});

test('what is claimed stands in front as a sentence, the largest difference first, and is the example', () => {
  const shown = trendsShown(told(clear), 52, []);
  expect(shown.claims.map(({ headline }) => headline)).toEqual(
    expect.arrayContaining(['Status meetings drain you.', 'Reviews give you energy.']),
  );
  const sizes = shown.claims.map(({ statement }) => Math.abs(statement.shrunken ?? 0));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(shown.example).toEqual(shown.claims[0]);
  expect(shown.counted).toEqual([]);
});

test('in the first two weeks there are counts and no claims', () => {
  const shown = trendsShown(
    told(
      days(
        '2026-11-16',
        [
          ['status', -1],
          ['review', 1],
        ],
        5,
      ),
    ),
    52,
    [],
  );
  expect(shown.claims).toEqual([]);
  expect(shown.counted[0]).toMatch(
    /^Status meetings: 0 energizing and 3 draining of 3 tags\. Not enough yet: about \d/,
  );
});

test('a week of the period that has no tag is there and empty, up to this week', () => {
  const shown = trendsShown(told(days('2026-11-02', [['status', -1]], 5)), 4, []);
  expect(shown.shownWeeks.map(({ week, tags }) => [week, tags])).toEqual([
    ['2026-11-02', 5],
    ['2026-11-09', 0],
    ['2026-11-16', 0],
  ]);
});

test('a short period shows its whole weeks and the current one', () => {
  expect(trendsShown(told(clear, 'all'), 'all', []).shownWeeks[0]?.week).toBe('2026-07-06');
  expect(trendsShown(told(clear, 13), 13, []).shownWeeks[0]?.week).toBe('2026-08-17');
});

test('an experiment is marked in the week it began in, and told by its title', () => {
  const [marked] = trendsShown(told(clear), 52, [EXPERIMENT]).experiments;
  expect(marked).toMatchObject({ title: 'Mornings', week: '2026-10-05' });
  expect(marked?.sentence).toMatch(/^Mornings/);
});

test('tags are counted by weekday and by the clock of the place', () => {
  const [cell] = told(days('2026-11-16', [['status', -1]], 1)).hours;
  expect(cell).toEqual({ weekday: 0, hour: 9, tags: 1, energizing: 0, draining: 1 });
});

test('the usual period is what is stored; another is asked for and shown when it comes', async () => {
  const asked: Period[] = [];
  const state = createTrendsState(async (period) => {
    asked.push(period);
    return ok(told(clear, period));
  });
  await state.load(told(clear), []);
  expect([state.shown.value?.trends.tagged, asked]).toEqual([100, []]);
  const choosing = state.choose(4);
  expect(state.shown.value).toMatchObject({ period: 4, state: 'loading' });
  await choosing;
  expect(state.shown.value).toMatchObject({ period: 4, state: 'ready', trends: { tagged: 25 } });
  expect(asked).toEqual([4]);
});

test('a period that cannot be had leaves what was there and says so', async () => {
  const state = createTrendsState(async () => fail('unavailable'));
  await state.load(told(clear), []);
  await state.choose('all');
  expect(state.shown.value).toMatchObject({ period: 'all', state: 'failed', trends: { tagged: 100 } });
});
