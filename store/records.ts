import { LIST_KEYS } from '../core/backup/removed.ts';
import type { BackupState } from '../core/backup.ts';
import { removalId } from '../core/removed.ts';
import type { Removal } from './removed.ts';
import type { List, Store } from './schema.ts';

/** A record of one of the small lists: kinds, people, check-ins, decisions, studies, experiments, … */
export type RecordOf<Name extends List> = BackupState[Name][number];

/** The small lists of what a person made, each record whole. */
export const recordsIn = (store: () => Promise<Store>) => ({
  all: async <Name extends List>(list: Name): Promise<RecordOf<Name>[]> =>
    (await (await store()).getAll(list)) as RecordOf<Name>[],

  /**
   * Puts what `make` gives in the place of the stored record, strictly; `undefined` changes nothing.
   * @param make gets the stored record, or the trace of one that was removed: it must be later than either
   * @returns what was written
   */
  put: async <Name extends List>(
    list: Name,
    key: string,
    make: (before: object | undefined) => RecordOf<Name> | undefined,
  ): Promise<RecordOf<Name> | undefined> => {
    const tx = (await store()).transaction([list as List, 'removed'], 'readwrite', { durability: 'strict' });
    const [stored, trace] = [tx.objectStore(list as List), tx.objectStore('removed')];
    const made = make((await stored.get(key)) ?? (await trace.get(removalId(list, key))));
    if (made) await stored.put(made as never);
    await tx.done;
    return made;
  },

  /** Takes a record away and leaves a trace of it. @returns false where there was none */
  remove: async (list: List, key: string, make: (stored: object) => Removal): Promise<boolean> => {
    const tx = (await store()).transaction([list, 'removed'], 'readwrite', { durability: 'strict' });
    const stored: object | undefined = await tx.objectStore(list).get(key);
    const known = stored !== undefined;
    if (known) await tx.objectStore(list).delete(key);
    if (known) await tx.objectStore('removed').put({ ...make(stored), id: removalId(list, key) });
    await tx.done;
    return known;
  },
});

/** The member that names a record within its list. */
export const keyOf = (list: List, record: object): string =>
  String((record as Record<string, unknown>)[LIST_KEYS[list]]);
