import { decidedOn } from './decide/look-back.ts';
import type { Decision } from './decision.ts';
import type { Paths } from './paths/lenses.ts';
import type { Instant } from './time.ts';
import { epochMs } from './trends/clock.ts';
import type { Columns } from './trends/columns.ts';
import { coreRows } from './trends/core-rows.ts';
import { historyOf } from './trends/history.ts';
import { type KindFigure, kindFigures } from './trends/kind-figures.ts';
import type { KindShare } from './trends/mix-of-shares.ts';
import { kindShares } from './trends/new-mix.ts';
import { rowsIn } from './trends/rows.ts';
import { type SeriesFigure, seriesFigures } from './trends/series-figures.ts';
import { Sums } from './trends/sums.ts';
import { type ExperimentOfTrends, experimentFrom, reachOf, seenFrom, type Trends } from './trends/trends.ts';
import { type UsualWeek, usualWeek } from './trends/usual-week.ts';

/** What the tools rest on, of the usual period: worked out where the tags are, so that no tag has to travel. */
export interface Figures {
  tags: number;
  week: UsualWeek;
  /** What mixes are made of, see mix-of-shares.ts. */
  shares: readonly KindShare[];
  kinds: readonly KindFigure[];
  series: readonly SeriesFigure[];
  /** Each decided decision: the weeks since against those before. */
  decisions: readonly ExperimentOfTrends[];
  paths: Paths;
}

/** The figures at a moment. @param trends what is told of the same columns then */
export function figuresOf(
  columns: Columns,
  { now, trends, decisions, paths }: { now: Instant; trends: Trends; decisions: readonly Decision[]; paths: Paths },
): Figures {
  const asOf = epochMs(now);
  const reach = reachOf(columns, { now });
  const history = historyOf(seenFrom(columns, reach.fromWeek), reach);
  const sums = new Sums(history);
  sums.moveTo(reach);
  const shares = kindShares(history, sums);
  const rows = rowsIn(history, reach);
  const kinds = kindFigures(rows, shares);
  const decided = decisions.filter((decision) => decidedOn(decision));
  const all = decided.length > 0 ? coreRows(columns, history.model) : undefined;
  return {
    tags: rows.count,
    week: usualWeek(history.columns, asOf),
    shares,
    kinds,
    series: seriesFigures(rows, asOf, kinds, trends.statements),
    decisions: decided.flatMap((decision) => {
      const from = decidedOn(decision);
      if (!from || !all) return [];
      const until = decision.lookBackOn ?? '9999-12-31';
      return [experimentFrom(all, { id: decision.id, from, until, kinds: null, expected: null }, asOf)];
    }),
    paths,
  };
}
