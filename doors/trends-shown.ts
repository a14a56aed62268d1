import { signal } from '@preact/signals';
import type { TrendsShown } from '../components/TrendsView.tsx';
import type { ToldStatement } from '../components/trends/StatementCard.tsx';
import type { Experiment } from '../core/experiment.ts';
import { type Period, type PeriodTrends, USUAL_PERIOD } from '../core/period.ts';
import type { Result } from '../core/result.ts';
import { addDays, mondayOf } from '../core/time.ts';
import { experimentSentence, statementSentence, trendSentence, untaggedSentence } from '../core/trends/sentences.ts';
import type { Statement } from '../core/trends/statement.ts';
import type { Trends, WeekOfTrends } from '../core/trends/trends.ts';
import { commonWords } from '../core/words/common.ts';
import { trendWords } from '../core/words/trends.ts';
import { trendsTabWords } from '../core/words/trends-tab.ts';

/** Most counts told where nothing may be claimed, and most groups of one family that are drawn. */
const COUNTED = 4;
const FEWEST_COUNTED = 2;
const MOST_IN_FAMILY = 16;

/** The period of the Trends tab: the stored summary for the usual one, an answer of the worker for the others. */
export function createTrendsState(ask: (period: Period) => Promise<Result<PeriodTrends, string>>) {
  const shown = signal<TrendsShown>();
  let period = USUAL_PERIOD;
  let summary: PeriodTrends | undefined;
  let experiments: readonly Experiment[] = [];

  const show = async () => {
    const asked = period;
    if (asked === USUAL_PERIOD) {
      shown.value = summary && trendsShown(summary, asked, experiments);
      return;
    }
    if (shown.value) shown.value = { ...shown.value, period: asked, state: 'loading' };
    const answer = await ask(asked);
    // Another period was chosen meanwhile.
    if (asked !== period) return;
    if (answer.ok) shown.value = trendsShown(answer.value, asked, experiments);
    else if (shown.value) shown.value = { ...shown.value, state: 'failed' };
  };

  return {
    shown,
    /** Takes what the worker computed last; another period that is being looked at is asked for anew. */
    async load(made: PeriodTrends | undefined, known: readonly Experiment[]) {
      summary = made;
      experiments = known;
      await show();
    },
    async choose(chosen: Period) {
      period = chosen;
      await show();
    },
  };
}

/** What is told of a period, as the tab shows it. */
export function trendsShown(told: PeriodTrends, period: Period, experiments: readonly Experiment[]): TrendsShown {
  const trends = { ...told.trends, statements: told.trends.statements.map(named) };
  const tell = (statement: Statement): ToldStatement => ({ statement, ...statementSentence(statement, trends) });
  const at = (level: Statement['level']) => trends.statements.filter((statement) => statement.level === level);
  const [claims, leanings] = [at('claim').sort(byStrength), at('leaning').sort(byStrength)];
  const { decomposition } = trends.trend ?? {};
  const untagged = untaggedSentence(trends);
  const example = claims[0] ?? leanings[0] ?? trends.statements.filter(isMeasured).sort(byTags)[0];
  return {
    ...told,
    trends,
    period,
    state: 'ready',
    shownWeeks: weeksOfPeriod(trends, period),
    claims: claims.map(tell),
    leanings: leanings.map(tell),
    counted: claims.length > 0 ? [] : countedOf(trends).map((statement) => inOne(tell(statement))),
    trend: trendSentence(trends),
    mix: decomposition
      ? trendWords.mixOrFeeling(inPoints(decomposition.mix), inPoints(decomposition.feeling))
      : undefined,
    untagged: untagged && inOne(untagged),
    experiments: experiments.flatMap(({ id, title, from }) => {
      const found = trends.experiments.find((one) => one.id === id);
      if (!found) return [];
      const { headline, details } = experimentSentence(found, title);
      return [
        {
          id,
          title,
          week: mondayOf(from),
          sentence: inOne({ headline: headline.startsWith(title) ? headline : `${title}: ${headline}`, details }),
        },
      ];
    }),
    families: familiesOf(trends.statements),
    example: example && tell(example),
  };
}

const inPoints = (value: number) => Math.round(value * 100);
const inOne = ({ headline, details }: { headline: string; details: string }) => `${headline} ${details}`.trim();
const isMeasured = ({ shrunken }: Statement) => shrunken !== null;
const byTags = (a: Statement, b: Statement) => b.tags - a.tags;
/** The largest difference first, as it is told. */
const byStrength = (a: Statement, b: Statement) => Math.abs(b.shrunken ?? 0) - Math.abs(a.shrunken ?? 0);

/** A person without an alias and a series without a title are known by a key that says nothing. */
function named(statement: Statement): Statement {
  const { family, label, key } = statement;
  if (family === 'person' && label === key) return { ...statement, label: trendsTabWords.someone };
  return label === '' ? { ...statement, label: commonWords.untitled } : statement;
}

/** Kinds and series with the most tags, of which nothing is claimed. */
const countedOf = ({ statements }: Trends): Statement[] =>
  statements
    .filter(({ family, level }) => (family === 'kind' || family === 'series') && level === 'none')
    .filter(({ mostly, tags }) => !mostly && tags >= FEWEST_COUNTED)
    .sort(byTags)
    .slice(0, COUNTED);

/** From the first tag within the period to the week of now; a week without tags is there and empty. */
function weeksOfPeriod({ weeks, asOf }: Trends, period: Period): WeekOfTrends[] {
  const last = mondayOf(asOf.slice(0, 10));
  const from = period === 'all' ? '' : addDays(last, -7 * period);
  const found = weeks.filter(({ week }) => week >= from);
  const shown = [...found];
  for (let week = found.at(-1)?.week; week && week < last; ) {
    week = addDays(week, 7);
    shown.push({ ...EMPTY_WEEK, week });
  }
  return shown;
}

const EMPTY_WEEK = {
  ...{ tags: 0, hours: 0, energizing: 0, neutral: 0, draining: 0 },
  ...{ share: null, level: null, lower: null, upper: null },
};

/** Families in the order in which they are told, those with something to show; the largest groups of each. */
function familiesOf(statements: readonly Statement[]): TrendsShown['families'] {
  const families = [...new Set(statements.map(({ family }) => family))];
  return families.flatMap((family) => {
    const own = statements.filter((statement) => statement.family === family);
    if (!own.some(isMeasured)) return [];
    const isOrdered = family === 'hour' || family === 'weekday' || family === 'size' || family === 'load';
    const largest = isOrdered ? own : [...own].sort(byTags).slice(0, MOST_IN_FAMILY);
    return [{ family, statements: largest }];
  });
}
