import { type Removed, removalId } from '../removed.ts';

/** The lists of the backup file beside activities and tags, each with the member that is the key of its records. */
export const LIST_KEYS = {
  kinds: 'id',
  people: 'id',
  checkins: 'at',
  decisions: 'id',
  studies: 'id',
  experiments: 'id',
  reviews: 'week',
  articles: 'id',
  feeds: 'id',
} as const;

/** The lists that are looked through, each with the member by which a trace names its records. */
const KEYS = { activities: 'id', tags: 'activity', cleared: 'activity', ...LIST_KEYS } as const;
type Lists = Record<keyof typeof KEYS, readonly object[]>;

/** Which of two traces of one record stands; below zero for `b`. Later, then the greater device. */
const compareTraces = (a: Removed, b: Removed): number =>
  Date.parse(a.updatedAt) - Date.parse(b.updatedAt) || (a.device > b.device ? 1 : a.device < b.device ? -1 : 0);

/** The traces of both sides, the later one of each record, first met first. */
export function mergeRemoved(
  mine: readonly Removed[],
  theirs: readonly Removed[],
  textOf: (trace: Removed) => string,
): Removed[] {
  const merged = new Map<string, Removed>();
  for (const trace of [...mine, ...theirs]) {
    const other = merged.get(trace.id);
    const order = other ? compareTraces(other, trace) || (textOf(other) >= textOf(trace) ? 1 : -1) : -1;
    if (order < 0) merged.set(trace.id, trace);
  }
  return [...merged.values()];
}

/**
 * The state without what its traces are about: activities that were not written again since (their `since`), with their
 * tags; other records whose `updatedAt` is not later than the trace. The same state where nothing goes.
 */
export function withoutRemoved<State extends Lists>(state: State, traces: readonly Removed[]): State {
  if (traces.length === 0) return state;
  const at = new Map(traces.map(({ id, updatedAt }) => [id, Date.parse(updatedAt)]));
  const stands = (list: string, key: unknown, written: unknown) => {
    const removed = at.get(removalId(list, String(key)));
    return removed === undefined || (typeof written === 'string' && Date.parse(written) > removed);
  };
  const next = Object.fromEntries(
    Object.entries(KEYS).map(([name, key]) => {
      const isOfActivity = name === 'activities' || name === 'tags' || name === 'cleared';
      const records = state[name as keyof Lists] as readonly Record<string, unknown>[];
      const stand = records.filter((record) =>
        stands(isOfActivity ? 'activities' : name, record[key], isOfActivity ? record.since : record.updatedAt),
      );
      return [name, stand];
    }),
  );
  return { ...state, ...next };
}
