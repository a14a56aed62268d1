import type { ReadonlySignal } from '@preact/signals';
import type { RedactionRule } from '../../core/redaction.ts';

/** What a rule would take of the titles that are stored now. */
export interface RulePreview {
  count: number;
  /** How many titles are stored. */
  all: number;
  /** The first few, each once. */
  examples: readonly string[];
}

/** What the Privacy section shows and does about titles that are not kept. */
export interface RedactionDoor {
  language: string;
  rules: ReadonlySignal<readonly RedactionRule[]>;
  /** Calendars of the stored activities, by name. */
  calendars: ReadonlySignal<readonly string[]>;
  kinds: ReadonlySignal<readonly { id: string; name: string }[]>;
  /** What the rules in force would still take; `undefined` while it is not known. */
  past: ReadonlySignal<RulePreview | undefined>;
  preview: (rule: RedactionRule) => RulePreview;
  /** False when it could not be kept. */
  onRule: (rule: RedactionRule, on: boolean) => Promise<boolean>;
  /** How many titles were taken out; `undefined` when that failed. */
  onRedactPast: () => Promise<number | undefined>;
}
