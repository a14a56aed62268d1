import { type BackupState, LIST_NAMES, LISTS, type ListName, MEMBERS, type Stamps } from '../backup.ts';
import { canonicalJson, compareText } from '../canonical.ts';
import { type Cleared, newerOf, type Tag } from '../tag.ts';
import { mergeRemoved, withoutRemoved } from './removed.ts';
import { inOrder } from './write.ts';

/** What a merge does to the state it is merged into, in records: of the other side, or of one section of it. */
export interface MergeCount {
  added: number;
  changed: number;
  same: number;
}

/** The sections in which a merge counts; a trace that takes a record away counts as a change of its section. */
export type MergeSection = Exclude<ListName, 'cleared' | 'removed'> | 'profile' | 'settings';

export interface MergePreview extends MergeCount {
  perSection: Record<MergeSection, MergeCount>;
}

/**
 * Two states as one. Commutative, associative and idempotent but for the order of records, which is that of a backup
 * file; so devices that exchange files in any order and any number of times end with the same state.
 *
 * Every record stands or falls as a whole; of two with the same key this one stands, the first difference deciding:
 * - tags and traces of tags taken away: {@link newerOf}
 * - every other record: the later `updatedAt`, where records carry one; then
 *   activities, the kind that a person set before a guess; kinds, the skill rated later; people, the one with an alias;
 *   articles, the later `at`; decisions, the one with an outcome; then the greater canonical JSON
 * - profile, settings: member by member, the later stamp, then something before nothing (null, an empty list or text), then
 *   the greater number or canonical JSON; so too, without stamps, members of the file this version does not know
 * A trace of a record that was removed stands before every writing that is not later, see {@link withoutRemoved}; it is kept
 * for good, so that it also meets what a third machine brings.
 */
export function mergeBackup(ours: BackupState, others: BackupState): { state: BackupState; preview: MergePreview } {
  const removed = inOrder('removed', mergeRemoved(ours.removed, others.removed, canonicalJson));
  const [mine, theirs] = [withoutRemoved(ours, removed), withoutRemoved(others, removed)];
  const state: Record<string, unknown> = mergeMembers(otherMembers(mine), otherMembers(theirs));
  for (const name of LIST_NAMES) {
    if (name === 'tags' || name === 'cleared' || name === 'removed') continue;
    state[name] = mergeList(name, mine[name], theirs[name]);
  }
  Object.assign(state, mergeTags(mine, theirs), { removed });
  const stamped = (part: string) => (name: string) =>
    compareNumber(timeOf(mine.stamps[`${part}.${name}`]), timeOf(theirs.stamps[`${part}.${name}`]));
  state.profile = mergeMembers(mine.profile, theirs.profile, stamped('profile'));
  state.settings = mergeMembers(mine.settings, theirs.settings, stamped('settings'));
  state.stamps = mergeStamps(mine.stamps, theirs.stamps);
  const merged = state as unknown as BackupState;
  return { state: merged, preview: previewOf(ours, others, merged) };
}

const KNOWN: ReadonlySet<string> = new Set(MEMBERS);
const otherMembers = (state: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(state).filter(([name]) => !KNOWN.has(name)));

const keyOf = (name: ListName, record: object): string => String((record as Record<string, unknown>)[LISTS[name].key]);

function mergeList(name: ListName, mine: readonly object[], theirs: readonly object[]): object[] {
  const merged = new Map<string, object>();
  for (const record of [...mine, ...theirs]) {
    const key = keyOf(name, record);
    const other = merged.get(key);
    merged.set(key, other && compareRecords(name, other, record) >= 0 ? other : record);
  }
  return inOrder(name, [...merged.values()]);
}

function mergeTags(mine: BackupState, theirs: BackupState): { tags: Tag[]; cleared: Cleared[] } {
  const merged = new Map<string, Tag | Cleared>();
  for (const record of [...mine.tags, ...mine.cleared, ...theirs.tags, ...theirs.cleared]) {
    const other = merged.get(record.activity);
    merged.set(record.activity, other ? newerOf(other, record) : record);
  }
  const tags: Tag[] = [];
  const cleared: Cleared[] = [];
  for (const record of merged.values()) {
    if ('energy' in record) tags.push(record as Tag);
    else cleared.push(record);
  }
  return { tags: inOrder('tags', tags), cleared: inOrder('cleared', cleared) };
}

type Members = Record<string, unknown>;
const timeOf = (value: unknown): number => {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? Number.NEGATIVE_INFINITY : ms;
};

