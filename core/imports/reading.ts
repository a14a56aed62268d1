import type { Activity } from '../activity.ts';
import type { Problem } from '../backup/problem.ts';
import type { Backup } from '../backup.ts';
import type { Tag } from '../tag.ts';
import type { Day, Zone } from '../time.ts';

/** What a file can be, told from what it holds and not only from its name. */
export const IMPORT_FORMATS = [
  'backup',
  'csv',
  'ics',
  'daylio',
  'toggl',
  'clockify',
  'activitywatch',
  'spreadsheet',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What a person decided of a file, by the key of the choice. */
export type Decisions = Readonly<Record<string, string>>;

/** What a choice is about. */
export type ChoiceGroup = 'column' | 'dates' | 'energy' | 'kind' | 'length' | 'shortest';

/** Something about a file that had to be guessed: shown before anything is written, and changeable. */
export interface Choice {
  group: ChoiceGroup;
  /** The name under which {@link Decisions} hold it. */
  key: string;
  /** The file's own word that is decided about, as a mood; the name of the field for a column. */
  said: string;
  value: string;
  /** What it may be; `label` where the file names it. An empty value is “none”. */
  options: readonly { value: string; label?: string }[];
}

/** What is known where a file is read. */
export interface ImportOptions {
  name: string;
  /** Where times are at home that name no zone. */
  zone: Zone;
  today: Day;
  decisions?: Decisions;
}

/** What a file holds: what would be taken, what is refused and where, and what had to be guessed. */
export interface ImportRead {
  format: ImportFormat;
  activities: Activity[];
  tags: Tag[];
  /** The first 100. */
  refused: Problem[];
  refusals: number;
  choices: Choice[];
  /** The whole of a backup; its other lists are taken, too. */
  backup?: Backup;
}

/** A file that is refused as a whole, in a sentence. */
export type ImportRefusal = 'unknown-format' | 'unreadable';
