import type { Entry } from './entry.ts';

/**
 * Of all entries that share a UID: the meeting or series itself in its latest version, the changed occurrences with the
 * latest versions last, and those that claim to be the same meeting in the same version but are at another time.
 * @param found in the order of the file
 */
export function versionsOf<T extends { entry: Entry }>(
  found: readonly T[],
): { main: T | undefined; changes: T[]; rivals: T[] } {
  const inOrder = found.length < 2 ? found : found.toSorted((a, b) => byVersion(a.entry, b.entry));
  const mains = inOrder.filter(({ entry }) => !entry.recurrenceId);
  const main = mains.at(-1);
  const isRival = ({ entry }: T) =>
    main !== undefined && byVersion(entry, main.entry) === 0 && entry.start.wall !== main.entry.start.wall;
  return { main, changes: inOrder.filter(({ entry }) => entry.recurrenceId), rivals: mains.filter(isRival) };
}

const byVersion = (a: Entry, b: Entry): number =>
  a.sequence - b.sequence || (a.changed < b.changed ? -1 : a.changed > b.changed ? 1 : 0);
