import type { Store } from './schema.ts';

/** The single values that lie beside the lists, by name; each is parsed by whoever reads it. */
type Name =
  | 'profile'
  | 'settings'
  | 'device'
  | 'salt'
  | 'learned'
  | 'summary'
  | 'extra'
  /** What this machine keeps of feeds, see feeds.ts; the feed that was removed last; their items in columns. */
  | 'feedStates'
  | 'removedFeed'
  | 'feedColumns'
  /** Which article today's line in the strip is about. */
  | 'stripLine'
  /** What was written since the columns were kept, and the columns: see touched.ts and columns.ts. */
  | 'touched'
  | 'columns'
  /** When members of profile and settings were written, see backup.ts. */
  | 'stamps'
  /** How automatic backups go and the folder for syncing; both are this machine's. */
  | 'backups'
  | 'sync'
  | 'syncFolder'
  /** What this machine keeps of calendar addresses, see calendars.ts. */
  | 'calendars'
  /** What reminders spoke of already, see core/reminders.ts. */
  | 'reminded'
  /** What the last merge of kinds took the place of, see kinds.ts. */
  | 'merged'
  /** What the last file that was taken in changed, see taking.ts. */
  | 'taking';

/** Small single values: settings, profile, this machine's name, what was computed last. */
export const valuesIn = (store: () => Promise<Store>) => ({
  get: async (name: Name): Promise<unknown> => (await store()).get('values', name),
  put: async (name: Name, value: unknown): Promise<void> => {
    await (await store()).put('values', value, name);
  },

  /** The value, made and kept at the first asking; two askers get the same one. */
  once: async <T>(name: Name, make: () => T): Promise<T> => {
    const tx = (await store()).transaction('values', 'readwrite');
    const before = (await tx.store.get(name)) as T | undefined;
    const value = before ?? make();
    if (before === undefined) await tx.store.put(value, name);
    await tx.done;
    return value;
  },
});
export type Values = ReturnType<typeof valuesIn>;
