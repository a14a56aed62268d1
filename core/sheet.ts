import type { Experiment } from './experiment.ts';
import { hours, percent, shortDay } from './format.ts';
import { REPORT_TAGS, SHARE_TAGS } from './study-report.ts';
import { addDays, mondayOf } from './time.ts';
import { WINDOW_WEEKS } from './trends/parameters.ts';
import type { Statement } from './trends/statement.ts';
import type { ExperimentOfTrends, Trends } from './trends/trends.ts';
import { kindWords } from './words/kinds.ts';
import { sheetWords } from './words/sheet.ts';
import { type Subject, trendWords } from './words/trends.ts';

/** Where a line stands on the sheet. */
export const SHEET_SECTIONS = ['patterns', 'shares', 'experiments', 'wishes'] as const;
export type SheetSection = (typeof SHEET_SECTIONS)[number];

/** A line that can be picked. */
export interface SheetLine {
  id: string;
  section: SheetSection;
  /** As it stands on paper: without the name, where it has one that was not let in. */
  text: string;
  /** The name or title that can be let in; undefined where there is none in it. */
  name: string | undefined;
}

/** What the lines are made of. */
export interface SheetFacts {
  trends: Pick<Trends, 'asOf' | 'statements' | 'share' | 'tagged' | 'hours' | 'weeks' | 'experiments'>;
  experiments: readonly Experiment[];
  /** Titles of experiments that guides propose: they are Updraft's own words and name nobody. */
  ownTitles: ReadonlySet<string>;
  language: string;
}

/** Most patterns, and most kinds with their hours, that are offered. */
const MOST_PATTERNS = 12;
const MOST_KINDS = 4;

/**
 * The lines that the tags support, strongest patterns first. Names of people, titles of meetings, names that the person gave
 * to kinds, and titles of experiments stay out of every line whose id is not in `letIn`.
 */
export function sheetLines(facts: SheetFacts, letIn: ReadonlySet<string>): SheetLine[] {
  const found = patterns(facts, letIn);
  return [
    ...(found.length > 0 ? found : counts(facts, letIn)),
    ...shares(facts, letIn),
    ...experimentLines(facts, letIn),
  ];
}

/** A wish of the person's own as a line: it is theirs word for word. */
export const wishLine = (text: string, index: number): SheetLine => ({
  ...{ id: `wish:${index}`, section: 'wishes', text, name: undefined },
});

/** Which of these names occur in a text as whole words, whatever their case. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const words = (of: string) =>
    ` ${of
      .toLocaleLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const all = words(text);
  return [...new Set(names)].filter((name) => words(name).trim() !== '' && all.includes(words(name)));
}

function patterns({ trends }: SheetFacts, letIn: ReadonlySet<string>): SheetLine[] {
  const rank = { claim: 0, leaning: 1, none: 2 } as const;
  return trends.statements
    .filter(({ level, mostly }) => level !== 'none' && !mostly)
    .sort((a, b) => rank[a.level] - rank[b.level] || Math.abs(b.shrunken ?? 0) - Math.abs(a.shrunken ?? 0))
    .slice(0, MOST_PATTERNS)
    .map((statement) => {
      const id = `${statement.family}:${statement.key}`;
      const name = nameIn(statement);
      return { id, section: 'patterns', text: patternText(statement, subjectOf(statement, letIn.has(id))), name };
    });
}

/** Where the tags carry no pattern yet: what was counted, and nothing concluded. */
function counts({ trends: { statements } }: SheetFacts, letIn: ReadonlySet<string>): SheetLine[] {
  const kinds = statements.filter(({ family, tags }) => family === 'kind' && tags > 0);
  const sum = (of: 'tags' | 'energizing' | 'draining') => kinds.reduce((all, kind) => all + kind[of], 0);
  const all = { tags: sum('tags'), energizing: sum('energizing'), draining: sum('draining') };
  if (all.tags === 0) return [];
  const sides = ({ tags, energizing, draining }: typeof all) =>
    [energizing, tags - energizing - draining, draining] as const;
  const total = sheetWords.counted(all.tags, ...sides(all));
  const enough = kinds.filter(({ tags }) => tags >= REPORT_TAGS).sort((a, b) => b.tags - a.tags);
  return [
    { id: 'counts', section: 'patterns', text: total, name: undefined },
    ...enough.slice(0, MOST_PATTERNS).map((kind): SheetLine => {
      const id = `count:${kind.key}`;
      const text = sheetWords.countOf(subjectOf(kind, letIn.has(id)), ...sides(kind));
      return { id, section: 'patterns', text, name: nameIn(kind) };
    }),
  ];
}

