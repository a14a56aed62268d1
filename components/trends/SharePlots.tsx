import { percent } from '../../core/format.ts';
import type { MixOrFeeling } from '../../core/trends/trend.ts';
import type { Trends } from '../../core/trends/trends.ts';
import { shareWords } from '../../core/words/trends-tab.ts';
import { linear } from '../linear.ts';
import { Plot } from './Plot.tsx';
import { points } from './points.ts';

const BAR = 20;
const LINE = 46;

/** What of a changed share is the mix of kinds, and what is the same kinds felt differently. */
export function MixPlot({ parts, sentence, language }: { parts: MixOrFeeling; sentence: string; language: string }) {
  const rows = [
    [shareWords.mix, parts.mix],
    [shareWords.feeling, parts.feeling],
  ] as const;
  const most = Math.max(0.1, ...rows.map(([, value]) => Math.abs(value)));
  return (
    <Plot
      name={shareWords.mixName}
      sentence={sentence}
      height={rows.length * LINE}
      table={{
        columns: [shareWords.part, shareWords.points],
        rows: [[shareWords.early, parts.early], [shareWords.late, parts.late], ...rows],
        say: (cell, i) => (i === 1 && typeof cell === 'number' ? points(cell, language) : String(cell ?? '–')),
      }}
    >
      {(width) => {
        const x = linear([-most, most], [2, width - 50]);
        return rows.map(([name, value], i) => (
          <g key={name}>
            <text class="label" x={2} y={i * LINE + 14}>
              {name}
            </text>
            <rect
              class={value < 0 ? 'draining' : 'energizing'}
              x={Math.min(x(0), x(value))}
              width={Math.abs(x(value) - x(0))}
              y={i * LINE + 20}
              height={BAR - 4}
            />
            <line class="zero" x1={x(0)} x2={x(0)} y1={i * LINE + 18} y2={i * LINE + 18 + BAR} />
            <text class="label" x={width} y={i * LINE + 33} text-anchor="end">
              {points(value, language)}
            </text>
          </g>
        ));
      }}
    </Plot>
  );
}

/** How much was tagged, and between what the share of all hours may lie. */
export function UntaggedPlot({
  trends: { share, untagged },
  sentence,
  language,
}: {
  trends: Trends;
  sentence: string;
  language: string;
}) {
  const within = (value: number | null) => Math.min(1, Math.max(0, value ?? 0));
  const [tagged, of] = [1 - within(untagged.share), within(share.energizing)];
  const [lower, upper] = [within(untagged.lower), within(untagged.upper)];
  return (
    <Plot
      name={shareWords.untaggedName}
      sentence={sentence}
      height={2 * LINE + 16}
      table={{
        columns: [shareWords.part, shareWords.share],
        rows: [
          [shareWords.tagged, tagged],
          [shareWords.ofTagged, of],
          [shareWords.lowest, lower],
          [shareWords.highest, upper],
        ],
        say: (cell) => (typeof cell === 'number' ? percent(cell, language) : String(cell)),
      }}
    >
      {(width) => {
        const x = linear([0, 1], [2, width - 2]);
        return (
          <>
            <text class="label" x={2} y={14}>
              {shareWords.taggedHours(percent(tagged, language))}
            </text>
            <rect class="neutral" x={x(0)} width={x(1) - x(0)} y={20} height={BAR - 4} rx={3} />
            <rect class="quiet-bar" x={x(0)} width={x(tagged) - x(0)} y={20} height={BAR - 4} rx={3} />
            <text class="label" x={2} y={LINE + 18}>
              {shareWords.allHours(percent(lower, language), percent(upper, language))}
            </text>
            <line class="scale" x1={x(0)} x2={x(1)} y1={LINE + 32} y2={LINE + 32} />
            <rect
              class="range energizing sure"
              x={x(lower)}
              width={Math.max(2, x(upper) - x(lower))}
              y={LINE + 26}
              height={12}
              rx={3}
            />
            <rect class="dot" x={x(of) - 1.5} width={3} y={LINE + 23} height={18} rx={1.5} />
            <text x={2} y={2 * LINE + 12}>
              {percent(0, language)}
            </text>
            <text x={width - 2} y={2 * LINE + 12} text-anchor="end">
              {percent(1, language)}
            </text>
          </>
        );
      }}
    </Plot>
  );
}
