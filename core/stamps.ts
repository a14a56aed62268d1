import type { Stamps } from './backup.ts';
import { canonicalJson } from './canonical.ts';

/** The stamps with those of these members brought up to now, each later than the one before, whatever the clock says. */
export function withStamps(
  stamps: Stamps | undefined,
  part: 'profile' | 'settings',
  members: readonly string[],
  nowMs: number,
): Stamps {
  const next = { ...stamps };
  for (const member of members) {
    const name = `${part}.${member}`;
    const last = Date.parse(next[name] ?? '');
    next[name] = new Date(Number.isNaN(last) ? nowMs : Math.max(nowMs, last + 1)).toISOString();
  }
  return next;
}

/** The names of the members in which two records differ. */
export const changesOf = (before: Record<string, unknown>, after: Record<string, unknown>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => canonicalJson(before[name]) !== canonicalJson(after[name]),
  );