function patternText({ shrunken, level, energizing, draining, tags }: Statement, subject: Subject): string {
  const side = (shrunken ?? 0) < 0 ? 'draining' : 'energizing';
  const isItself = side === 'draining' ? draining > energizing : energizing > draining;
  const [own, other] = side === 'draining' ? [draining, energizing] : [energizing, draining];
  if (!isItself) return sheetWords.claimLess(subject, side, other, tags);
  return level === 'claim' ? sheetWords.claim(subject, side, own, tags) : sheetWords.leaning(subject, side, own, tags);
}

/** The name that a group goes by where the person or a calendar gave it; groups that are the same for everyone have none. */
function nameIn({ family, key, label }: Pick<Statement, 'family' | 'key' | 'label'>): string | undefined {
  if (family === 'series') return label;
  if (family === 'person') return label === key ? undefined : label;
  return family === 'kind' && label !== kindWords[key] && label !== key ? label : undefined;
}

function subjectOf(group: Pick<Statement, 'family' | 'key' | 'label'>, isLetIn: boolean): Subject {
  const { family, key, label } = group;
  const isNamed = nameIn(group) !== undefined;
  if (isNamed && isLetIn) return trendWords.subjects[family](label);
  if (family === 'series') return sheetWords.masked.series;
  if (family === 'person') return sheetWords.masked.person;
  if (family !== 'kind') return trendWords.subjects[family](label);
  return trendWords.kinds[key] ?? sheetWords.masked.kind;
}

function shares({ trends, language }: SheetFacts, letIn: ReadonlySet<string>): SheetLine[] {
  const { share, tagged, weeks, statements } = trends;
  const lines: SheetLine[] = [];
  if (tagged >= SHARE_TAGS && share.energizing !== null && share.draining !== null) {
    const says = sheetWords.share(
      percent(share.energizing, language),
      percent(share.draining, language),
      hours(trends.hours, language),
    );
    const [low, high] = [Math.max(0, share.lower ?? 0), Math.min(1, share.upper ?? 1)];
    const range = sheetWords.range(percent(low, language), percent(high, language));
    lines.push({ id: 'share', section: 'shares', text: `${says} ${range}`, name: undefined });
  }
  // The weeks tell the whole history, the kinds that of the window.
  const first = addDays(mondayOf(trends.asOf.slice(0, 10)), -7 * WINDOW_WEEKS);
  const withTags = weeks.filter(({ week, tags }) => tags > 0 && week >= first).length;
  if (withTags < 2) return lines;
  const kinds = statements.filter(({ family }) => family === 'kind').sort((a, b) => b.hours - a.hours);
  for (const kind of kinds.slice(0, MOST_KINDS)) {
    const id = `hours:${kind.key}`;
    const subject = subjectOf(kind, letIn.has(id));
    const text = sheetWords.weekly(subject, hours(kind.hours / withTags, language));
    lines.push({ id, section: 'shares', text, name: nameIn(kind) });
  }
  return lines;
}

const inPoints = (value: number) => Math.round(value * 100);

function experimentLines({ trends, experiments, ownTitles, language }: SheetFacts, letIn: ReadonlySet<string>) {
  return [...experiments]
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .map(({ id: key, title, from, until }): SheetLine => {
      const id = `experiment:${key}`;
      const name = ownTitles.has(title) ? undefined : title;
      const says = name === undefined || letIn.has(id) ? title : sheetWords.masked.experiment;
      const tried = sheetWords.tried(says, shortDay(from, language), shortDay(until, language));
      const found = trends.experiments.find((one) => one.id === key);
      return { id, section: 'experiments', text: `${tried} ${resultOf(found)}`, name };
    });
}

function resultOf(found: ExperimentOfTrends | undefined): string {
  if (!found || found.difference === null || found.lower === null || found.upper === null) return sheetWords.noResult;
  const points = [inPoints(found.difference), inPoints(found.lower), inPoints(found.upper)] as const;
  return found.real ? sheetWords.better(...points) : sheetWords.notSure(...points);
}
