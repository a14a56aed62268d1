import * as v from 'valibot';
import { type Activity, activitySchema, instant } from './activity.ts';
import { type ArticleMark, articleMarkSchema, type Feed, feedSchema } from './article.ts';
import { readJson } from './backup/json.ts';
import { type Problem, Problems, shown } from './backup/problem.ts';
import { isRecord, readList, readRecord } from './backup/records.ts';
import { withoutRemoved } from './backup/removed.ts';
import { type Checkin, checkinSchema } from './checkin.ts';
import { type Decision, decisionSchema } from './decision.ts';
import { type Experiment, experimentSchema } from './experiment.ts';
import { type Kind, kindSchema } from './kind.ts';
import { type Person, personSchema } from './person.ts';
import { type Profile, profileSchema } from './profile.ts';
import { type Removed, removedSchema } from './removed.ts';
import { ok, type Result } from './result.ts';
import { type Review, reviewSchema } from './review.ts';
import type { Study } from './study.ts';
import { studySchema } from './study-record.ts';
import { type Cleared, clearedSchema, newerOf, type Tag, tagSchema } from './tag.ts';
import { isInstant } from './time.ts';

/** What `format` says in every backup file. */
export const BACKUP_FORMAT = 'updraft-backup';
/** The one version there is; it grows only when an older Updraft could misread the file. */
export const BACKUP_VERSION = 1;
/** Largest file that is read, in bytes: ten years of a full calendar take about 20 MB. */
export const MAX_BACKUP_BYTES = 100_000_000;

/** The sentence for a file beyond {@link MAX_BACKUP_BYTES}, to be said before it is read; undefined if it is small enough. */
export const tooLarge = (bytes: number): string | undefined =>
  bytes > MAX_BACKUP_BYTES
    ? `The file is larger than ${MAX_BACKUP_BYTES / 1e6} MB, more than a backup can be. Nothing was read.`
    : undefined;

/** Small choices by name. */
export type Settings = Record<string, unknown>;
const settingsSchema = v.looseObject({});
/** When members of the profile and the settings were written, as `settings.forecast`: of two writings the later one stands. */
export type Stamps = Record<string, string>;
const stampsSchema = v.record(v.pipe(v.string(), v.maxLength(2200)), instant);

/**
 * All that a person made, nothing derived: what is exported and restored. `cleared` are traces of tags taken away, `removed`
 * of other records.
 * Members this version does not know ride along untyped, here and in every record.
 */
export interface BackupState {
  activities: Activity[];
  tags: Tag[];
  cleared: Cleared[];
  removed: Removed[];
  kinds: Kind[];
  people: Person[];
  profile: Profile;
  checkins: Checkin[];
  decisions: Decision[];
  studies: Study[];
  experiments: Experiment[];
  reviews: Review[];
  articles: ArticleMark[];
  feeds: Feed[];
  settings: Settings;
  stamps: Stamps;
}

/** A backup file that was read. */
export interface Backup extends BackupState {
  format: typeof BACKUP_FORMAT;
  version: typeof BACKUP_VERSION;
  exportedAt: string;
  app: string;
}

/** The sections that are lists: the schema of their records, and the member that names a record within its list. */
export const LISTS = {
  activities: { schema: activitySchema, key: 'id' },
  tags: { schema: tagSchema, key: 'activity' },
  cleared: { schema: clearedSchema, key: 'activity' },
  removed: { schema: removedSchema, key: 'id' },
  kinds: { schema: kindSchema, key: 'id' },
  people: { schema: personSchema, key: 'id' },
  checkins: { schema: checkinSchema, key: 'at' },
  decisions: { schema: decisionSchema, key: 'id' },
  studies: { schema: studySchema, key: 'id' },
  experiments: { schema: experimentSchema, key: 'id' },
  reviews: { schema: reviewSchema, key: 'week' },
  articles: { schema: articleMarkSchema, key: 'id' },
  feeds: { schema: feedSchema, key: 'id' },
} as const;
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** The members of a backup file in the order in which they are written. */
export const MEMBERS = [
  'format',
  'version',
  'exportedAt',
  'app',
  'activities',
  'tags',
  'cleared',
  'removed',
  'kinds',
  'people',
  'profile',
  'checkins',
  'decisions',
  'studies',
  'experiments',
  'reviews',
  'articles',
  'feeds',
  'settings',
  'stamps',
] as const;

/** A state in which nothing was made yet. */
export const emptyState = (): BackupState => ({
  activities: [],
  tags: [],
  cleared: [],
  removed: [],
  kinds: [],
  people: [],
  profile: v.parse(profileSchema, { direction: [], declared: [] }),
  checkins: [],
  decisions: [],
  studies: [],
  experiments: [],
  reviews: [],
  articles: [],
  feeds: [],
  settings: {},
  stamps: {},
});

export type BackupFailure = 'not-json' | 'wrong-format' | 'wrong-version' | 'invalid';

