import { expect, test } from 'vitest';
import type { RankedArticle } from '../../core/articles/rank.ts';
import { summaryIn } from '../../store/summary.ts';
import { answered, BERLIN, createWorker, NOON } from './surroundings.ts';

const DAY = 86_400_000;
const share = { say: 'share', side: 'draining', what: '1:1', count: 21, n: 28, lower: 0.57, upper: 0.87 } as const;
const article = (id: string, because: RankedArticle['because'] = share): RankedArticle => ({
  ...{ id, title: `About ${id}`, score: 1, reason: '', because, disclosure: null, parts: [] },
});

async function workerWith(...articles: RankedArticle[]) {
  const worker = createWorker();
  await summaryIn(worker.store).put({ at: NOON, articles } as never);
  const line = async () => answered(await worker.ask('stripLine', { zone: BERLIN }));
  return { ...worker, line };
}

test('the line is about the first article that the person’s own tags call for, and the same all day', async () => {
  const { line, clock } = await workerWith(
    article('guide:two-week-observation', { say: 'starter', tags: 0 }),
    article('guide:one-on-ones'),
    article('guide:meeting-diet'),
  );
  const first = { id: 'guide:one-on-ones', title: 'About guide:one-on-ones' };
  expect(await line()).toEqual({ ...first, reason: '1:1: 21 of 28 draining, likely 57 to 87%.' });
  clock.now += 3_600_000;
  expect(await line()).toMatchObject(first);
  clock.now += DAY;
  expect(await line()).toMatchObject({ id: 'guide:meeting-diet' });
});

test('once it was opened there is none until the next day', async () => {
  const { line, ask, clock, articles } = await workerWith(article('guide:one-on-ones'), article('guide:meeting-diet'));
  await line();
  await ask('openArticle', { id: 'guide:one-on-ones', zone: BERLIN });
  expect(articles).toEqual(['guide:one-on-ones']);
  expect(await line()).toBeNull();
  clock.now += DAY;
  expect(await line()).toMatchObject({ id: 'guide:meeting-diet' });
});

test('what was called away during the day is not replaced by another', async () => {
  const { line, store } = await workerWith(article('guide:one-on-ones'), article('guide:meeting-diet'));
  await line();
  await summaryIn(store).put({ at: NOON, articles: [article('guide:meeting-diet')] } as never);
  expect(await line()).toBeNull();
});

test('one press ends the lines, and one brings them back', async () => {
  const { line, ask } = await workerWith(article('guide:one-on-ones'));
  await ask('keepStripLine', { shown: false });
  expect(await line()).toBeNull();
  await ask('keepStripLine', { shown: true });
  expect(await line()).toMatchObject({ id: 'guide:one-on-ones' });
});

test('a study has no lines, from its first day to its last', async () => {
  const { line, ask, clock } = await workerWith(article('guide:one-on-ones'), article('guide:b'));
  await ask('keepRecord', { list: 'studies', record: { id: 's1', from: '2026-11-17', to: '2026-11-18' } });
  expect(await line()).not.toBeNull();
  clock.now += DAY;
  expect(await line()).toBeNull();
  clock.now += DAY;
  expect(await line()).toBeNull();
  clock.now += DAY;
  expect(await line()).toMatchObject({ id: 'guide:b' });
});

test('without an own pattern there is no line', async () => {
  const { line } = await workerWith(article('guide:a', { say: 'starter', tags: 0 }));
  expect(await line()).toBeNull();
});
