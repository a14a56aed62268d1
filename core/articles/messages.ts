import type { Result } from '../result.ts';
import type { Day } from '../time.ts';
import type { StripLine } from './strip-line.ts';

/** What the worker is asked about articles, each with what it carries and what comes back; part of messages.ts. */
export interface ArticleMessages {
  /** What a person did with an article: opened, how far, what they said of it. */
  markArticle(ask: {
    id: string;
    saved?: boolean;
    progress?: number;
    feedback?: string | null;
  }): Result<null, 'invalid' | 'unavailable'>;
  /** Keeps the articles that lie in the inbox under this key, read from files by a page. */
  importArticles(ask: {
    inbox: string;
  }): Result<{ added: number; changed: number }, 'invalid' | 'unavailable' | 'too-many'>;
  removeImported(ask: { id: string }): Result<null, 'invalid' | 'unavailable'>;
  /** Takes every article that came from a file away. */
  removeAllImported(ask: Record<string, never>): Result<null, 'invalid' | 'unavailable'>;
  /** Begins what a guide proposes; `running` where another one has not ended, unless `instead` ends that. */
  startExperiment(ask: {
    guide: string;
    zone: string;
    instead?: boolean;
  }): Result<{ until: Day }, 'invalid' | 'unavailable' | 'running'>;
  /** Finds the feed of a site that the browser allows, keeps it and looks at it from time to time. */
  addFeed(ask: {
    address: string;
    folder?: string | null;
  }): Result<{ id: string; title: string; items: number }, 'invalid' | 'unavailable'>;
  /** Looks at one feed now, or at all whose time has come. */
  refreshFeeds(ask: { feed?: string }): Result<null, 'invalid' | 'unavailable'>;
  /** Puts a feed under a tag of the person's own. */
  keepFeed(ask: { feed: string; folder: string | null }): Result<null, 'invalid' | 'unavailable'>;
  /** Takes a feed away with its articles, but for those that were saved. */
  removeFeed(ask: { feed: string }): Result<{ removed: number; kept: number }, 'invalid' | 'unavailable'>;
  /** Brings back the feed that was removed last. */
  undoRemoveFeed(ask: Record<string, never>): Result<null, 'invalid' | 'unavailable'>;
  /** Adds the feeds of the OPML file that lies in the inbox; none is asked before its host is allowed. */
  importOpml(ask: {
    inbox: string;
  }): Result<{ added: number; same: number; refused: number }, 'invalid' | 'unavailable'>;
  /** Today's line about what to read for the strip on a calendar page, if there is one. */
  stripLine(ask: { zone: string }): Result<StripLine | null, 'invalid' | 'unavailable'>;
  /** Opens an article for somebody on a calendar page; today's line is over with that. */
  openArticle(ask: { id: string; zone: string }): Result<null, 'invalid' | 'unavailable'>;
  /** Shows that line from now on, or never again. */
  keepStripLine(ask: { shown: boolean }): Result<null, 'invalid' | 'unavailable'>;
}
