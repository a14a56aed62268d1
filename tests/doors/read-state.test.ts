import { expect, test } from 'vitest';
import { createImportedArticles } from '../../doors/imported-articles.ts';
import { createReadState } from '../../doors/read-state.ts';
import { articlesIn } from '../../store/articles.ts';
import { importedIn } from '../../store/imported.ts';
import { storeOpener } from '../../store/open.ts';
import { summarizeAnew } from '../../worker/summary.ts';

const NOON = Date.parse('2026-11-16T11:00:00Z');
const AT = '2026-11-16T11:00:00Z';

/** The file as it comes with the folder that it lies in. */
const inFolder = (file: File, webkitRelativePath: string) => Object.assign(file, { webkitRelativePath });

/** The Read tab over a store whose summary is made, of a person without a tag. */
async function readTab() {
  const store = storeOpener();
  await summarizeAnew(store, { now: NOON, changedAt: 0 });
  const state = createReadState(store, { now: () => NOON, zone: 'Europe/Berlin', language: 'en-GB' });
  await state.load();
  const cards = () => state.shown.value?.cards?.map(({ id }) => id) ?? [];
  return { store, state, cards };
}

test('before anything is ranked there are no cards, and every guide can be found all the same', async () => {
  const state = createReadState(storeOpener(), { now: () => NOON, zone: 'UTC', language: 'en' });
  await state.load();
  expect(state.shown.value?.cards).toBeUndefined();
  expect(state.shown.value?.library).toHaveLength(36);
});

test('without a tag the starter guides are offered in their order, and said to be that', async () => {
  const { state, cards } = await readTab();
  expect(cards().slice(0, 2)).toEqual(['guide:two-week-observation', 'guide:energy-not-strengths']);
  expect([cards().length, state.shown.value?.isStarter]).toEqual([5, true]);
});

test.each(['not-for-me', 'did-it'])(
  'what is called %s makes room at once, and comes back when that is taken back',
  async (said) => {
    const { store, state, cards } = await readTab();
    const before = cards();
    const [first = ''] = before;
    await articlesIn(store).mark({ id: first, feedback: said }, AT);
    await state.load();
    expect(cards()).not.toContain(first);
    expect(cards()).toHaveLength(5);
    await articlesIn(store).mark({ id: first, feedback: null }, AT);
    await state.load();
    expect(cards()).toEqual(before);
  },
);

test('a guide opens where it was left, with its experiment and its neighbours', async () => {
  const { store, state } = await readTab();
  await articlesIn(store).mark({ id: 'guide:meeting-diet', progress: 0.4 }, AT);
  expect(await state.openArticle('guide:meeting-diet')).toBe(true);
  const { progress, experiment, related, body } = state.open.value ?? {};
  expect(progress).toBe(0.4);
  expect(experiment).toMatchObject({ title: 'Half the time, twice the notice', weeks: 4, runsUntil: undefined });
  expect(related?.map(({ id }) => id)).toContain('guide:back-to-back-days');
  expect(body).toContainEqual(['h2', null, 'An experiment']);
});

test('the guide whose experiment runs says until when', async () => {
  const { store, state } = await readTab();
  const times = { createdAt: AT, from: '2026-11-16', until: '2026-12-13' };
  const experiment = {
    id: 'e:1',
    title: 'Half',
    change: null,
    expected: null,
    kinds: null,
    guide: 'guide:meeting-diet',
  };
  await (await store()).put('experiments', { ...experiment, ...times });
  await state.openArticle('guide:meeting-diet');
  expect(state.open.value?.experiment?.runsUntil).toBe('13 Dec 2026');
  await state.openArticle('guide:one-on-ones');
  expect(state.open.value?.experiment?.runsUntil).toBeUndefined();
});

test('an article that is not there does not open, and closes what was open', async () => {
  const { state } = await readTab();
  await state.openArticle('guide:meeting-diet');
  expect(await state.openArticle('file:gone.md')).toBe(false);
  expect(state.open.value).toBeUndefined();
});

test('a search finds titles at once, and the words of bodies when they are loaded', async () => {
  const { state } = await readTab();
  expect(state.find.value('meetings')).toEqual([]);
  const loading = state.search();
  expect(state.find.value('twice the notice')).toEqual([]);
  expect(state.find.value('shrink merge').map(({ id }) => id)).toEqual(['guide:meeting-diet']);
  await loading;
  expect(state.find.value('Rosa housing office').map(({ id }) => id)).toContain('guide:meeting-diet');
});

test('files are read before anything is kept: articles, drafts by name, and what cannot be read with the reason', async () => {
  const store = storeOpener();
  const door = createImportedArticles(store);
  const said: [number, number][] = [];
  const files = [
    new File(['---\ntitle: One\nads: true\n---\nText.'], 'one.md'),
    new File(['---\ntitle: Two\ndraft: true\n---\nText.'], 'two.markdown'),
    new File(['---\ntitle: [\n---\nText.'], 'three.md'),
    new File(['not an article'], 'photo.jpg'),
    inFolder(new File(['A package of somebody.'], 'readme.md'), 'blog/node_modules/a/readme.md'),
    inFolder(new File(['Text.'], 'four.md'), 'blog/notes/four.md'),
  ];
  expect(await door.look(files, (done, of) => said.push([done, of]))).toEqual({
    taken: ['One', 'Four'],
    drafts: ['two.markdown'],
    refused: [{ name: 'three.md', why: expect.stringMatching(/YAML/) }],
  });
  expect(said).toEqual([
    [1, 4],
    [2, 4],
    [3, 4],
    [4, 4],
  ]);
  expect(await importedIn(store).all()).toEqual([]);
});

test('an imported article opens in the reader and says where it is from and who pays', async () => {
  const { store, state } = await readTab();
  const reading = { concepts: [], paid: true };
  const meta = { id: 'file:a.md', title: 'Own', description: 'D', tags: [], ads: false, minutes: 3, reading };
  await importedIn(store).put([{ meta, nodes: [['p', null, 'Text']] }], 10);
  await summarizeAnew(store, { now: NOON, changedAt: NOON });
  await state.load();
  await state.openArticle('file:a.md');
  expect(state.open.value).toMatchObject({
    ...{ isOwn: true, label: 'Affiliate links', thesis: 'D', experiment: undefined },
    body: [['p', null, 'Text']],
  });
  expect(state.shown.value?.library.at(-1)).toMatchObject({ id: 'file:a.md', cluster: 'own' });
});
