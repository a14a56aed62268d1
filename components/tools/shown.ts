import type { ReadonlySignal } from '@preact/signals';
import type { Decision } from '../../core/decision.ts';
import type { Experiment } from '../../core/experiment.ts';
import type { Figures } from '../../core/figures.ts';
import type { Kind } from '../../core/kind.ts';
import type { Profile, ProfileChange } from '../../core/profile.ts';
import type { Day } from '../../core/time.ts';
import type { Trends } from '../../core/trends/trends.ts';

/** What the tabs of the tools show. */
export interface ToolsShown {
  today: Day;
  /** A study runs: nothing is shown that the tags come to. */
  watching: boolean;
  /** Undefined until they have been worked out for the first time. */
  figures: Figures | undefined;
  trends: Trends | undefined;
  kinds: readonly Kind[];
  experiments: readonly Experiment[];
  decisions: readonly Decision[];
  profile: Profile;
}

export type ToolList = 'kinds' | 'experiments' | 'decisions';

/** What the tools show and can ask for. */
export interface ToolsDoor {
  shown: ReadonlySignal<ToolsShown | undefined>;
  language: string;
  /** Epoch milliseconds. */
  now: () => number;
  nameOf: (kind: string) => string;
  titleOf: (guide: string) => string | undefined;
  newId: (prefix: string) => string;
  onKeep: (list: ToolList, record: object) => Promise<boolean>;
  onDrop: (list: ToolList, key: string) => Promise<boolean>;
  onProfile: (change: ProfileChange) => Promise<boolean>;
  onGuide: (guide: string) => void;
}

/** Kinds a person can choose from: their own and the built-in ones, each once. */
export const choicesOf = (shown: ToolsShown, builtIn: readonly string[]): string[] => [
  ...new Set([...builtIn, ...shown.kinds.map(({ id }) => id), ...(shown.figures?.kinds ?? []).map(({ kind }) => kind)]),
];
