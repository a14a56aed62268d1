import type { Activity } from '../activity.ts';
import type { MergeCount } from '../backup/merge.ts';
import type { BackupState } from '../backup.ts';
import { canonicalJson } from '../canonical.ts';
import { removalId, sinceAfter } from '../removed.ts';
import { newerOf, type Tag } from '../tag.ts';
import type { ImportRead } from './reading.ts';

/** What taking in does to the activities and the tags that are here. */
export interface ImportCount {
  activities: MergeCount;
  tags: MergeCount;
}

/**
 * The state with what a file brings, and nothing lost: of an activity that is here the file's words count, but what it does
 * not say stays, and so does a kind that a person chose. Of two tags the newer one stands, unless the one here came from the
 * same kind of file: then the file is right, as when its moods were given other energies. A tag that was taken away later
 * than the file's stays away.
 */
export function mergeImport(
  state: BackupState,
  { activities, tags }: Pick<ImportRead, 'activities' | 'tags'>,
): { state: BackupState; counts: ImportCount } {
  const counts: ImportCount = { activities: nothing(), tags: nothing() };
  const known = new Map(state.activities.map((one) => [one.id, one]));
  const removed = new Map(state.removed.map((trace) => [trace.id, trace]));
  /** What comes back after it was removed says so, or a merge with another machine would take it away again. */
  const back = <T extends Activity | Tag>(record: T, id: string): T => {
    const trace = removed.get(removalId('activities', id));
    return trace ? { ...record, since: sinceAfter(trace, 0) } : record;
  };
  for (const one of activities) {
    const before = known.get(one.id);
    const after = before ? together(before, one) : back(one, one.id);
    counts.activities[before ? (after === before ? 'same' : 'changed') : 'added']++;
    if (after !== before) known.set(one.id, after);
  }
  const tagOf = new Map(state.tags.map((tag) => [tag.activity, tag]));
  const traceOf = new Map(state.cleared.map((trace) => [trace.activity, trace]));
  for (const tag of tags) {
    const before = tagOf.get(tag.activity);
    const trace = traceOf.get(tag.activity);
    if (trace && newerOf(trace, tag) === trace) {
      counts.tags.same++;
      continue;
    }
    const after = before ? standing(before, tag) : back(tag, tag.activity);
    counts.tags[before ? (after === before ? 'same' : 'changed') : 'added']++;
    traceOf.delete(tag.activity);
    if (after !== before) tagOf.set(tag.activity, after);
  }
  return {
    state: { ...state, activities: [...known.values()], tags: [...tagOf.values()], cleared: [...traceOf.values()] },
    counts,
  };
}

const nothing = (): MergeCount => ({ added: 0, changed: 0, same: 0 });

function together(before: Activity, one: Activity): Activity {
  const said = Object.entries(one).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  const after = { ...before, ...Object.fromEntries(said) } as Activity;
  if (before.kindBy === 'person' || one.kind === null)
    Object.assign(after, { kind: before.kind, kindBy: before.kindBy });
  return canonicalJson(before) === canonicalJson(after) ? before : after;
}

function standing(before: Tag, tag: Tag): Tag {
  const isOfSuchAFile = before.device === tag.device && FILES.has(tag.device);
  if (!isOfSuchAFile) return newerOf(before, tag) === before ? before : tag;
  if (before.energy === tag.energy && before.note === tag.note) return before;
  const later = Math.max(Date.parse(before.updatedAt) + 1, Date.parse(tag.updatedAt));
  return { ...before, ...tag, updatedAt: new Date(later).toISOString() };
}

/** Names that stand for a device where a file of others brought the tag. */
const FILES: ReadonlySet<string> = new Set(['daylio', 'toggl', 'clockify', 'activitywatch', 'spreadsheet', 'ics']);
