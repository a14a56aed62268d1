import type { Kind } from './kind.ts';

/**
 * Where the work of a kind belongs now: the kind it was merged into, however often, or itself. A circle, which only two
 * machines' backups can make together, ends where it began.
 */
export function mergedKinds(kinds: readonly Kind[]): (kind: string) => string {
  const into = new Map(kinds.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto] as const] : [])));
  if (into.size === 0) return (kind) => kind;
  return (kind) => {
    const passed = new Set<string>();
    let at = kind;
    for (let next = into.get(at); next !== undefined && !passed.has(at); next = into.get(at)) {
      passed.add(at);
      at = next;
    }
    return at;
  };
}

/** An id for a kind that a person adds, of the words of its name; another one where that is taken. */
export function kindIdFor(name: string, isTaken: (id: string) => boolean): string {
  const words = name
    .trim()
    .toLowerCase()
    .replace(/[\s=,:;/|"']+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const first = words || 'kind';
  for (let n = 1; ; n++) {
    const id = n === 1 ? first : `${first}-${n}`;
    if (!isTaken(id)) return id;
  }
}
