import { factsOf, type Records } from '../../../../core/articles/facts.ts';
import type { Signal } from '../../../../core/articles/signal.ts';
import { SIGNALS, type SignalId } from '../../../../core/articles/signals.ts';
import { NOW, type Work, weeksOf } from '../history.ts';

/** What one signal says of somebody; `kinds` as a guide may narrow it. */
export const heard = (is: SignalId, records: Records, kinds: string[] = []): Signal | undefined =>
  SIGNALS[is](
    factsOf(
      records,
      NOW,
      () => 'other',
      (kind) => kind,
    ),
    { kinds },
  );

/** The same work on every working day of so many weeks. */
export const everyDay = (weeks: number, work: (week: number, day: number) => Work[]) =>
  weeksOf(weeks, (week, day) => (day < 5 ? work(week, day) : []));

/** Which of a person's working days it is. */
export const nth = (week: number, day: number): number => week * 5 + day;

/** Six weeks: status drains in 3 of 4, writing alone energizes in 4 of 5; 30 tags each. */
export const mixedWeeks = everyDay(6, (week, day) => [
  { kind: 'status', at: 9, energy: nth(week, day) % 4 === 3 ? 1 : -1 },
  { kind: 'writing', at: 10.5, hours: 1.5, alone: true, energy: nth(week, day) % 5 === 4 ? 0 : 1 },
]);

/** Six weeks in which nothing stands out: both kinds one third each way. */
export const evenWeeks = everyDay(6, (week, day) => [
  { kind: 'status', at: 9, energy: ((nth(week, day) % 3) - 1) as -1 | 0 | 1 },
  { kind: 'writing', at: 10.5, hours: 1.5, alone: true, energy: (((nth(week, day) + 1) % 3) - 1) as -1 | 0 | 1 },
]);
