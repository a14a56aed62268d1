import type { ReadonlySignal } from '@preact/signals';
import type { Cluster } from '../../core/articles/guide.ts';
import type { ArticleNode } from '../../core/articles/node.ts';
import type { Found } from '../../core/articles/search.ts';
import type { ArticleCard } from '../ReadNext.tsx';

/** An article as lists show it; `cluster` is `own` for what came from the person's files, `feeds` for what feeds told of. */
export interface Readable {
  id: string;
  title: string;
  thesis: string;
  minutes: number;
  cluster: Cluster | 'own' | 'feeds';
  tags: readonly string[];
  /** Which feed told of it and how long ago, in words. It has no reading time, and opens on its own site. */
  from?: string | undefined;
  /** What a reader should know of who is paid. */
  label: string | undefined;
  /** True for an article of others whose theme is known, so that less of it can be asked for. */
  hasTheme?: boolean;
}

/** What the person did with an article. */
export interface Mark {
  saved: boolean;
  feedback: string | null;
  /** 0 unread to 1 read to the end. */
  progress: number;
}

/** An article that is offered, with the facts that its place was made of; shares of the score, the greatest first. */
export interface ReadCard extends ArticleCard {
  label: string | undefined;
  /** Which feed told of it and how long ago; it opens on its own site. */
  from: string | undefined;
  /** True where its theme can be asked to come less often. */
  hasTheme: boolean;
  why: readonly { text: string; share: number }[];
}

/** What the Read tab shows. */
export interface ReadShown {
  /** Best first; undefined until the worker has ranked them. */
  cards: readonly ReadCard[] | undefined;
  /** True where nothing is known of the person yet, or nothing may be told. */
  isStarter: boolean;
  /** True while a study runs: the cards are then the same for everyone. */
  isWatching: boolean;
  library: readonly Readable[];
  marks: ReadonlyMap<string, Mark>;
}

/** The experiment a guide proposes; `runsUntil` a day in words while it runs. */
export interface Proposed {
  title: string;
  change: string;
  stop: string;
  weeks: number;
  runsUntil: string | undefined;
}

/** An article that is open in the reader; its body comes a moment later than its title. */
export interface OpenArticle {
  id: string;
  title: string;
  thesis: string;
  minutes: number;
  label: string | undefined;
  isOwn: boolean;
  body: readonly ArticleNode[] | 'loading' | 'failed';
  related: readonly { id: string; title: string }[];
  experiment: Proposed | undefined;
  /** How far it was read when it was opened. */
  progress: number;
}

export type TextSize = 'small' | 'medium' | 'large';

/** How starting an experiment went; `until` is a day in words. */
export type Started = { ok: true; until: string } | { ok: false; running?: { title: string; until: string } };

/** What the Read tab shows and what it can ask for. */
export interface ReadDoor {
  shown: ReadonlySignal<ReadShown | undefined>;
  open: ReadonlySignal<OpenArticle | undefined>;
  size: ReadonlySignal<TextSize>;
  /** Finds in what is loaded; another function once the bodies are. */
  find: ReadonlySignal<(query: string) => Found[]>;
  onSearch: () => void;
  onOpen: (id: string | undefined) => void;
  onSize: (size: TextSize) => void;
  onSave: (id: string, saved: boolean) => void;
  onFeedback: (id: string, feedback: string | null) => void;
  onProgress: (id: string, progress: number) => void;
  onStart: (id: string, instead: boolean) => Promise<Started>;
}