/**
 * The backup in a file's text, records in the order of the file. Never throws.
 * Anything wrong refuses the whole file: `detail` is a sentence such as
 * `tags, item 3 (activity google:abc): energy 7 is not one of -2, -1, 0, 1, 2`, items counted from 1.
 * Errors: `not-json`, `wrong-format` (JSON, but no backup), `wrong-version`, `invalid` (a record or a member of it).
 */
export function parseBackup(text: string): Result<Backup, BackupFailure> {
  const read = readBackup(text);
  return read.ok ? read : { ok: false, reason: read.reason, detail: sentenceOf(read.problems) };
}

function sentenceOf([first, ...others]: readonly Problem[]): string {
  if (!first) return '';
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return `${first.where ? `${first.where}: ` : ''}${first.why}${more}`;
}

/** As {@link parseBackup}, with every problem there is, up to 100, in the order of the file. */
export function readBackup(text: string): BackupReading {
  const large = tooLarge(text.length);
  if (large) return refuse('invalid', large);
  const json = readJson(text);
  return json.ok ? backupIn(json.value) : refuse('not-json', json.detail ?? 'The file is not JSON.');
}

type BackupReading = { ok: true; value: Backup } | { ok: false; reason: BackupFailure; problems: Problem[] };
const refuse = (reason: BackupFailure, why: string) => ({ ok: false as const, reason, problems: [{ where: '', why }] });

/** As {@link readBackup}, of what JSON held, as `readJson` gives it. */
export function backupIn(data: unknown): BackupReading {
  if (!isRecord(data)) return refuse('wrong-format', 'The file is JSON, but not an Updraft backup.');
  if (data.format !== BACKUP_FORMAT) {
    const said = data.format === undefined ? 'it does not say so in "format"' : `its "format" is ${shown(data.format)}`;
    return refuse('wrong-format', `The file is JSON, but not an Updraft backup: ${said}.`);
  }
  if (data.version !== BACKUP_VERSION) {
    const version = data.version === undefined ? 'no version' : `version ${shown(data.version)}`;
    const reads = `this Updraft reads version ${BACKUP_VERSION}`;
    return refuse('wrong-version', `The backup has ${version}; ${reads}. Nothing was changed.`);
  }
  const problems = new Problems();
  const backup = readMembers(data, problems);
  if (problems.none) checkTogether(backup, problems);
  if (problems.none) return ok(withoutRemoved(withoutStaleTraces(backup), backup.removed));
  return { ok: false, reason: 'invalid', problems: problems.list };
}

/** Every member by its own schema; what is returned is a Backup only if no problem was found. */
function readMembers(data: Record<string, unknown>, problems: Problems): Backup {
  if (typeof data.exportedAt !== 'string' || !isInstant(data.exportedAt)) {
    problems.add(
      'exportedAt',
      data.exportedAt === undefined ? 'the instant is missing' : `${shown(data.exportedAt)} is not an instant`,
    );
  }
  if (data.app !== undefined && typeof data.app !== 'string') problems.add('app', `${shown(data.app)} is not text`);
  const backup: Record<string, unknown> = { ...data, app: data.app ?? '' };
  for (const name of LIST_NAMES) {
    // A file without these two is cut down or not ours: restoring it would erase everything.
    if (data[name] === undefined && (name === 'activities' || name === 'tags'))
      problems.add(name, 'the list is missing');
    backup[name] = readList(name, LISTS[name], data[name], problems);
  }
  backup.profile = readRecord('profile', profileSchema, data.profile, problems);
  backup.settings = readRecord('settings', settingsSchema, data.settings, problems);
  backup.stamps = readRecord('stamps', stampsSchema, data.stamps, problems);
  return backup as unknown as Backup;
}

/** What no record can say alone: ends after starts, and activities for all tags. */
export function checkTogether({ activities, tags, studies, experiments }: BackupState, problems: Problems): void {
  const known = new Set<string>();
  activities.forEach(({ id, start, end }, index) => {
    known.add(id);
    if (Date.parse(end) < Date.parse(start)) {
      problems.addItem('activities', index, id, `end ${end} is before start ${start}`);
    }
  });
  tags.forEach(({ activity }, index) => {
    if (!known.has(activity))
      problems.addItem('tags', index, `activity ${activity}`, 'there is no such activity in the file');
  });
  studies.forEach(({ id, from, to }, index) => {
    if (to < from) problems.addItem('studies', index, id, `to ${to} is before from ${from}`);
  });
  experiments.forEach(({ id, from, until }, index) => {
    if (until < from) problems.addItem('experiments', index, id, `until ${until} is before from ${from}`);
  });
}

/** Of a tag and a trace of its taking away only the newer stands. */
function withoutStaleTraces(backup: Backup): Backup {
  if (backup.cleared.length === 0) return backup;
  const traces = new Map(backup.cleared.map((trace) => [trace.activity, trace]));
  const tags = backup.tags.filter((tag) => {
    const trace = traces.get(tag.activity);
    if (!trace || newerOf(tag, trace) === trace) return !trace;
    traces.delete(tag.activity);
    return true;
  });
  return { ...backup, tags, cleared: [...traces.values()] };
}
