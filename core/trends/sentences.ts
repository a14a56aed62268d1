import { kindWords } from '../words/kinds.ts';
import { type Side, type Subject, type TrendWords, trendWords } from '../words/trends.ts';
import type { Family } from './families.ts';
import type { Mix } from './mix.ts';
import { READINGS, TREND_WEEKS, WEEK_TAGS } from './parameters.ts';
import type { Named, Statement } from './statement.ts';
import type { ExperimentOfTrends, Trends } from './trends.ts';

/** A sentence to read first, and what it rests on. */
export interface Told {
  headline: string;
  /** Empty where the headline says it all. */
  details: string;
}

/** Balance is told in points: −0.45 is 45 points lower. */
const points = (value: number) => Math.round(value * 100);
const percent = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 100);
const told = (headline: string, ...details: string[]): Told => ({
  headline,
  details: details.filter(Boolean).join(' '),
});

function subjectOf({ family, key, label }: Named, words: TrendWords): Subject {
  const own = family === 'kind' && (label === key || label === kindWords[key]) ? words.kinds[key] : undefined;
  return own ?? words.subjects[family](label);
}

/**
 * A statement in words: “drain” and “give” for claims alone, “lean” for what is not settled, counts for the rest.
 * @param trends what the statement is from
 */
export function statementSentence(
  statement: Statement,
  trends: Pick<Trends, 'tagged' | 'counts' | 'statements' | 'firstTwoWeeks'>,
  words: TrendWords = trendWords,
): Told {
  const subject = subjectOf(statement, words);
  const { tags, energizing, draining, shrunken, level, mostly, behind, needs } = statement;
  if (mostly)
    return told(words.counts(subject, energizing, draining, tags), words.mostly(mostly.label, mostly.tags, tags));
  if (shrunken === null) {
    const enough = needs === null ? '' : words.notEnough(needs);
    return told(words.counts(subject, energizing, draining, tags), enough);
  }
  if (trends.firstTwoWeeks) return told(words.counts(subject, energizing, draining, tags), words.watching);
  const side = shrunken < 0 ? 'draining' : 'energizing';
  // Different from the rest is one thing, being on that side itself another.
  const isItself = side === 'draining' ? draining > energizing : energizing > draining;
  if (level === 'claim')
    return told(
      isItself ? words.claims(subject, side) : words.claimsLess(subject, side),
      evidence(statement, side, trends, words),
      allowing(statement, side, words),
      worth(statement, words),
      untaggedOnes(statement, words),
    );
  if (level === 'leaning') {
    const opposite = side === 'draining' ? energizing : draining;
    return told(
      isItself ? words.leans(subject, side, statement[side], tags) : words.leansLess(subject, side, opposite, tags),
      stillOpen(statement, words),
    );
  }
  if (behind) return confounded(statement, behind, trends, words);
  return told(words.noDifference(subject, energizing, draining, tags));
}

function evidence(
  statement: Statement,
  side: Side,
  { tagged, counts }: Pick<Trends, 'tagged' | 'counts'>,
  words: TrendWords,
) {
  const elsewhere = (counts[side] - statement[side]) / (tagged - statement.tags);
  return words.evidence(side, statement[side], statement.tags, words.inTen(Math.round(elsewhere * 10)));
}

function allowing({ family, shrunken, lower, upper }: Statement, side: Side, words: TrendWords): string {
  const sign = side === 'draining' ? -1 : 1;
  const ends = [points(sign * (lower ?? 0)), points(sign * (upper ?? 0))].sort((a, b) => a - b) as [number, number];
  return words.allowing(heldEqual(family, words), side, points(sign * (shrunken ?? 0)), ...ends);
}

/** A series is compared without regard to its kind: it speaks for itself. */
const heldEqual = (family: Family, { heldEqual: names }: TrendWords): string[] =>
  Object.entries(names).flatMap(([held, name]) =>
    held === family || (family === 'series' && held === 'kind') ? [] : [name],
  );

/** Told where tags of one series or day count clearly less than separate ones. */
function worth({ tags, effectiveTags }: Statement, words: TrendWords): string {
  const separate = Math.round(effectiveTags ?? tags);
  return separate < 0.9 * tags ? words.worth(tags, separate) : '';
}

