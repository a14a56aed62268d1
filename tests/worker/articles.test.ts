import { describe, expect, test } from 'vitest';
import { MAX_BODY, MAX_DEPTH } from '../../core/articles/imported-text.ts';
import { articlesIn } from '../../store/articles.ts';
import { importedIn } from '../../store/imported.ts';
import { inboxIn } from '../../store/inbox.ts';
import { readState } from '../../store/state.ts';
import { summaryIn } from '../../store/summary.ts';
import { summarizeAnew } from '../../worker/summary.ts';
import { BERLIN, createWorker, NOON, type Worker } from './surroundings.ts';

const meta = (id: string, more: object = {}) => ({
  ...{ id, title: `Title of ${id}`, description: '', tags: ['work'], ads: false, minutes: 2 },
  ...{ reading: { concepts: [], paid: false }, ...more },
});
const text = (id: string, more: object = {}) => ({ meta: meta(id), nodes: [['p', null, 'Some text']], ...more });
const importIn = async ({ store, ask }: Worker, texts: unknown) =>
  ask('importArticles', { inbox: await inboxIn(store).lay(new Blob([JSON.stringify(texts)])) });

describe('articles from files', () => {
  test('are kept with their bodies, and a second file of the same name takes the place of the first', async () => {
    const worker = createWorker();
    expect(await importIn(worker, [text('file:a.md'), text('file:b.md')])).toEqual({
      ok: true,
      value: { added: 2, changed: 0 },
    });
    const again = text('file:a.md', { nodes: [['h2', null, 'New'], 'text'] });
    expect(await importIn(worker, [again])).toEqual({ ok: true, value: { added: 0, changed: 1 } });
    const kept = importedIn(worker.store);
    expect((await kept.all()).map(({ id }) => id)).toEqual(['file:a.md', 'file:b.md']);
    expect(await kept.body('file:a.md')).toEqual([['h2', null, 'New'], 'text']);
    expect(worker.announced).toEqual([[], []]);
  });

  test('are ranked beside the guides, with what they say of who pays, and stay out of the backup', async () => {
    const worker = createWorker();
    await importIn(worker, [{ ...text('file:a.md'), meta: meta('file:a.md', { ads: true }) }]);
    await summarizeAnew(worker.store, { now: NOON, changedAt: 0 });
    const ranked = (await summaryIn(worker.store).get())?.articles.find(({ id }) => id === 'file:a.md');
    expect(ranked).toMatchObject({ title: 'Title of file:a.md', disclosure: 'Marked as carrying advertising.' });
    expect(JSON.stringify(await readState(worker.store))).not.toContain('file:a.md');
  });

  test('are taken away one by one, or all', async () => {
    const worker = createWorker();
    await importIn(
      worker,
      ['a', 'b', 'c'].map((name) => text(`file:${name}.md`)),
    );
    await worker.ask('removeImported', { id: 'file:b.md' });
    expect([...(await importedIn(worker.store).bodies()).keys()]).toEqual(['file:a.md', 'file:c.md']);
    await worker.ask('removeAllImported', {});
    expect([await importedIn(worker.store).all(), (await importedIn(worker.store).bodies()).size]).toEqual([[], 0]);
  });

  const deep = (depth: number): unknown => (depth === 0 ? 'x' : ['blockquote', null, deep(depth - 1)]);
  test.each<[string, unknown]>([
    ['no list', { meta: meta('file:a.md') }],
    ['nothing', []],
    ['an id of another source', [text('guide:meeting-diet')]],
    ['an element that articles do not have', [text('file:a.md', { nodes: [['script', null, 'alert(1)']] })]],
    ['a link', [text('file:a.md', { nodes: [['a', { href: 'javascript:alert(1)' }, 'here']] })]],
    ['an attribute', [text('file:a.md', { nodes: [['p', { onclick: 'x' }, 'here']] })]],
    ['elements too deep in each other', [text('file:a.md', { nodes: [deep(MAX_DEPTH + 1)] })]],
    ['a text too long', [text('file:a.md', { nodes: ['x'.repeat(MAX_BODY + 1)] })]],
    ['one good article and a bad one', [text('file:a.md'), text('file:b.md', { nodes: 'text' })]],
  ])('that are %s are refused, all of them', async (_, texts) => {
    const worker = createWorker();
    expect(await importIn(worker, texts)).toEqual({ ok: false, reason: 'invalid' });
    expect(await importedIn(worker.store).all()).toEqual([]);
    expect(worker.announced).toEqual([]);
  });

  test('at the greatest depth and length are kept', async () => {
    const worker = createWorker();
    const nodes = [deep(MAX_DEPTH), 'x'.repeat(MAX_BODY - 1)];
    expect((await importIn(worker, [text('file:a.md', { nodes })])).ok).toBe(true);
  });
});

