import type { Store } from '../store/schema.ts';

/** What a tab of the sidebar that is loaded later gets from the sidebar. */
export interface ToolContext {
  store: () => Promise<Store>;
  /** Epoch milliseconds. */
  now: () => number;
  zone: string;
  language: string;
  /** Opens an article in the reader. */
  openArticle: (id: string) => void;
}
