// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import { Sidebar, type SidebarTab } from '../../components/Sidebar.tsx';
import { sampleBackup } from '../../core/sample.ts';
import { nextTwoWeeks, type Study } from '../../core/study.ts';
import { addDays } from '../../core/time.ts';
import { statementSentence } from '../../core/trends/sentences.ts';
import { createPopupState } from '../../doors/popup-state.ts';
import { createReadDoor } from '../../doors/read-door.ts';
import { createReadingSize } from '../../doors/reading-size.ts';
import { createSidebarState } from '../../doors/sidebar-state.ts';
import { trendsTab } from '../../entrypoints/sidepanel/trends.tsx';
import { storeOpener } from '../../store/open.ts';
import { changeState } from '../../store/state.ts';
import { summaryIn } from '../../store/summary.ts';
import { summarizeAnew } from '../../worker/summary.ts';
import { createWorker } from '../worker/surroundings.ts';

const BERLIN = 'Europe/Berlin';
/** Wednesday 18 November 2026, 17:00 in Berlin. */
const NOW = Date.parse('2026-11-18T16:00:00Z');
const STUDY: Study = { id: 's', from: '2026-11-16', to: '2026-11-27', workDays: [0, 1, 2, 3, 4] };
const TABS: SidebarTab[] = ['today', 'trends', 'read', 'moves', 'decide', 'paths'];
/** What the later tabs would show if they were asked for. */
const LATER = 'a tab that was loaded later';

/** A store of ten weeks of sample data, summarized, and with these studies. */
async function storeWith(...studies: Study[]) {
  const store = storeOpener();
  await changeState(store, () => ({ ...sampleBackup({ now: '2026-11-18T16:00:00Z', zone: BERLIN }), studies }));
  await summarizeAnew(store, { now: NOW, changedAt: NOW - 1 });
  return store;
}

/** Everything that popup and sidebar show in all their tabs, as text. */
async function everythingShown(store: ReturnType<typeof storeOpener>): Promise<string> {
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  const surroundings = { now: () => NOW, zone: BERLIN, language: 'en' };
  const texts: string[] = [];
  const nothing = async () => true;
  const state = createSidebarState(store, surroundings);
  await state.load();
  const later = async () => () => <p>{LATER}</p>;
  for (const tab of TABS) {
    state.tab.value = tab;
    await act(async () => {
      render(
        <Sidebar
          {...{ view: state.view, trends: state.trends.shown, problem: state.problem, tab: state.tab }}
          {...{ today: state.tools.shown, tool: state.tools.tool, todayTool: later }}
          read={createReadDoor(state.read, createReadingSize())}
          later={{ trends: async () => trendsTab(state, 'en'), moves: later, decide: later, paths: later }}
          {...surroundings}
          {...{ onTab: () => {}, onDay: () => {}, onKind: () => {}, onRemove: async () => undefined }}
          {...{ onTag: nothing, onLog: nothing, onTool: () => {}, onEndStudy: nothing }}
        />,
        page,
      );
    });
    await act(async () => {});
    texts.push(page.textContent ?? '');
  }
  render(null, page);
  const popup = createPopupState(store, surroundings);
  await popup.load();
  await act(() =>
    render(
      <Popup
        {...{ view: popup.view, problem: popup.problem, language: 'en', now: () => NOW }}
        {...{
          onTag: nothing,
          onLog: nothing,
          onArticle: () => {},
          onSidebar: () => {},
          onTool: () => {},
          onPutOff: nothing,
        }}
      />,
      page,
    ),
  );
  texts.push(page.textContent ?? '', page.querySelector('.spark')?.getAttribute('aria-label') ?? '');
  return texts.join('\n');
}

/** All that the tags come to, piece by piece, as the doors would say it. */
async function told(store: ReturnType<typeof storeOpener>) {
  const summary = await summaryIn(store).get();
  if (!summary) throw new Error('not summarized');
  const { trends, articles } = summary;
  const spoken = trends.statements.filter(({ level }) => level !== 'none');
  return {
    headlines: spoken.map((statement) => statementSentence(statement, trends).headline),
    reasons: articles.map(({ reason }) => reason),
  };
}

test('without a study the doors tell shares, statements and reasons', async () => {
  const store = await storeWith();
  const shown = await everythingShown(store);
  const { headlines, reasons } = await told(store);
  expect(headlines.length).toBeGreaterThan(0);
  for (const headline of headlines) expect(shown).toContain(headline);
  expect(reasons.filter((reason) => shown.includes(reason))).not.toEqual([]);
  expect(shown).toMatch(/About \d+% of your tagged hours gave you energy/);
  expect(shown).toMatch(/\d+% energizing/);
  expect(shown).toContain(LATER);
  expect(shown).not.toContain('You are watching');
});

test('while a study runs no door tells a share, a statement, a verdict or a reason', async () => {
  const store = await storeWith(STUDY);
  const shown = await everythingShown(store);
  const { headlines, reasons } = await told(store);
  expect(headlines.length).toBeGreaterThan(0);
  expect([...headlines, ...reasons].filter((sentence) => shown.includes(sentence))).toEqual([]);
  expect(shown).not.toMatch(/\d+\s?%\s(energizing|of your tagged)/);
  expect(shown).not.toContain(LATER);
  // The explanation stands in four tabs; the tags of the day themselves stay.
  expect(shown.match(/You are watching/g)).toHaveLength(4);
  expect(shown).toContain('Day 3 of 10 of your study');
  expect(shown).toMatch(/\d+ of \d+ tagged so far/);
  expect(shown).toContain('These are about watching, the same for everyone.');
});

test('ended early, or a day after its end, a study hides nothing any more', async () => {
  for (const study of [
    { ...STUDY, endedOn: '2026-11-18' },
    { ...STUDY, from: '2026-11-02', to: '2026-11-17' },
  ]) {
    const store = await storeWith(study);
    const shown = await everythingShown(store);
    for (const headline of (await told(store)).headlines) expect(shown).toContain(headline);
    expect(shown).not.toContain('You are watching');
    // What is over and was not read is offered above the day.
    expect(shown).toContain('Your study is over.');
  }
});

test('the strip says nothing while a study runs, and again when it was ended early', async () => {
  const worker = createWorker();
  worker.clock.now = NOW;
  const lineWith = async (...studies: Study[]) => {
    await changeState(worker.store, () => ({
      ...sampleBackup({ now: '2026-11-18T16:00:00Z', zone: BERLIN }),
      studies,
    }));
    await summarizeAnew(worker.store, { now: NOW, changedAt: NOW + 1 });
    return (await worker.ask('stripLine', { zone: BERLIN })) as { value: unknown };
  };
  expect((await lineWith(STUDY)).value).toBeNull();
  expect((await lineWith({ ...STUDY, endedOn: '2026-11-18' })).value).toMatchObject({ title: expect.any(String) });
});

test('the two weeks that are offered today would hide from their first day to their last', () => {
  const { from, to } = nextTwoWeeks('2026-11-18');
  expect([from, to, addDays(from, 11)]).toEqual(['2026-11-23', '2026-12-04', '2026-12-04']);
});