describe('what is known of an article', () => {
  test('grows, and is unread again when the person says so', async () => {
    const worker = createWorker();
    const mark = (more: object) => worker.ask('markArticle', { id: 'guide:a', ...more });
    const known = async () => (await articlesIn(worker.store).all())[0];
    await mark({ progress: 0.6 });
    await mark({ progress: 0.2 });
    await mark({ saved: true });
    expect(await known()).toMatchObject({ saved: true, progress: 0.6, feedback: null });
    await mark({ progress: 0 });
    expect(await known()).toMatchObject({ saved: true, progress: 0 });
  });

  test('forgets what was said of it, and nothing else, when that is taken back', async () => {
    const worker = createWorker();
    await worker.ask('markArticle', { id: 'guide:a', saved: true, feedback: 'not-for-me' });
    await worker.ask('markArticle', { id: 'guide:a', feedback: null });
    expect(await articlesIn(worker.store).all()).toMatchObject([{ id: 'guide:a', saved: true, feedback: null }]);
  });
});

describe('the experiment of a guide', () => {
  const start = (worker: Worker, guide: string, more: object = {}) =>
    worker.ask('startExperiment', { guide: `guide:${guide}`, zone: BERLIN, ...more });
  const all = async ({ store }: Worker) => (await readState(store)).experiments;

  test('runs for its weeks from the day it is begun, and is in the backup', async () => {
    const worker = createWorker();
    // Four weeks from Monday 16 November end on Sunday 13 December.
    expect(await start(worker, 'meeting-diet')).toEqual({ ok: true, value: { until: '2026-12-13' } });
    expect(await all(worker)).toMatchObject([
      {
        ...{ title: 'Half the time, twice the notice', from: '2026-11-16', until: '2026-12-13', expected: 'up' },
        ...{ createdAt: '2026-11-16T11:00:00Z', kinds: ['status', 'standup', 'planning', 'all-hands'] },
        guide: 'guide:meeting-diet',
      },
    ]);
  });

  test('begins on the local day', async () => {
    const worker = createWorker();
    worker.clock.now = Date.parse('2026-11-16T23:30:00Z');
    await start(worker, 'meeting-diet');
    expect((await all(worker))[0]?.from).toBe('2026-11-17');
  });

  test('waits while another one runs, to its last day, and is begun instead of it when the person says so', async () => {
    const worker = createWorker();
    await start(worker, 'meeting-diet');
    worker.clock.now = Date.parse('2026-12-13T12:00:00Z');
    expect(await start(worker, 'one-on-ones')).toEqual({ ok: false, reason: 'running' });
    expect(await all(worker)).toHaveLength(1);
    expect((await start(worker, 'one-on-ones', { instead: true })).ok).toBe(true);
    const days = (await all(worker)).map(({ guide, from, until }) => [guide, from, until]);
    expect(days).toContainEqual(['guide:meeting-diet', '2026-11-16', '2026-12-12']);
    expect(days.filter(([guide]) => guide === 'guide:one-on-ones')).toMatchObject([
      [expect.any(String), '2026-12-13', expect.any(String)],
    ]);
  });

  test('that is replaced on the day it began leaves nothing behind', async () => {
    const worker = createWorker();
    await start(worker, 'meeting-diet');
    await start(worker, 'one-on-ones', { instead: true });
    expect((await all(worker)).map(({ guide }) => guide)).toEqual(['guide:one-on-ones']);
  });

  test('of a guide that does not exist is refused', async () => {
    const worker = createWorker();
    expect(await start(worker, 'no-such-guide')).toEqual({ ok: false, reason: 'invalid' });
  });
});
