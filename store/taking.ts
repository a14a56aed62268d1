import type { BackupState } from '../core/backup.ts';
import { canonicalJson } from '../core/canonical.ts';
import { type Difference, KEYS, type Name } from './differences.ts';

/** A record that a file brought: its key, when it says that it was last changed, and what was here before it. */
interface Entry {
  key: string;
  updatedAt: unknown;
  before: object | undefined;
}

/** What taking a file in changed. */
export interface Journal {
  entries: Partial<Record<Name, Entry[]>>;
  /** Members that are no lists, as profile and settings, where they changed. */
  others: Record<string, { before: unknown; after: unknown }>;
}

/** The journal of a change. */
export function journalOf(differences: readonly Difference[], before: BackupState, after: BackupState): Journal {
  const journal: Journal = { entries: {}, others: {} };
  const [was, is] = [before, after] as unknown as [Record<string, unknown>, Record<string, unknown>];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)]))
    if (!Object.hasOwn(KEYS, name) && canonicalJson(was[name]) !== canonicalJson(is[name]))
      journal.others[name] = { before: was[name], after: is[name] };
  for (const one of differences) {
    const { name, key } = one;
    journal.entries[name] ??= [];
    journal.entries[name].push({ key, updatedAt: one.after && changeOf(one.after), before: one.before });
  }
  return journal;
}

const changeOf = (record: object): unknown => (record as { updatedAt?: unknown }).updatedAt;

/** What undoing did, in records: taken out again, put back as they were, and left since they were changed meanwhile. */
export interface Undone {
  removed: number;
  restored: number;
  kept: number;
}

/** The state as it was before, but for what a person did since: what was tagged or changed later stays as it is. */
export function withoutTaking(state: BackupState, journal: Journal): { state: BackupState; undone: Undone } {
  const undone: Undone = { removed: 0, restored: 0, kept: 0 };
  const next = { ...state };
  const lists = Object.keys(KEYS) as Name[];
  // Tags first: an activity that still carries one stays.
  for (const name of ['tags', ...lists.filter((one) => one !== 'tags')] as Name[]) {
    const entries = new Map(journal.entries[name]?.map((entry) => [entry.key, entry]));
    if (entries.size === 0) continue;
    const keyOf = (record: object) => String((record as Record<string, unknown>)[KEYS[name]]);
    const tagged = name === 'activities' ? new Set(next.tags.map(({ activity }) => activity)) : undefined;
    const records: object[] = [];
    for (const record of state[name] as object[]) {
      const entry = entries.get(keyOf(record));
      entries.delete(keyOf(record));
      if (!entry) records.push(record);
      else if (changeOf(record) !== entry.updatedAt || (!entry.before && tagged?.has(entry.key))) {
        undone.kept++;
        records.push(record);
      } else if (entry.before) {
        undone.restored++;
        records.push(entry.before);
      } else undone.removed++;
    }
    // What the file itself took away, such as the trace of a tag, comes back; what a person took away since does not.
    for (const { before, updatedAt } of entries.values()) {
      if (!before || updatedAt !== undefined) continue;
      undone.restored++;
      records.push(before);
    }
    Object.assign(next, { [name]: records });
  }
  for (const [name, { before, after }] of Object.entries(journal.others)) {
    if (canonicalJson((state as unknown as Record<string, unknown>)[name]) !== canonicalJson(after)) continue;
    if (before === undefined) Reflect.deleteProperty(next, name);
    else Object.assign(next, { [name]: before });
  }
  return { state: next, undone };
}
