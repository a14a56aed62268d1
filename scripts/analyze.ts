import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Backup, parseBackup, tooLarge } from '../core/backup.ts';
import { withGuess } from '../core/kind-guess/guess.ts';
import { learnFrom } from '../core/kind-guess/learn.ts';
import { mergedKinds } from '../core/kind-merges.ts';
import { type Day, dayOf, type Instant, instantOf, isDay, isInstant } from '../core/time.ts';
import { type Columns, columnsOf } from '../core/trends/columns.ts';
import { labelsIn } from '../core/trends/labels.ts';
import { mixOf } from '../core/trends/mix.ts';
import { mixSentence } from '../core/trends/sentences.ts';
import { type Question, trendsOf } from '../core/trends/trends.ts';

/** A sentence for the person who typed the command; anything else that is thrown is a bug. */
class Refusal extends Error {}

const OPTIONS = {
  now: { type: 'string' },
  window: { type: 'string' },
  hours: { type: 'string' },
  library: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
} as const;
type Options = Partial<Record<keyof typeof OPTIONS, string>>;

/** Each verb: what its file becomes. What only one of them needs is loaded when it is asked. */
const VERBS: Record<string, (file: string, options: Options) => unknown> = {
  trends: withBackup((backup, options) =>
    trendsOf(columnsIn(backup), {
      ...questionIn(options),
      experiments: backup.experiments,
      label: labelsIn(backup.kinds, backup.people),
    }),
  ),
  mix: withBackup((backup, options) => {
    const mix = mixOf(columnsIn(backup), questionIn(options), hoursIn(options.hours));
    const { headline, details } = mixSentence(mix);
    return { ...mix, sentence: [headline, details].filter(Boolean).join(' ') };
  }),
  articles: withBackup(async (backup, options) => {
    const { rankingFor } = await import('./articles.ts');
    const ranking = rankingFor(backup, Date.parse(nowIn(options)), options.library);
    if (!ranking.ok) throw new Refusal(ranking.detail);
    return ranking.value;
  }),
  kinds: withBackup(async ({ activities, kinds }) => {
    const { kindsReport } = await import('../core/kind-guess/report.ts');
    return kindsReport(activities, learnFrom(activities), mergedKinds(kinds));
  }),
  async check(file, options) {
    const { checkArticles, holdsArticles } = await import('../core/feeds/check-articles.ts');
    const bytes = bytesOf(file);
    if (holdsArticles(file, bytes)) {
      const read = checkArticles(basename(file), bytes, Date.parse(nowIn(options)));
      if (!read.ok) throw new Refusal(read.detail);
      return read.value;
    }
    const { checkFile } = await import('../core/check.ts');
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const checked = checkFile(basename(file), bytes, {
      from: dayIn(options, 'from'),
      until: dayIn(options, 'until'),
      today: dayOf(nowIn(options), zone),
      zone,
    });
    if (!checked.ok) throw new Refusal(checked.detail);
    return checked.value;
  },
};

function withBackup(answer: (backup: Backup, options: Options) => unknown) {
  return (file: string, options: Options) => {
    const read = parseBackup(textOf(file));
    if (!read.ok) throw new Refusal(`${file}: ${read.detail}`);
    return answer(read.value, options);
  };
}

/** An activity whose kind the file does not say gets a guess, as it would when it is restored. */
function columnsIn({ activities, tags }: Backup): Columns {
  if (activities.every(({ kind }) => kind !== null)) return columnsOf(activities, tags);
  const learned = learnFrom(activities);
  return columnsOf(
    activities.map((activity) => (activity.kind === null ? withGuess(activity, learned) : activity)),
    tags,
  );
}

const textOf = (file: string): string => bytesOf(file).toString('utf8');

function bytesOf(file: string): Buffer {
  let size: number;
  try {
    const found = statSync(file);
    if (!found.isFile()) throw new Refusal(`${file} is not a file.`);
    size = found.size;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`There is no file ${file}.`);
  }
  const large = tooLarge(size);
  if (large) throw new Refusal(`${file}: ${large}`);
  try {
    return readFileSync(file);
  } catch {
    throw new Refusal(`${file} cannot be read.`);
  }
}

function nowIn({ now }: Options): Instant {
  if (now === undefined) return instantOf(Date.now());
  // An instant with an offset instead of Z is welcome, too.
  if (isInstant(now) && now.endsWith('Z')) return now;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(now) && !Number.isNaN(Date.parse(now)))
    return instantOf(Date.parse(now));
  throw new Refusal(`--now ${now} is not an instant like 2026-11-22T18:00:00Z.`);
}

function questionIn(options: Options): Pick<Question, 'now' | 'window'> {
  const { window } = options;
  if (window === undefined) return { now: nowIn(options) };
  if (window === 'all') return { now: nowIn(options), window };
  if (!/^\d{1,4}$/.test(window) || Number(window) === 0)
    throw new Refusal(`--window ${window} is neither "all" nor a number of weeks.`);
  return { now: nowIn(options), window: Number(window) };
}

function dayIn(options: Options, name: 'from' | 'until'): Day | undefined {
  const day = options[name];
  if (day !== undefined && !isDay(day)) throw new Refusal(`--${name} ${day} is not a day like 2026-11-16.`);
  return day;
}

function hoursIn(hours: string | undefined): Map<string, number> {
  if (!hours) throw new Refusal('mix needs --hours kind=h,kind=h, such as --hours one-on-one=4,writing=12.');
  const mix = new Map<string, number>();
  for (const part of hours.split(',')) {
    const [, kind, amount] = /^\s*(.+?)\s*=\s*(\d+(?:\.\d+)?|\.\d+)\s*$/.exec(part) ?? [];
    if (kind === undefined) throw new Refusal(`--hours: "${part}" is not a kind with its hours, such as writing=12.`);
    mix.set(kind, (mix.get(kind) ?? 0) + Number(amount));
  }
  if (![...mix.values()].some((value) => value > 0)) throw new Refusal('--hours: all hours are 0.');
  return mix;
}

function argumentsOf(line: string[]) {
  try {
    return parseArgs({ args: line, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Refusal(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

function answer(line: string[]): unknown {
  const { values, positionals } = argumentsOf(line);
  const [verb = '', file, ...more] = positionals;
  if (!Object.hasOwn(VERBS, verb) || file === undefined || more.length > 0)
    throw new Refusal(`Say: npm run --silent analyze -- VERB FILE, with VERB one of ${Object.keys(VERBS).join(', ')}.`);
  return VERBS[verb]?.(file, values);
}

try {
  process.stdout.write(`${JSON.stringify(await answer(process.argv.slice(2)))}\n`);
} catch (error) {
  const sentence =
    error instanceof Refusal ? error.message : 'Updraft could not work this out; that is a fault in Updraft.';
  process.stderr.write(`${sentence.replace(/\s+/g, ' ')}\n`);
  process.exitCode = 1;
}
