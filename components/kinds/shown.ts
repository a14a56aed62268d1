import type { ReadonlySignal } from '@preact/signals';
import type { PersonMet } from '../../core/people-met.ts';

/** One kind of work with what the person says of it. */
export interface KindRow {
  id: string;
  name: string;
  activities: number;
  /** 1 to 5; `null` where it is not rated. */
  skill: number | null;
}

/** What the Kinds section shows and does. */
export interface KindsDoor {
  language: string;
  rows: ReadonlySignal<readonly KindRow[]>;
  /** Titles of meetings with people in them, to find someone by. */
  titles: ReadonlySignal<readonly string[]>;
  people: (title: string | undefined) => readonly PersonMet[];
  /** Each of these is false, or `undefined`, when it could not be kept. */
  onAdd: (name: string) => Promise<boolean>;
  onRename: (kind: string, name: string) => Promise<boolean>;
  onSkill: (kind: string, skill: number | null) => Promise<boolean>;
  /** How many activities moved. */
  onMerge: (from: string, into: string) => Promise<number | undefined>;
  onUnmerge: () => Promise<boolean>;
  onAlias: (person: string, alias: string) => Promise<boolean>;
}
