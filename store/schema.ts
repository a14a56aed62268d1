import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Activity } from '../core/activity.ts';
import type { ImportedMeta } from '../core/articles/imported-text.ts';
import type { ArticleNode } from '../core/articles/node.ts';
import type { LIST_KEYS } from '../core/backup/removed.ts';
import type { Backup } from '../core/backup.ts';
import type { FeedItem } from '../core/feeds/item.ts';
import type { Kind } from '../core/kind.ts';
import type { Removed } from '../core/removed.ts';
import type { Cleared, Tag } from '../core/tag.ts';
import type { Day } from '../core/time.ts';

/** An activity as it lies on disk: the record and the local day it happened on, by which it is found. */
export type ActivityRow = Activity & { day: Day };

/** Version of the database; one step in migrations.ts leads to each. */
export const VERSION = 5;

/** What is told of one snapshot; its compressed backup file lies beside it. `at` in epoch milliseconds. */
export interface Snapshot {
  at: number;
  /** Why it was made. */
  why: 'before-restore' | 'before-import' | 'before-erase' | 'before-update' | 'before-sync';
  activities: number;
  tags: number;
  /** Bytes on disk. */
  bytes: number;
}

/** A record that could not be read: where it lay, what was wrong, and what there is of it. */
export interface Quarantined {
  list: string;
  key: string;
  why: string;
  /** Epoch milliseconds. */
  at: number;
  record: unknown;
}

/** Everything a person made, one store for each list of the backup file, and `values` for what is single. */
export interface Schema extends DBSchema {
  activities: { key: string; value: ActivityRow; indexes: { day: Day; series: string } };
  tags: { key: string; value: Tag };
  cleared: { key: string; value: Cleared };
  removed: { key: string; value: Removed };
  kinds: { key: string; value: Kind };
  people: { key: string; value: Backup['people'][number] };
  checkins: { key: string; value: Backup['checkins'][number] };
  decisions: { key: string; value: Backup['decisions'][number] };
  studies: { key: string; value: Backup['studies'][number] };
  experiments: { key: string; value: Backup['experiments'][number] };
  reviews: { key: string; value: Backup['reviews'][number] };
  articles: { key: string; value: Backup['articles'][number] };
  feeds: { key: string; value: Backup['feeds'][number] };
  values: { key: string; value: unknown };
  /** Articles from files, each with its body beside it, so that ranking reads no bodies. */
  imported: { key: string; value: ImportedMeta };
  importedBodies: { key: string; value: ArticleNode[] };
  /** What feeds told of; no part of a backup, which holds the feeds. */
  feedItems: { key: string; value: FeedItem; indexes: { feed: string; date: number } };
  /** Files handed to the worker, which takes them away when it has read them. */
  inbox: { key: string; value: Blob };
  /** What was here before something large happened, see snapshots.ts. */
  snapshots: { key: number; value: Snapshot };
  snapshotFiles: { key: number; value: Blob };
  /** Damaged records, taken out of their store so that the others can be read, see quarantine.ts. */
  quarantine: { key: number; value: Quarantined };
}

/** The stores that hold lists of the backup file. */
export type List = keyof typeof LIST_KEYS;

export type Store = IDBPDatabase<Schema>;
export type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;
