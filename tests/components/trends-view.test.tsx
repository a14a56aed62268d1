// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { TrendsView } from '../../components/TrendsView.tsx';
import { csvOf } from '../../components/trends/copy.ts';
import type { Activity } from '../../core/activity.ts';
import { type Period, trendsOfPeriod } from '../../core/period.ts';
import { addDays } from '../../core/time.ts';
import { trendsShown } from '../../doors/trends-shown.ts';
import { activity, tag } from '../records.ts';

const NOW = '2026-11-22T18:00:00Z';
const chosen = vi.fn<(period: Period) => void>();
let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('div');
  document.body.replaceChildren(page);
});

/** Shows as many tagged meetings as said, one each weekday up to Friday 20 November: statuses that drain, reviews that give. */
async function show(count: number): Promise<void> {
  const activities: Activity[] = [];
  for (let day = '2026-11-20'; activities.length < count; day = addDays(day, -1)) {
    if ([0, 6].includes(new Date(day).getUTCDay())) continue;
    const kind = activities.length % 2 === 0 ? 'status' : 'review';
    activities.push(activity(day, { kind, start: `${day}T08:00:00Z`, end: `${day}T09:00:00Z` }));
  }
  const tags = activities.map(({ id, kind, end }) => tag(id, kind === 'status' ? -1 : 1, { taggedAt: end }));
  const told = trendsOfPeriod({ activities, tags, experiments: [] }, { now: NOW, period: 52, label: () => undefined });
  const trends = trendsShown(told, 52, []);
  const nameOf = (kind: string) => (kind === 'status' ? 'Status' : 'Review');
  await act(() => render(<TrendsView trends={trends} nameOf={nameOf} language="en" onPeriod={chosen} />, page));
}

const textOf = (selector: string) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
const press = (name: string) =>
  act(() =>
    [...page.querySelectorAll('button')]
      .find((button) => [button.textContent, button.getAttribute('aria-label')].includes(name))
      ?.click(),
  );

test('without tags one sentence says what to do', async () => {
  await show(0);
  expect(textOf('.lead')).toEqual(['No tags yet.']);
  expect(page.querySelector('svg')).toBeNull();
});

test('a few tags are counted; no share, no line, no claim', async () => {
  await show(7);
  expect(textOf('.lead')).toEqual(['7 tags so far.']);
  expect(page.textContent).toContain('3 energizing, 0 neutral, 4 draining.');
  expect(page.textContent).toContain('Nothing is claimed yet.');
  expect(page.querySelectorAll('.week, .level[d]')).toHaveLength(0);
  expect(textOf('.claim')).toEqual([]);
});

test('with enough the share stands first, then what gives and takes, each opening to its arithmetic', async () => {
  await show(100);
  expect(textOf('.lead')).toEqual(['About 50% of your tagged hours gave you energy.']);
  expect(textOf('.claim')).toEqual(expect.arrayContaining(['Status meetings drain you.', 'Reviews give you energy.']));
  const rows = textOf('.statements > li:first-child .arithmetic th');
  expect(rows).toEqual(expect.arrayContaining(['Tags', 'Standard error', '90% range', 'Held in weekly readings']));
});

test('every plot has a sentence, and its table is one press away', async () => {
  await show(100);
  const figures = [...page.querySelectorAll('figure')];
  expect(figures.length).toBeGreaterThanOrEqual(3);
  for (const figure of figures) {
    expect(figure.querySelector('figcaption')?.textContent).toMatch(/\w\.$/);
    expect(figure.querySelector('svg')?.getAttribute('aria-label')).toBe(
      figure.querySelector('figcaption')?.textContent,
    );
  }
  await press('Table: Weeks');
  expect(textOf('table[aria-label="Weeks"] thead th')).toEqual(
    'Week of,Tags,Share,Level,From,To,Energizing,Neutral,Draining'.split(','),
  );
  expect(textOf('table[aria-label="Weeks"] tbody tr')).toHaveLength(20);
});

test('the method is told with the numbers of a statement of one’s own', async () => {
  await show(100);
  await press('How a tag becomes a statement');
  expect(textOf('.explain h2')).toEqual(['How a tag becomes a statement']);
  expect(textOf('.own')[0]).toMatch(/^\((0 − 50|50 − 0)\) \/ 50 = [+-]100 points$/);
  expect(document.activeElement?.tagName).toBe('H2');
  await press('Back to trends');
  expect(textOf('.lead')).toHaveLength(1);
});

test('another period is chosen by name', async () => {
  await show(100);
  const select = page.querySelector('select');
  if (!select) throw new Error('no picker');
  select.value = '13';
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  expect(chosen).toHaveBeenCalledExactlyOnceWith(13);
});

test('CSV of a plot keeps plain numbers, quotes what needs it and guards formulas', () => {
  const rows = [
    ['Plan, then do', 0.25],
    ['=1+1', undefined],
  ];
  expect(csvOf(['Kind', 'Mean'], rows)).toBe('Kind,Mean\r\n"Plan, then do",0.25\r\n\'=1+1,\r\n');
});
