import { guides } from '../content/index.ts';
import { rankArticles } from '../core/articles/rank.ts';
import type { BackupState } from '../core/backup.ts';
import { type Period, type PeriodTrends, trendsOfPeriod, USUAL_PERIOD } from '../core/period.ts';
import { instantOf } from '../core/time.ts';
import { labelsIn } from '../core/trends/labels.ts';
import { kindWords } from '../core/words/kinds.ts';
import { importedIn } from '../store/imported.ts';
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
  const kindOf = await kindGuesser(store);
  const others = (await importedIn(store).all()).map((one) => ({ ...one, body: '', date: one.date }));
  const { articles: marks, ...records } = state;
  const articles = rankArticles({ ...records, marks, guides, others, now, kindOf, nameOf });
  await summary.put({ at: now, ...tell(state, now, USUAL_PERIOD), articles });
  return true;
}

/** What is told of a period now, computed for one asking and not kept. */
export const tellPeriod = async (store: () => Promise<Store>, now: number, period: Period): Promise<PeriodTrends> =>
  tell(await readState(store), now, period);

function tell(state: BackupState, now: number, period: Period): PeriodTrends {
  const label = labelsIn(state.kinds, state.people);
  return trendsOfPeriod(state, {
    now: instantOf(now),
    period,
    label: (family, key) => label(family, key) ?? (family === 'kind' ? kindWords[key] : undefined),
  });
}
