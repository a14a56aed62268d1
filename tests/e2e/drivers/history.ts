import { emptyState } from '../../../core/backup.ts';
import { instantOf } from '../../../core/time.ts';
import { epochMs } from '../../../core/trends/clock.ts';
import { exported } from '../../oracles/backup.ts';
import { simulate } from '../../oracles/simulate.ts';
import { SITUATIONS } from '../../oracles/situations.ts';
import type { Tab } from './driver.ts';

const WEEK = 7 * 86_400_000;

/** Gives Updraft the latest tags of an invented person, moved so that they end this week; what was there before is merged. */
export async function restoreHistory(page: Tab, tags: number): Promise<void> {
  await page.evaluate(restoring(JSON.stringify(backupOf(tags))));
}

/** Through the worker's own message, as the options page restores a file. */
const restoring = (backup: string) => `(async () => {
  const db = await new Promise((ok) => { const open = indexedDB.open('updraft'); open.onsuccess = () => ok(open.result); });
  await new Promise((ok) => { const tx = db.transaction('inbox', 'readwrite'); tx.objectStore('inbox').put(new Blob([${JSON.stringify(backup)}]), 'tour'); tx.oncomplete = ok; });
  db.close();
  const reply = await chrome.runtime.sendMessage({ name: 'restore', data: { inbox: 'tour' } });
  if (!reply?.ok) throw new Error(JSON.stringify(reply));
  await chrome.runtime.sendMessage({ name: 'summarize', data: {} });
})()`;

function backupOf(count: number) {
  const decade = { weeks: 520, nSeries: 44, nOneOff: 96, seriesSd: 0.3, trend: -0.001 };
  const years = count > 1000 ? decade : SITUATIONS.many.overrides();
  const { activities, tags, now } = exported(simulate(101, years));
  const weeks = Math.floor((Date.now() - now) / WEEK);
  const moved = (instant: string) => instantOf(epochMs(instant) + weeks * WEEK);
  const kept = tags.slice(-count);
  const first = activities.find(({ id }) => id === kept[0]?.activity)?.start ?? '';
  return {
    ...{ format: 'updraft-backup', version: 1, exportedAt: instantOf(Date.now()), app: '0.1.0' },
    ...emptyState(),
    activities: activities
      .filter(({ start }) => start >= first)
      .map((one) => ({ ...one, start: moved(one.start), end: moved(one.end) })),
    tags: kept.map((tag) => ({ ...tag, taggedAt: moved(tag.taggedAt), updatedAt: moved(tag.taggedAt) })),
  };
}
