import type { BackupState, Settings } from '../core/backup.ts';
import type { Kind } from '../core/kind.ts';
import { kindRulesAsIn, withRulesMoved } from '../core/redaction.ts';
import type { Store } from './schema.ts';
import { touch } from './touched.ts';

type Decision = BackupState['decisions'][number];
type Experiment = BackupState['experiments'][number];

/** What a merge of kinds took the place of, kept until the next one so that it can be undone. */
interface Merge {
  from: string;
  into: string;
  activities: string[];
  kinds: { id: string; before: Kind | undefined }[];
  decisions: Decision[];
  experiments: Experiment[];
  settings: unknown;
}

interface Names {
  from: string;
  into: string;
  /** Name of a kind that has no record yet. */
  nameOf: (kind: string) => string;
  /** Later than every writing before it. */
  updatedAt: string;
}

const WRITES = ['activities', 'kinds', 'decisions', 'experiments', 'values'] as const;
const KEY = 'merged';

/** Merging kinds; all of it or nothing. */
export const kindsIn = (store: () => Promise<Store>) => ({
  /**
   * Moves all work of one kind into another one: activities, rules for titles, the skill where the other has none, the
   * hours of decisions, the kinds of experiments. The kind stays as a trace that leads to the other one.
   * @returns ids of the activities that moved
   */
  merge: async ({ from, into, nameOf, updatedAt }: Names): Promise<string[]> => {
    const tx = (await store()).transaction(WRITES, 'readwrite', { durability: 'strict' });
    const [activities, kinds, values] = [
      tx.objectStore('activities'),
      tx.objectStore('kinds'),
      tx.objectStore('values'),
    ];
    const [decisions, experiments] = [tx.objectStore('decisions'), tx.objectStore('experiments')];
    const [rows, one, other, allDecisions, allExperiments, settings] = await Promise.all([
      activities.getAll(),
      kinds.get(from),
      kinds.get(into),
      decisions.getAll(),
      experiments.getAll(),
      values.get('settings'),
    ]);
    const moving = rows.filter(({ kind }) => kind === from);
    const merge: Merge = {
      from,
      into,
      activities: moving.map(({ id }) => id),
      kinds: [
        { id: from, before: one },
        { id: into, before: other },
      ],
      decisions: allDecisions.filter(({ hoursPerWeek }) => hoursPerWeek[from] !== undefined),
      experiments: allExperiments.filter((experiment) => experiment.kinds?.includes(from)),
      settings,
    };
    for (const row of moving) void activities.put({ ...row, kind: into });
    const skill = other?.skill ? {} : { skill: one?.skill ?? null, skillRatedAt: one?.skillRatedAt ?? null };
    void kinds.put({ ...one, id: from, name: one?.name ?? nameOf(from), mergedInto: into, updatedAt });
    void kinds.put({ ...other, id: into, name: other?.name ?? nameOf(into), mergedInto: null, ...skill, updatedAt });
    for (const decision of merge.decisions) {
      const { [from]: hours = 0, ...hoursPerWeek } = decision.hoursPerWeek;
      hoursPerWeek[into] = (hoursPerWeek[into] ?? 0) + hours;
      void decisions.put({ ...decision, hoursPerWeek, updatedAt });
    }
    for (const experiment of merge.experiments) {
      const moved = new Set((experiment.kinds ?? []).map((kind) => (kind === from ? into : kind)));
      void experiments.put({ ...experiment, kinds: [...moved], updatedAt });
    }
    void values.put(withRulesMoved((settings ?? {}) as Settings, from, into), 'settings');
    void values.put(merge, KEY);
    await touch(
      tx,
      moving.map(({ start }) => start),
    );
    await tx.done;
    return merge.activities;
  },

  /**
   * Undoes the last merge: what was moved by it and is still there goes back.
   * @returns ids of the activities that went back; `undefined` where there is nothing to undo
   */
  unmerge: async (updatedAt: string): Promise<string[] | undefined> => {
    const tx = (await store()).transaction(WRITES, 'readwrite', { durability: 'strict' });
    const merge = (await tx.objectStore('values').get(KEY)) as Merge | undefined;
    if (!merge) {
      await touch(tx, []);
      return undefined;
    }
    const rows = await Promise.all(merge.activities.map((id) => tx.objectStore('activities').get(id)));
    const back = rows.flatMap((row) => (row && row.kind === merge.into ? [{ ...row, kind: merge.from }] : []));
    for (const row of back) void tx.objectStore('activities').put(row);
    for (const { id, before } of merge.kinds) {
      const now = await tx.objectStore('kinds').get(id);
      // A record stays even where there was none, so that the undoing is newer than the merge for other machines, too.
      void tx.objectStore('kinds').put({
        ...now,
        ...before,
        id,
        name: before?.name ?? now?.name ?? id,
        skill: before?.skill ?? null,
        skillRatedAt: before?.skillRatedAt ?? null,
        mergedInto: null,
        updatedAt,
      });
    }
    for (const decision of merge.decisions) void tx.objectStore('decisions').put({ ...decision, updatedAt });
    for (const experiment of merge.experiments) void tx.objectStore('experiments').put({ ...experiment, updatedAt });
    const settings = (await tx.objectStore('values').get('settings')) as Settings | undefined;
    const rules = kindRulesAsIn(settings ?? {}, (merge.settings ?? {}) as Settings, [merge.from, merge.into]);
    void tx.objectStore('values').put(rules, 'settings');
    void tx.objectStore('values').delete(KEY);
    await touch(
      tx,
      back.map(({ start }) => start),
    );
    await tx.done;
    return back.map(({ id }) => id);
  },
});
