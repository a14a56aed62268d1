import { mergeBackup } from '../core/backup/merge.ts';
import { tooLarge } from '../core/backup.ts';
import { type ExportWhat, exportChunks } from '../core/exports/chunks.ts';
import { mergeImport } from '../core/imports/merge.ts';
import { planLines } from '../core/imports/plan.ts';
import { readImport } from '../core/imports/read-import.ts';
import type { Choice, Decisions, ImportFormat } from '../core/imports/reading.ts';
import { redacting, redactionRules } from '../core/redaction.ts';
import type { Day, Zone } from '../core/time.ts';
import { importWords } from '../core/words/imports.ts';
import type { Store } from '../store/schema.ts';
import { readState } from '../store/state.ts';
import { valuesIn } from '../store/values.ts';

/** What a page asks of its reader, a thread of its own, so that the page never waits for a file. */
export type Asked =
  | { do: 'look'; file: Blob; name: string; zone: Zone; today: Day; decisions: Decisions }
  | { do: 'write'; what: ExportWhat };

/** How many records of one part a file would add, change and leave. */
export interface PartCount {
  part: string;
  added: number;
  changed: number;
  same: number;
}

/** What a file would do. */
export interface Looked {
  format: ImportFormat;
  parts: PartCount[];
  refused: readonly { where: string; why: string }[];
  refusals: number;
  choices: Choice[];
  /** A few of the activities, to see whether it is read rightly. */
  first: { title: string; start: string; end: string; zone: Zone; energy: number | undefined }[];
  /** What the worker is to take in; `undefined` where there is nothing. */
  plan: Blob | undefined;
}

/** What the reader tells the page. */
export type Told =
  | { is: 'progress'; share: number }
  | { is: 'looked'; value: Looked }
  | { is: 'refused'; why: string }
  | { is: 'written'; file: Blob };

const FIRST = 5;

/** Does what was asked; the last thing it tells is the answer. */
export async function read(asked: Asked, store: () => Promise<Store>, tell: (told: Told) => void): Promise<void> {
  if (asked.do === 'write') {
    const chunks: string[] = [];
    const { total, parts } = exportChunks(await readState(store), asked.what);
    let told = 0;
    for (const { text, done } of parts) {
      chunks.push(text);
      if (done - told < total / 50) continue;
      told = done;
      tell({ is: 'progress', share: total === 0 ? 1 : done / total });
    }
    tell({ is: 'written', file: new Blob(chunks, { type: asked.what.type }) });
    return;
  }
  const large = tooLarge(asked.file.size);
  if (large) {
    tell({ is: 'refused', why: large });
    return;
  }
  tell({ is: 'progress', share: 0.1 });
  const read = readImport(new Uint8Array(await asked.file.arrayBuffer()), asked);
  if (!read.ok) {
    tell({ is: 'refused', why: read.detail ?? read.reason });
    return;
  }
  if (read.value.format === 'backup' && !read.value.backup) {
    tell({ is: 'refused', why: importWords.wrong(read.value.refused[0], read.value.refusals - 1) });
    return;
  }
  tell({ is: 'progress', share: 0.5 });
  const { format, tags, refused, refusals, choices } = read.value;
  // Titles that are not to be kept are not even handed to the worker.
  const redacted = redacting(redactionRules(await valuesIn(store).get('settings')));
  const activities = read.value.activities.map(redacted);
  const backup = read.value.backup && { ...read.value.backup, activities };
  const state = await readState(store);
  tell({ is: 'progress', share: 0.7 });
  const parts: PartCount[] = backup
    ? Object.entries(mergeBackup(state, backup).preview.perSection).map(([part, counts]) => ({ part, ...counts }))
    : Object.entries(mergeImport(state, { activities, tags }).counts).map(([part, counts]) => ({ part, ...counts }));
  tell({ is: 'progress', share: 0.9 });
  const energyOf = new Map(tags.map(({ activity, energy }) => [activity, energy]));
  const first = activities
    .slice(0, FIRST)
    .map(({ id, title, start, end, zone }) => ({ title, start, end, zone, energy: energyOf.get(id) }));
  const any = backup !== undefined || activities.length > 0;
  const plan = any ? new Blob([...planLines({ activities, tags, ...(backup && { backup }) })]) : undefined;
  tell({ is: 'looked', value: { format, parts: parts.filter(isAny), refused, refusals, choices, first, plan } });
}

const isAny = ({ added, changed, same }: PartCount): boolean => added + changed + same > 0;
