/** A number from 0 to 1 for a name, always the same one. */
export type Chance = (name: string) => number;

/** From 0 to 1 by name: FNV-1a, then the finisher of MurmurHash3 so that near names are far apart. */
export function chanceOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
