import { guides } from '../content/index.ts';
import type { ArticleMark } from '../core/article.ts';
import type { ImportedArticle } from '../core/articles/imported.ts';
import { beginRanking, type Taste, themesOf } from '../core/articles/rank.ts';
import type { BackupState } from '../core/backup.ts';
import { shortlist } from '../core/feeds/columns.ts';
import { articleOf } from '../core/feeds/item.ts';
import { figuresOf } from '../core/figures.ts';
import { pathsOf } from '../core/paths/lenses.ts';
import { type Period, type PeriodTrends, periodIn, USUAL_PERIOD } from '../core/period.ts';
import { instantOf } from '../core/time.ts';
import type { Columns } from '../core/trends/columns.ts';
import { labelsIn } from '../core/trends/labels.ts';
import { emptyMemory, type TrendMemory } from '../core/trends/memory.ts';
import type { Label } from '../core/trends/statement.ts';
import { kindWords } from '../core/words/kinds.ts';
import { columnsIn } from '../store/columns.ts';
import { feedItemsIn } from '../store/feed-items.ts';
import { importedIn } from '../store/imported.ts';
import type { Store } from '../store/schema.ts';
import { readLists } from '../store/state.ts';
import { summaryIn } from '../store/summary.ts';
import { createTurns } from './turns.ts';

/** A summary is made anew after this long even when nothing changed: windows and ranges move with the day. */
const FRESH_MS = 3_600_000;
/** Most articles that are kept in order: more than all guides, and than anybody pages through. */
const MOST_KEPT = 100;

/** What the last summary of each store was worked out from; it only spares work, see memory.ts. */
const memories = new WeakMap<() => Promise<Store>, TrendMemory>();

/** One summary is made at a time: one that was begun earlier must not take the place of one that knows more. */
const inTurn = createTurns();

interface Now {
  now: number;
  /** When a record changed last. All times in epoch milliseconds. */
  changedAt: number;
}

/**
 * Computes what the tags say and which articles fit, and keeps it for every door.
 * @returns false when what is kept is still right
 */
export const summarizeAnew = (store: () => Promise<Store>, moment: Now): Promise<boolean> =>
  inTurn(() => summarizeNow(store, moment));

async function summarizeNow(store: () => Promise<Store>, { now, changedAt }: Now): Promise<boolean> {
  const summary = summaryIn(store);
  const kept = await summary.get();
  // A summary of a later time than now was made before the clock was set back.
  if (kept && kept.at > changedAt && kept.at <= now && now - kept.at < FRESH_MS && !(await summary.isBehind(kept)))
    return false;
  await summary.put({ at: now, ...(await tell(store, now)) });
  const columns = columnsIn(store);
  if (!(await columns.check())) await summary.put({ at: now, ...(await tell(store, now)) });
  await columns.keep();
  return true;
}

async function tell(store: () => Promise<Store>, now: number) {
  const [columns, lists] = await Promise.all([columnsIn(store).get(), readLists(store)]);
  const of = columnsIn(store).stamp(columns);
  const names = new Map(lists.kinds.map(({ id, name }) => [id, name]));
  const nameOf = (kind: string) => names.get(kind) ?? kindWords[kind] ?? kind;
  const { articles: marks, ...records } = lists;
  const input = { ...records, activities: [], tags: [], columns };
  const kindOf = () => 'other';
  const themes = await themesOfMarked(store, marks);
  const ranking = beginRanking({ ...input, marks, guides, now, nameOf, kindOf, themes });
  const articles = ranking.finish(await articlesOfOthers(store, ranking.taste)).slice(0, MOST_KEPT);
  const memory = memories.get(store) ?? emptyMemory();
  memories.set(store, memory);
  const told = toldOf(columns, lists, now, USUAL_PERIOD, memory);
  const figures = figuresOf(columns, {
    ...{ now: instantOf(now), trends: told.trends, decisions: lists.decisions },
    paths: pathsOf(ranking.facts),
  });
  return { ...told, of, articles, figures };
}

/** What the articles of others are about of which the person said something. */
async function themesOfMarked(store: () => Promise<Store>, marks: readonly ArticleMark[]) {
  const said = new Set(marks.flatMap(({ id, feedback }) => (feedback ? [id] : [])));
  if (said.size === 0) return new Map();
  const [files, items] = await Promise.all([importedIn(store).all(), feedItemsIn(store).byIds([...said])]);
  const ofFiles = files.filter(({ id }) => said.has(id)).map((one) => ({ ...one, body: '', date: one.date }));
  return themesOf([...ofFiles, ...items.map(articleOf)]);
}

/** What came from files, and the best of what feeds told of. */
async function articlesOfOthers(store: () => Promise<Store>, taste: Taste): Promise<ImportedArticle[]> {
  const items = feedItemsIn(store);
  const columns = await items.columns();
  const feeds = columns ? await items.byIds(shortlist(columns, taste)) : [];
  const files = (await importedIn(store).all()).map((one) => ({ ...one, body: '', date: one.date }));
  return [...files, ...feeds.map(articleOf)];
}

/** What is told of a period now, computed for one asking and not kept. */
export async function tellPeriod(store: () => Promise<Store>, now: number, period: Period): Promise<PeriodTrends> {
  const [columns, lists] = await Promise.all([columnsIn(store).get(), readLists(store)]);
  return toldOf(columns, lists, now, period);
}

type Lists = Pick<BackupState, 'kinds' | 'people' | 'experiments'>;

function toldOf(
  columns: Columns,
  { kinds, people, experiments }: Lists,
  now: number,
  period: Period,
  memory?: TrendMemory,
): PeriodTrends {
  const label = labelsIn(kinds, people);
  const asked = { now: instantOf(now), period, experiments };
  const named: Label = (family, key) => label(family, key) ?? (family === 'kind' ? kindWords[key] : undefined);
  return periodIn(columns, { ...asked, label: named }, memory);
}
