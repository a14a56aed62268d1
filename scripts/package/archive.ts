import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';

/** A zip holds local times without a zone: this one is the same bytes wherever it is made. */
const DATE = new Date(2026, 0, 1);

/**
 * A zip of these files that depends on their names and bytes alone: sorted, one date, one level, no owner, no mode.
 * @param files by path, with `/` between folders
 */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([path, bytes]) => [path, [bytes, {}]]));
  return zipSync(entries, { level: 9, mtime: DATE, os: 0, attrs: 0 });
}

/** SHA-256 in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
