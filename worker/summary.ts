import { guides } from '../content/index.ts';
import { rankArticles } from '../core/articles/rank.ts';
import { energyByKind } from '../core/energy-by-kind.ts';
import { instantOf } from '../core/time.ts';
import { columnsOf } from '../core/trends/columns.ts';
import { trendsOf } from '../core/trends/trends.ts';
import { kindWords } from '../core/words/en/kinds.ts';
import type { Store } from '../store/schema.ts';
import { readState } from '../store/state.ts';
import { summaryIn } from '../store/summary.ts';
import { kindGuesser } from './kinds.ts';

/** A summary is made anew after this long even when nothing changed: windows and ranges move with the day. */
const FRESH_MS = 3_600_000;

interface Now {
  now: number;
  /** When a record changed last. All times in epoch milliseconds. */
  changedAt: number;
}

/**
 * Computes what the tags say and which articles fit, and keeps it for every door.
 * @returns false when what is kept is still right
 */
export async function summarizeAnew(store: () => Promise<Store>, { now, changedAt }: Now): Promise<boolean> {
  const summary = summaryIn(store);
  const kept = await summary.get();
  // A summary of a later time than now was made before the clock was set back.
  if (kept && kept.at > changedAt && kept.at <= now && now - kept.at < FRESH_MS) return false;
  const state = await readState(store);
  const names = new Map(state.kinds.map(({ id, name }) => [id, name]));
  const nameOf = (kind: string) => names.get(kind) ?? kindWords[kind] ?? kind;
  const trends = trendsOf(columnsOf(state.activities, state.tags), {
    now: instantOf(now),
    experiments: state.experiments,
    label: (family, key) => (family === 'kind' ? nameOf(key) : undefined),
  });
  const kindOf = await kindGuesser(store);
  const { articles: marks, ...records } = state;
  const articles = rankArticles({ ...records, marks, guides, now, kindOf, nameOf });
  await summary.put({ at: now, trends, kinds: energyByKind(state.activities, state.tags), articles });
  return true;
}
