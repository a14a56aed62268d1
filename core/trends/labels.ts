import type { Kind } from '../kind.ts';
import type { Person } from '../person.ts';
import { trendWords } from '../words/trends.ts';
import type { Label } from './statement.ts';

/** Names of groups: a person's own for kinds and people where there are any, else the built-in words. */
export function labelsIn(kinds: readonly Kind[], people: readonly Person[]): Label {
  const names = new Map(kinds.map(({ id, name }) => [id, name]));
  const aliases = new Map(people.map(({ id, alias }) => [id, alias ?? undefined]));
  const groups: Partial<Record<string, Record<string, string>>> = trendWords.groups;
  return (family, key) => {
    if (family === 'kind') return names.get(key);
    return family === 'person' ? aliases.get(key) : groups[family]?.[key];
  };
}