/** Whether what was not tagged could overturn a claim; balance differs by 1 between all neutral and all on one side. */
function untaggedOnes({ tipping }: Statement, words: TrendWords): string {
  if (tipping === null) return '';
  return Math.abs(tipping) > 1 ? words.cannotTip : words.tipping(points(Math.abs(tipping)));
}

function stillOpen({ reading, held, needs }: Statement, words: TrendWords): string {
  if (reading === 'claim') return words.held(Math.min(held, READINGS - 1), READINGS);
  return needs === null ? '' : words.settles(roughly(needs));
}

/** “About N more tags”, as exactly as it can be foreseen. */
const roughly = (needed: number) => [5, 10, 20].find((step) => needed <= step) ?? 30;

function confounded(
  statement: Statement,
  behind: NonNullable<Statement['behind']>,
  { statements }: Pick<Trends, 'statements'>,
  words: TrendWords,
): Told {
  const side = statement.draining > statement.energizing ? 'draining' : 'energizing';
  const circumstance = statements.find(({ family, key }) => family === behind.family && key === behind.key);
  return told(
    [
      words.looks(subjectOf(statement, words), side, statement[side], statement.tags),
      words.under[behind.family](behind.label, behind.tags, statement.tags),
      words.whatever(side, circumstance?.level === 'claim', behind.family !== 'back-to-back'),
    ].join(' '),
  );
}

/** The trend in words, or why there is none yet. */
export function trendSentence({ trend, weeks }: Pick<Trends, 'trend' | 'weeks'>, words: TrendWords = trendWords): Told {
  if (!trend) return told(words.trendNeeds(TREND_WEEKS, weeks.filter(({ tags }) => tags >= WEEK_TAGS).length));
  if (!trend.claim) return told(words.noTrend(trend.weeks));
  const isDown = trend.slope < 0;
  const sign = isDown ? -1 : 1;
  const levels = weeks.flatMap(({ level }) => (level === null ? [] : [level]));
  const since =
    trend.from.slice(0, 4) === trend.until.slice(0, 4) ? words.month(trend.from) : words.monthAndYear(trend.from);
  const span = trend.change / trend.slope;
  const ends = [points(sign * trend.lower * span), points(sign * trend.upper * span)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  const { decomposition } = trend;
  return told(
    words.trend(isDown, percent(levels[0] ?? 0), percent(levels[levels.length - 1] ?? 0), since),
    words.trendRange(isDown, points(sign * trend.change), ...ends, trend.weeks),
    decomposition ? words.mixOrFeeling(points(decomposition.mix), points(decomposition.feeling)) : '',
  );
}

/** What an experiment has shown so far. */
export function experimentSentence(
  experiment: ExperimentOfTrends,
  title: string,
  words: TrendWords = trendWords,
): Told {
  const { difference, lower, upper, weeksBefore, weeksAfter, real, asExpected, from } = experiment;
  if (difference === null || lower === null || upper === null)
    return told(words.experimentNeeds(title, weeksBefore, weeksAfter));
  const sides = words.experimentSides(weeksAfter, weeksBefore);
  const numbers = [points(difference), points(lower), points(upper)] as const;
  if (real) return told(words.experimentReal(title, words.date(from), ...numbers), sides, words.likelyReal(asExpected));
  return told(words.notReal(...numbers), sides);
}

/** What another mix of hours would feel like. */
export function mixSentence(
  { share, lower, upper, now, seenShare, enough }: Mix,
  words: TrendWords = trendWords,
): Told {
  if (!enough || share === null || lower === null || upper === null || now === null) return told(words.mixCannotSay);
  const unseen = percent(1 - seenShare);
  return told(
    words.mix(percent(share), percent(lower), percent(upper), percent(now)),
    unseen > 0 ? words.mixUnseen(unseen) : '',
  );
}

/** What the untagged hours could change; undefined without tags. */
export function untaggedSentence(
  { share, untagged }: Pick<Trends, 'share' | 'untagged'>,
  words: TrendWords = trendWords,
): Told | undefined {
  if (share.energizing === null || untagged.share === null || untagged.lower === null) return undefined;
  if (untagged.share === 0) return told(words.allTagged);
  return told(words.untagged(percent(1 - untagged.share), percent(untagged.lower), percent(share.energizing)));
}
