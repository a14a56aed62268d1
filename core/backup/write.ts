import * as v from 'valibot';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupState,
  LIST_NAMES,
  LISTS,
  type ListName,
  MEMBERS,
} from '../backup.ts';
import { canonicalJson, compareText } from '../canonical.ts';
import { profileSchema } from '../profile.ts';

/** When the file is written, and by which version of Updraft. */
export interface BackupStamp {
  exportedAt: string;
  app: string;
}

/**
 * The text of a backup file: the same state gives the same text but for the stamp, whatever the order of its records and
 * of their members. Reading it back gives the same state.
 */
export const serializeBackup = (state: BackupState, stamp: BackupStamp): string =>
  [...backupChunks(state, stamp)].join('');

const RECORDS_PER_CHUNK = 500;

/** Members that are younger than the format, and that many people have nothing in: written only where there is something. */
const YOUNGER: ReadonlySet<ListName> = new Set(['cleared', 'removed', 'reviews']);

/** {@link serializeBackup} piece by piece, a record a line, so that a large file never needs one large string. */
export function* backupChunks(state: BackupState, { exportedAt, app }: BackupStamp): Generator<string> {
  yield `{\n"format": "${BACKUP_FORMAT}",\n"version": ${BACKUP_VERSION},\n`;
  yield `"exportedAt": ${JSON.stringify(exportedAt)},\n"app": ${JSON.stringify(app)}`;
  for (const name of LIST_NAMES) {
    if (name === 'checkins') yield `,\n"profile": ${recordText(PROFILE, state.profile)}`;
    if (!YOUNGER.has(name) || state[name].length > 0) yield* listChunks(name, state[name]);
  }
  yield `,\n"settings": ${canonicalJson(state.settings)}`;
  if (Object.keys(state.stamps).length > 0) yield `,\n"stamps": ${canonicalJson(state.stamps)}`;
  for (const [name, value] of unknownMembers(state, KNOWN)) yield `,\n${JSON.stringify(name)}: ${canonicalJson(value)}`;
  yield '\n}\n';
}

function* listChunks(name: ListName, records: readonly object[]): Generator<string> {
  yield `,\n"${name}": [`;
  const shape = SHAPES[name];
  const sorted = inOrder(name, records);
  for (let from = 0; from < sorted.length; from += RECORDS_PER_CHUNK) {
    const lines = sorted.slice(from, from + RECORDS_PER_CHUNK).map((record) => recordText(shape, record));
    yield `${from > 0 ? ',' : ''}\n${lines.join(',\n')}`;
  }
  yield sorted.length > 0 ? '\n]' : ']';
}

/** The records of a list in the order of a backup file: activities by start then id, everything else by its key. */
export function inOrder<T extends object>(name: ListName, records: readonly T[]): T[] {
  const { key } = LISTS[name];
  return records
    .map((record) => {
      const members = record as Record<string, unknown>;
      return {
        record,
        start: name === 'activities' ? Date.parse(String(members.start)) : 0,
        key: String(members[key]),
      };
    })
    .sort((a, b) => a.start - b.start || compareText(a.key, b.key))
    .map(({ record }) => record);
}

/** The members of a record that a schema knows, in its order, each with what stands for it when it is missing. */
type Shape = ReadonlyMap<string, string | undefined>;

const shapeOf = ({ entries }: { entries: Record<string, v.GenericSchema> }): Shape =>
  new Map(
    Object.entries(entries).map(([name, entry]) => {
      const missing = v.getDefault(entry);
      return [name, missing === undefined ? undefined : JSON.stringify(missing)];
    }),
  );

const KNOWN: ReadonlySet<string> = new Set(MEMBERS);
const PROFILE = shapeOf(profileSchema);
const SHAPES = Object.fromEntries(LIST_NAMES.map((name) => [name, shapeOf(LISTS[name].schema)])) as Record<
  ListName,
  Shape
>;

function recordText(shape: Shape, record: object): string {
  const members = record as Record<string, unknown>;
  let text = '';
  for (const [name, missing] of shape) {
    const value = members[name];
    const written =
      value === undefined ? missing : typeof value === 'object' ? canonicalJson(value) : JSON.stringify(value);
    if (written !== undefined) text += `${text ? ',' : ''}"${name}":${written}`;
  }
  for (const [name, value] of unknownMembers(record, shape)) text += `,${JSON.stringify(name)}:${canonicalJson(value)}`;
  return `{${text}}`;
}

const unknownMembers = (record: object, known: { has(name: string): boolean }): [string, unknown][] =>
  Object.entries(record)
    .filter(([name, value]) => !known.has(name) && value !== undefined)
    .sort(([a], [b]) => compareText(a, b));
