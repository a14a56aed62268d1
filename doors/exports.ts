import { browser } from 'wxt/browser';
import type { ExportsDoor, RecordFile, TrendsFile } from '../components/export/door.ts';
import { reportMarkdown, reportRows } from '../core/exports/report.ts';
import { statementsCsv, weeksCsv } from '../core/exports/tables.ts';
import { hours, percent } from '../core/format.ts';
import { isWatching } from '../core/study.ts';
import { dayOf, instantOf } from '../core/time.ts';
import { reportWords, exportWords as words } from '../core/words/exports.ts';
import { kindWords } from '../core/words/kinds.ts';
import { send } from '../messages.ts';
import type { Store } from '../store/schema.ts';
import { readLists } from '../store/state.ts';
import { askReader } from './reading-thread.ts';
import { trendsShown } from './trends-shown.ts';

/** Hands a file to the browser's downloads. @returns a sentence that names it */
export function download(name: string, chunks: Iterable<BlobPart>, type: string): string {
  const address = URL.createObjectURL(new Blob([...chunks], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data; a minute is plenty for it to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return words.saved(name);
}

interface Here {
  now: () => number;
  language: string;
  /** A new thread that writes files. */
  reader: () => Worker;
}

const ENDINGS: Record<RecordFile | TrendsFile, [ending: string, type: string]> = {
  backup: ['json', 'application/json'],
  activities: ['csv', 'text/csv'],
  kinds: ['csv', 'text/csv'],
  weeks: ['csv', 'text/csv'],
  statements: ['csv', 'text/csv'],
  ics: ['ics', 'text/calendar'],
  markdown: ['md', 'text/markdown'],
};

/** Files that hand the person's data out, and the report. */
export function createExports(store: () => Promise<Store>, { now, language, reader }: Here): ExportsDoor {
  const hand = (file: RecordFile | TrendsFile, content: BlobPart): string => {
    const [ending, type] = ENDINGS[file];
    return download(`updraft-${words.fileNames[file]}-${instantOf(now()).slice(0, 10)}.${ending}`, [content], type);
  };

  const report: ExportsDoor['report'] = async (period) => {
    const today = dayOf(instantOf(now()), Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (isWatching(await (await store()).getAll('studies'), today)) return 'watching';
    const reply = await send('trendsFor', { period });
    if (!reply.ok || reply.value.trends.tagged === 0) return 'notEnough';
    const { kinds, experiments } = await readLists(store);
    const names = new Map(kinds.map(({ id, name }) => [id, name]));
    const nameOf = (kind: string) => names.get(kind) ?? kindWords[kind] ?? kind;
    return { trends: trendsShown(reply.value, period, experiments), nameOf };
  };

  return {
    language,
    report,

    async write(file, { from, until }, onProgress, signal) {
      const [, type] = ENDINGS[file];
      const range = { type, from: from || undefined, until: until || undefined };
      const stamp = { exportedAt: instantOf(now()), app: browser.runtime.getManifest().version };
      const what = file === 'backup' ? { ...range, file, stamp } : { ...range, file };
      const answer = await askReader(reader, { do: 'write', what }, onProgress, signal);
      if (answer.is === 'written') return hand(file, answer.file);
      return answer.is === 'cancelled' ? words.cancelled : words.failed;
    },

    async tell(file, period) {
      const told = await report(period);
      if (typeof told === 'string') return words[told];
      const { trends: shown, nameOf } = told;
      const { trends } = shown;
      const sentence = ({ headline, details }: { headline: string; details: string }) =>
        `${headline} ${details}`.trim();
      const share = (value: number | null) => percent(Math.min(1, Math.max(0, value ?? 0)), language);
      const lead = reportWords.share(
        ...([share(trends.share.energizing), share(trends.share.lower), share(trends.share.upper)] as const),
        ...([trends.tagged, hours(trends.hours, language)] as const),
      );
      const said = {
        ...{ asOf: trends.asOf.slice(0, 10), lead, trend: sentence(shown.trend), untagged: shown.untagged },
        ...{ claims: shown.claims.map(sentence), leanings: shown.leanings.map(sentence) },
        experiments: shown.experiments.map((one) => one.sentence),
      };
      const tables = { statements: trends.statements, kinds: shown.kinds, weeks: shown.shownWeeks, nameOf };
      const text =
        file === 'weeks'
          ? weeksCsv(trends)
          : file === 'statements'
            ? statementsCsv(trends)
            : reportMarkdown(said, reportRows(tables));
      return hand(file, text);
    },
  };
}
