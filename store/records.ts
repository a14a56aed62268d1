import type { BackupState } from '../core/backup.ts';
import { LISTS, type List, type Store } from './schema.ts';

/** A record of one of the small lists: kinds, people, check-ins, decisions, studies, experiments, … */
export type RecordOf<Name extends List> = BackupState[Name][number];

/** The small lists of what a person made, each record whole. */
export const recordsIn = (store: () => Promise<Store>) => ({
  all: async <Name extends List>(list: Name): Promise<RecordOf<Name>[]> =>
    (await (await store()).getAll(list)) as RecordOf<Name>[],

  /**
   * Puts what `make` gives in the place of the stored record, strictly; `undefined` changes nothing.
   * @returns what was written
   */
  put: async <Name extends List>(
    list: Name,
    key: string,
    make: (stored: RecordOf<Name> | undefined) => RecordOf<Name> | undefined,
  ): Promise<RecordOf<Name> | undefined> => {
    const tx = (await store()).transaction(list, 'readwrite', { durability: 'strict' });
    const made = make((await tx.store.get(key)) as RecordOf<Name> | undefined);
    if (made) await tx.store.put(made as never);
    await tx.done;
    return made;
  },

  /** Takes a record away. @returns false where there was none */
  remove: async (list: List, key: string): Promise<boolean> => {
    const tx = (await store()).transaction(list, 'readwrite', { durability: 'strict' });
    const known = (await tx.store.getKey(key)) !== undefined;
    if (known) await tx.store.delete(key);
    await tx.done;
    return known;
  },
});

/** The member that names a record within its list. */
export const keyOf = (list: List, record: object): string => String((record as Record<string, unknown>)[LISTS[list]]);
