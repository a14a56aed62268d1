import type { ReadonlySignal } from '@preact/signals';

/** An article by name. */
export interface Named {
  id: string;
  title: string;
}

/** What the options page shows of articles. */
export interface ArticlesShown {
  own: readonly (Named & { label: string | undefined })[];
  putAway: readonly (Named & { feedback: string })[];
  saved: readonly Named[];
  read: readonly Named[];
}

/** What importing files would do: titles taken in, drafts left out and files refused, by name. */
export interface LookedAt {
  taken: string[];
  drafts: string[];
  refused: { name: string; why: string }[];
}

/** The options page's part about articles: what it shows and can ask for; sentences say what happened. */
export interface ArticlesDoor {
  shown: ReadonlySignal<ArticlesShown | undefined>;
  look: (files: readonly File[], said: (done: number, of: number) => void) => Promise<LookedAt>;
  apply: () => Promise<string>;
  remove: (id: string | undefined) => Promise<string>;
  bringBack: (id: string) => void;
  unsave: (id: string) => void;
  unread: (id: string) => void;
}
