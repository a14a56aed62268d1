import { LIST_NAMES } from '../core/backup.ts';
import { damageOf } from '../core/damage.ts';
import { dayOf } from '../core/time.ts';
import type { Quarantined, Store } from './schema.ts';
import { touch } from './touched.ts';

/** What a check of every record found and did. */
export interface Checked {
  records: number;
  damaged: { list: string; key: string; why: string }[];
  /** Activities that were filed under another day than theirs. */
  refiled: number;
}

/**
 * Looks at every record of the lists. What cannot be read is moved out of the way, with why, so that everything else can;
 * a tag without its activity too. One transaction a list: a damaged record is in one place or the other, never in neither.
 */
export async function quarantineDamaged(store: () => Promise<Store>, nowMs: number): Promise<Checked> {
  const checked: Checked = { records: 0, damaged: [], refiled: 0 };
  const db = await store();
  const activities = new Set<string>();
  for (const list of LIST_NAMES) {
    const tx = db.transaction([list, 'quarantine', 'values'], 'readwrite', { durability: 'strict' });
    const [records, aside] = [tx.objectStore(list), tx.objectStore('quarantine')];
    let touched = false;
    for (let cursor = await records.openCursor(); cursor; cursor = await cursor.continue()) {
      checked.records++;
      const record = cursor.value as unknown as Record<string, unknown>;
      const key = String(cursor.primaryKey);
      const why =
        damageOf(list, record) ?? (list === 'tags' && !activities.has(key) ? 'its activity is missing' : undefined);
      if (why) {
        const entry: Quarantined = { list, key, why, at: nowMs, record };
        await aside.put(entry);
        await cursor.delete();
        checked.damaged.push({ list, key, why });
        touched = true;
      } else if (list === 'activities') {
        activities.add(key);
        const day = dayOf(String(record.start), String(record.zone));
        if (record.day !== day) {
          await cursor.update({ ...record, day } as never);
          checked.refiled++;
          touched = true;
        }
      }
    }
    if (touched) await touch(tx as never, 'all');
    await tx.done;
  }
  return checked;
}

/** The records that were moved out of the way, oldest first. */
export const quarantined = async (store: () => Promise<Store>): Promise<Quarantined[]> =>
  (await store()).getAll('quarantine');