/** What makes one record stand before another, by list; more is better. */
const WORTH: Partial<Record<ListName, (record: Members) => number>> = {
  activities: ({ kindBy }) => (kindBy === 'person' ? 1 : 0),
  kinds: ({ skillRatedAt }) => timeOf(skillRatedAt),
  people: ({ alias }) => (alias ? 1 : 0),
  articles: ({ at }) => timeOf(at),
  decisions: ({ outcome }) => (outcome ? 1 : 0),
};

/** Below zero where `b` stands; zero only for equal contents. */
function compareRecords(name: ListName, a: object, b: object): number {
  const [x, y] = [a as Members, b as Members];
  const worth = WORTH[name] ?? (() => 0);
  return (
    compareNumber(timeOf(x.since), timeOf(y.since)) ||
    compareNumber(timeOf(x.updatedAt), timeOf(y.updatedAt)) ||
    compareNumber(worth(x), worth(y)) ||
    compareText(canonicalJson(x), canonicalJson(y))
  );
}

const compareNumber = (a: number, b: number): number => (a > b ? 1 : a < b ? -1 : 0);

/** `later` says which side wrote a member later: above zero for mine, 0 where that is not known. */
function mergeMembers<T extends object>(mine: T, theirs: T, later: (name: string) => number = () => 0): T {
  const [ours, others] = [new Map<string, unknown>(Object.entries(mine)), new Map(Object.entries(theirs))];
  const names = [...new Set([...ours.keys(), ...others.keys()])].sort(compareText);
  const merged = names.map((name) => {
    const [a, b] = [ours.get(name), others.get(name)];
    return [name, (later(name) || compareValues(a, b)) >= 0 ? a : b] as const;
  });
  // One side may have taken the member away later.
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as T;
}

function mergeStamps(mine: Stamps, theirs: Stamps): Stamps {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].sort(compareText);
  const later = (a = '', b = '') => ((compareNumber(timeOf(a), timeOf(b)) || compareText(a, b)) >= 0 ? a : b);
  return Object.fromEntries(names.map((name) => [name, later(mine[name], theirs[name])]));
}

function compareValues(a: unknown, b: unknown): number {
  const byContent = compareNumber(contentOf(a), contentOf(b));
  if (byContent) return byContent;
  if (typeof a === 'number' && typeof b === 'number') return compareNumber(a, b);
  return compareText(canonicalJson(a), canonicalJson(b));
}

/** 0 missing, 1 null, 2 an empty list, text or record, 3 anything else. */
function contentOf(value: unknown): number {
  if (value === undefined) return 0;
  if (value === null) return 1;
  return value === '' || (typeof value === 'object' && Object.keys(value).length === 0) ? 2 : 3;
}

function previewOf(mine: BackupState, theirs: BackupState, merged: BackupState): MergePreview {
  const total = { added: 0, changed: 0, same: 0 };
  const perSection = {} as Record<MergeSection, MergeCount>;
  const count = (section: MergeSection, records: [before: object | undefined, after: object | undefined][]) => {
    const counts = { added: 0, changed: 0, same: 0 };
    for (const [before, after] of records) {
      if (!before) counts.added++;
      else if (after && (before === after || canonicalJson(before) === canonicalJson(after))) counts.same++;
      else counts.changed++;
    }
    perSection[section] = counts;
    for (const key of ['added', 'changed', 'same'] as const) total[key] += counts[key];
  };
  for (const name of LIST_NAMES) {
    if (name === 'cleared' || name === 'removed') continue;
    const before = new Map(mine[name].map((record) => [keyOf(name, record), record]));
    const after = new Map(merged[name].map((record) => [keyOf(name, record), record]));
    const keys = theirs[name].map((record) => keyOf(name, record));
    // A tag taken away over there is a change here; one taken away here and older over there is none of it.
    if (name === 'tags') keys.push(...theirs.cleared.map(({ activity }) => activity).filter((key) => before.has(key)));
    // So is a record that was removed over there.
    const gone = `${name}:`;
    for (const { id } of theirs.removed) {
      const key = id.slice(gone.length);
      if (id.startsWith(gone) && before.has(key) && !keys.includes(key)) keys.push(key);
    }
    const told = keys.filter((key) => before.has(key) || after.has(key));
    count(
      name,
      told.map((key) => [before.get(key), after.get(key)]),
    );
  }
  for (const name of ['profile', 'settings'] as const) {
    const members = Object.entries(theirs[name])
      // A member that was taken away here later is none of it.
      .filter(([key, value]) => contentOf(value) === 3 && contentOf((merged[name] as Members)[key]) === 3)
      .map(([key]) => key);
    const asRecord = (value: unknown) => (contentOf(value) === 3 ? { value } : undefined);
    count(
      name,
      members.map((key) => [asRecord((mine[name] as Members)[key]), asRecord((merged[name] as Members)[key])]),
    );
  }
  return { ...total, perSection };
}
