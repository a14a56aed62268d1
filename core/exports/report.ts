import type { KindEnergy } from '../energy-by-kind.ts';
import type { Statement } from '../trends/statement.ts';
import type { WeekOfTrends } from '../trends/trends.ts';
import { reportWords as words } from '../words/exports.ts';

/** A table of the report: every row a label and its numbers, as texts; – where nothing is told. */
export interface ReportTable {
  name: string;
  columns: string[];
  rows: string[][];
}

/** What the tables of a report are made of. */
interface Numbers {
  statements: readonly Statement[];
  kinds: readonly KindEnergy[];
  weeks: readonly WeekOfTrends[];
  nameOf: (kind: string) => string;
}

const NOTHING = '–';
const signed = (value: number | null): string =>
  value === null ? NOTHING : `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`;
const share = (value: number | null): string => (value === null ? NOTHING : `${Math.round(value * 100)} %`);
const column = (name: string): string => words.columns[name] ?? name;

/**
 * The numbers behind a report: what is claimed or leans, and whatever was measured; kinds; weeks. Differences in balance
 * (−2 to 2), shares in percent, hours to one decimal.
 */
export function reportRows({ statements, kinds, weeks, nameOf }: Numbers): ReportTable[] {
  const level = { claim: 0, leaning: 1, none: 2 };
  const told = statements
    .filter(({ shrunken }) => shrunken !== null)
    .sort((a, b) => level[a.level] - level[b.level] || Math.abs(b.shrunken ?? 0) - Math.abs(a.shrunken ?? 0));
  return [
    {
      name: words.gives,
      columns: ['what', 'group', 'level', 'tags', 'difference', 'lower', 'upper'].map(column),
      rows: told.map((one) => [
        ...[one.label, one.family, one.level, String(one.tags)],
        ...[signed(one.shrunken), signed(one.lower), signed(one.upper)],
      ]),
    },
    {
      name: words.kinds,
      columns: ['what', 'tags', 'energizing', 'draining', 'mean', 'lower', 'upper'].map(column),
      rows: kinds.map(({ kind, tags, energizing, draining, mean, range }) => [
        ...[nameOf(kind), String(tags), String(energizing), String(draining)],
        ...[signed(mean ?? null), signed(range?.[0] ?? null), signed(range?.[1] ?? null)],
      ]),
    },
    {
      name: words.weeks,
      columns: ['week', 'tags', 'hours', 'share', 'levelOfWeek', 'lower', 'upper'].map(column),
      rows: weeks.map((one) => [
        ...[one.week, String(one.tags), one.hours.toFixed(1), share(one.share)],
        ...[share(one.level), share(one.lower), share(one.upper)],
      ]),
    },
  ];
}

/** What the Markdown report says above its tables. */
export interface ReportSaid {
  asOf: string;
  lead: string;
  trend: string;
  claims: readonly string[];
  leanings: readonly string[];
  experiments: readonly string[];
  untagged: string | undefined;
}

/** The report as Markdown (CommonMark with tables); whatever a title holds stays text. */
export function reportMarkdown(said: ReportSaid, tables: readonly ReportTable[]): string {
  const lines: string[] = [`# ${words.title}`, '', words.asOf(said.asOf), '', plain(said.lead), ''];
  const list = (name: string, sentences: readonly string[], none: string) => {
    lines.push(`## ${name}`, '', ...(sentences.length > 0 ? sentences.map((one) => `- ${plain(one)}`) : [none]), '');
  };
  lines.push(`## ${words.trend}`, '', plain(said.trend), '');
  list(words.gives, said.claims, words.none);
  if (said.leanings.length > 0) list(words.leanings, said.leanings, '');
  list(words.tried, said.experiments, words.nothingTried);
  if (said.untagged) lines.push(`## ${words.untagged}`, '', plain(said.untagged), '');
  for (const { name, columns, rows } of tables) {
    const row = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
    lines.push(`## ${name}`, '', row(columns), `| ${columns.map((_, i) => (i === 0 ? '---' : '---:')).join(' | ')} |`);
    lines.push(...rows.map(row), '');
  }
  lines.push(words.method, '');
  return lines.join('\n');
}

/** A text with everything that Markdown or HTML could read as more than text made plain. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/&/g, '&amp;');
