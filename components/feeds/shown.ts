import type { ReadonlySignal } from '@preact/signals';
import type { Instant } from '../../core/time.ts';

/** One feed as the list shows it. */
export interface FeedRow {
  id: string;
  title: string;
  host: string;
  folder: string | null;
  /** False where the browser does not let Updraft fetch from there. */
  isAllowed: boolean;
  /** The last look: what it held and what of that was new, or what went wrong in a sentence. */
  last: { at: Instant; items: number; fresh: number } | { at: Instant; why: string } | undefined;
}

/** What adding a feed did, or the sentence that says why it was not added. */
export type FeedAdded = { ok: true; title: string; items: number } | { ok: false; why: string };

/** The options page's part about feeds: what it shows and can ask for; sentences say what happened, empty where the list does. */
export interface FeedsDoor {
  language: string;
  zone: string;
  /** `undefined` while they are read. */
  rows: ReadonlySignal<readonly FeedRow[] | undefined>;
  hasStripLine: ReadonlySignal<boolean>;
  onAdd: (address: string, folder: string, isLeft: () => boolean) => Promise<FeedAdded>;
  onRefresh: (id: string) => Promise<string>;
  /** Asks the browser for the hosts of these feeds. */
  onAllow: (ids: readonly string[]) => Promise<string>;
  onRetag: (id: string, folder: string) => Promise<string>;
  onRemove: (id: string) => Promise<string>;
  /** Brings the feed back that was removed last. */
  onUndo: () => Promise<string>;
  onImport: (file: File) => Promise<string>;
  onExport: () => Promise<string>;
  onStripLine: (shown: boolean) => void;
}
