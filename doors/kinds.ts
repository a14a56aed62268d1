import { signal } from '@preact/signals';
import type { KindRow } from '../components/kinds/shown.ts';
import type { Activity } from '../core/activity.ts';
import type { Kind } from '../core/kind.ts';
import { kindIdFor } from '../core/kind-merges.ts';
import { peopleMet, titlesWithPeople } from '../core/people-met.ts';
import type { Person } from '../core/person.ts';
import { instantOf } from '../core/time.ts';
import { send } from '../messages.ts';
import { recordsIn } from '../store/records.ts';
import type { Store } from '../store/schema.ts';

/** Titles by which someone can be found. */
const TITLES = 200;
type Choices = (own: readonly Kind[]) => readonly { id: string; name: string }[];

/** The options page's kinds and people. @param choices the kinds in the order in which they are offered */
export function createKinds(store: () => Promise<Store>, now: () => number, choices: Choices) {
  const rows = signal<readonly KindRow[]>([]);
  const titles = signal<readonly string[]>([]);
  let own: Kind[] = [];
  let people: Person[] = [];
  let activities: readonly Activity[] = [];

  const keep = async (id: string, change: Partial<Kind>): Promise<boolean> => {
    const name = rows.value.find((row) => row.id === id)?.name ?? id;
    const record = { ...own.find((kind) => kind.id === id), id, name, ...change } satisfies Kind;
    return (await send('keepRecord', { list: 'kinds', record })).ok;
  };

  return {
    rows,
    titles,

    async load(all: readonly Activity[]) {
      activities = all;
      [own, people] = await Promise.all([recordsIn(store).all('kinds'), recordsIn(store).all('people')]);
      const counts = new Map<string, number>();
      for (const { kind } of all) counts.set(kind ?? 'other', (counts.get(kind ?? 'other') ?? 0) + 1);
      titles.value = titlesWithPeople(all, TITLES);
      rows.value = choices(own).map(({ id, name }) => ({
        ...{ id, name, activities: counts.get(id) ?? 0 },
        skill: own.find((kind) => kind.id === id)?.skill ?? null,
      }));
    },

    people: (title: string | undefined) => peopleMet(activities, people, title),

    onAdd: (name: string) => {
      const taken = new Set([...own, ...rows.value].map(({ id }) => id));
      return keep(
        kindIdFor(name, (id) => taken.has(id)),
        { name },
      );
    },
    onRename: (kind: string, name: string) => keep(kind, { name }),
    onSkill: (kind: string, skill: number | null) => keep(kind, { skill, skillRatedAt: instantOf(now()) }),

    async onMerge(from: string, into: string): Promise<number | undefined> {
      const reply = await send('mergeKinds', { from, into });
      return reply.ok ? reply.value.moved : undefined;
    },
    onUnmerge: async (): Promise<boolean> => (await send('unmergeKinds', {})).ok,

    async onAlias(person: string, alias: string): Promise<boolean> {
      const record = { ...people.find(({ id }) => id === person), id: person, alias: alias || null };
      return (await send('keepRecord', { list: 'people', record })).ok;
    },
  };
}
