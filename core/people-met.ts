import type { Activity } from './activity.ts';
import type { Person } from './person.ts';

/** Someone who is met often, told by the meetings they were in: nothing else of them is kept. */
export interface PersonMet {
  id: string;
  alias: string | null;
  meetings: number;
  /** Titles of these meetings, the most frequent first, each once; at most {@link TITLES}. */
  titles: string[];
}

/** Fewest meetings from which someone is listed. */
const MEETINGS_TO_LIST = 3;
const TITLES = 4;

/**
 * The people of at least {@link MEETINGS_TO_LIST} meetings, and those with an alias; the most met first.
 * @param title only people of meetings with this title; all if absent
 */
export function peopleMet(activities: readonly Activity[], people: readonly Person[], title?: string): PersonMet[] {
  const met = new Map<string, { meetings: number; titles: Map<string, number>; isThere: boolean }>();
  for (const activity of activities) {
    for (const id of activity.people) {
      const known = met.get(id) ?? { meetings: 0, titles: new Map<string, number>(), isThere: title === undefined };
      known.meetings++;
      if (activity.title !== '') known.titles.set(activity.title, (known.titles.get(activity.title) ?? 0) + 1);
      known.isThere ||= activity.title === title;
      met.set(id, known);
    }
  }
  const aliases = new Map(people.flatMap(({ id, alias }) => (alias ? [[id, alias] as const] : [])));
  return [...met]
    .filter(([id, { meetings, isThere }]) => isThere && (meetings >= MEETINGS_TO_LIST || aliases.has(id)))
    .map(([id, { meetings, titles }]) => ({
      id,
      alias: aliases.get(id) ?? null,
      meetings,
      titles: mostFrequent(titles, TITLES),
    }))
    .sort((a, b) => b.meetings - a.meetings || (a.id < b.id ? -1 : 1));
}

/** Titles of meetings with people in them, the most frequent first. */
export function titlesWithPeople(activities: readonly Activity[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const { title, people } of activities)
    if (title !== '' && people.length > 0) counts.set(title, (counts.get(title) ?? 0) + 1);
  return mostFrequent(counts, most);
}

const mostFrequent = (counts: ReadonlyMap<string, number>, most: number): string[] =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([text]) => text);
