import { LIST_KEYS } from '../core/backup/removed.ts';
import type { BackupState } from '../core/backup.ts';
import { canonicalJson } from '../core/canonical.ts';

/** The stores that hold lists of the backup file, each with the member that is its key. */
export const KEYS = { activities: 'id', tags: 'activity', cleared: 'activity', removed: 'id', ...LIST_KEYS } as const;
export type Name = keyof typeof KEYS;
const NAMES = Object.keys(KEYS) as Name[];

/** One record that a change writes, or takes away where there is none after it. */
export interface Difference {
  name: Name;
  key: string;
  before: object | undefined;
  after: object | undefined;
}

/** The records that differ between two states, list by list. */
export function differencesBetween(before: BackupState, after: BackupState): Difference[] {
  const found: Difference[] = [];
  for (const name of NAMES) {
    const [was, is]: [readonly object[], readonly object[]] = [before[name], after[name]];
    if (was === is) continue;
    const keyOf = (record: object) => String((record as Record<string, unknown>)[KEYS[name]]);
    const left = new Map(was.map((record) => [keyOf(record), record]));
    const seen = new Set<string>();
    for (const record of is) {
      const key = keyOf(record);
      const old = left.get(key);
      if (old) seen.add(key);
      if (old === record || (old && canonicalJson(old) === canonicalJson(record))) continue;
      found.push({ name, key, before: old, after: record });
    }
    if (seen.size < left.size)
      for (const [key, old] of left) if (!seen.has(key)) found.push({ name, key, before: old, after: undefined });
  }
  return found;
}
