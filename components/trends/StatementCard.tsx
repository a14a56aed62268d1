import type { Statement } from '../../core/trends/statement.ts';
import { statementWords } from '../../core/words/trends-tab.ts';
import { linear } from '../linear.ts';
import { Mark } from '../marks.tsx';
import { Arithmetic } from './Arithmetic.tsx';

/** A statement with the sentences that tell it. */
export interface ToldStatement {
  statement: Statement;
  headline: string;
  details: string;
}

/** One thing the tags say: the sentence, its difference with the range, and on a press what it rests on. */
export function StatementCard({ told, language }: { told: ToldStatement; language: string }) {
  const { statement, headline, details } = told;
  const { shrunken } = statement;
  return (
    <li>
      <p class="claim">
        {shrunken !== null && <Mark energy={shrunken < 0 ? -1 : 1} />}
        <strong>{headline}</strong>
      </p>
      <Difference statement={statement} />
      <p class="basis">{details}</p>
      <details>
        <summary>{statementWords.arithmetic}</summary>
        <Arithmetic statement={statement} language={language} />
      </details>
    </li>
  );
}

const WIDTH = 300;
const HEIGHT = 16;
/** Differences reach from −2 to 2; hardly any passes this, and the bars of one that does are cut. */
const FARTHEST = 1.25;

function Difference({ statement: { shrunken, lower, upper, level } }: { statement: Statement }) {
  if (shrunken === null || lower === null || upper === null) return null;
  const x = linear([-FARTHEST, FARTHEST], [0, WIDTH], true);
  return (
    <svg class="difference" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <line class="scale" x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <line class="zero" x1={x(0)} x2={x(0)} y1={0} y2={HEIGHT} />
      <rect
        class={`range ${shrunken < 0 ? 'draining' : 'energizing'} ${level === 'claim' ? 'sure' : ''}`}
        x={x(lower)}
        width={Math.max(2, x(upper) - x(lower))}
        y={3}
        height={HEIGHT - 6}
        rx={3}
      />
      <rect class="dot" x={x(shrunken) - 1.5} width={3} y={1} height={HEIGHT - 2} rx={1.5} />
    </svg>
  );
}
