import { hours } from '../../core/format.ts';
import type { Week, WeekKind } from '../../core/week.ts';
import { reviewWords as words } from '../../core/words/review.ts';
import { Mark } from '../marks.tsx';

/** Most kinds told on each side. */
const MOST = 3;

interface LiftsProps {
  week: Week;
  nameOf: (kind: string) => string;
  language: string;
}

/** What gave and what took most of a week, in counts. */
export function LiftsAndDrains({ week: { lifts, drains }, nameOf, language }: LiftsProps) {
  const list = (kinds: readonly WeekKind[], side: 'energizing' | 'draining') =>
    kinds.slice(0, MOST).map((kind) => (
      <li key={kind.kind}>
        <Mark energy={side === 'energizing' ? 1 : -1} />
        <span>
          <strong dir="auto">{nameOf(kind.kind)}</strong>{' '}
          <span class="basis">{words.counted(kind[side], kind.tags, side, hours(kind.hours, language))}</span>
        </span>
      </li>
    ));
  return (
    <>
      <h3>{words.lifts}</h3>
      {lifts.length === 0 ? <p class="basis">{words.noLifts}</p> : <ul class="marked">{list(lifts, 'energizing')}</ul>}
      <h3>{words.drains}</h3>
      {drains.length === 0 ? <p class="basis">{words.noDrains}</p> : <ul class="marked">{list(drains, 'draining')}</ul>}
      <p class="basis">{words.honest}</p>
    </>
  );
}
