import { percent } from '../../core/format.ts';
import { type Placed, SKILLED } from '../../core/moves/energy-and-skill.ts';
import { matrixWords as words } from '../../core/words/matrix.ts';
import { linear } from '../linear.ts';
import type { ToolsDoor } from '../tools/shown.ts';
import { Plot } from '../trends/Plot.tsx';
import { placedLabels, shortened } from './labels.ts';

const HEIGHT = 250;
const [LEFT, TOP, BOTTOM] = [40, 14, 30];

/** Energizing share with its range against skill; kinds of one skill stand side by side. */
export function MatrixPlot({ placed, own, door }: { placed: readonly Placed[]; own: number; door: ToolsDoor }) {
  const share = (value: number) => percent(Math.min(1, Math.max(0, value)), door.language);
  const y = linear([0, 1], [HEIGHT - BOTTOM, TOP], true);
  return (
    <Plot
      name={words.name}
      sentence={words.sentence(placed.length, share(own))}
      height={HEIGHT}
      table={{
        columns: words.columns,
        rows: placed.map(({ kind, skill, rate, tags, cell }) => [
          ...[door.nameOf(kind), skill, rate?.share, rate?.lower, rate?.upper, tags],
          words.cells[cell],
        ]),
        say: (value, i) =>
          i > 1 && i < 5 && typeof value === 'number' ? share(value) : value === undefined ? '–' : String(value),
      }}
    >
      {(width) => {
        const x = linear([0.5, 5.5], [LEFT, width]);
        const middle = x(SKILLED - 0.5);
        const points = placed.flatMap(({ kind, skill, rate, cell }) => {
          if (!rate) return [];
          const beside = placed.filter((one) => one.skill === skill);
          const at = x(skill - 0.4 + (0.8 * (beside.findIndex((one) => one.kind === kind) + 0.5)) / beside.length);
          const name = door.nameOf(kind);
          return [{ at, kind, rate, cell, name, top: y(rate.upper), bottom: y(rate.lower), text: shortened(name) }];
        });
        const labels = placedLabels(points, [LEFT, width], [TOP + 8, HEIGHT - BOTTOM - 16]);
        return (
          <>
            {[0, 0.5, 1].map((value) => (
              <text key={value} x={LEFT - 6} y={y(value) + 4} text-anchor="end">
                {share(value)}
              </text>
            ))}
            <line class="average" x1={LEFT} x2={width} y1={y(own)} y2={y(own)} />
            <line class="grid" x1={middle} x2={middle} y1={TOP} y2={HEIGHT - BOTTOM} />
            <text class="label" x={LEFT + 4} y={TOP + 6}>
              {words.cells.promise}
            </text>
            <text class="label" x={width - 2} y={TOP + 6} text-anchor="end">
              {words.cells.gifts}
            </text>
            <text class="label" x={LEFT + 4} y={HEIGHT - BOTTOM - 4}>
              {words.cells.shed}
            </text>
            <text class="label" x={width - 2} y={HEIGHT - BOTTOM - 4} text-anchor="end">
              {words.cells.cage}
            </text>
            {points.map(({ at, kind, rate, cell, name, text }, i) => {
              const side =
                cell === 'gifts' || cell === 'promise' ? 'energizing' : cell === 'between' ? 'neutral' : 'draining';
              const label = labels[i];
              return (
                <g key={kind}>
                  <title>{name}</title>
                  <line class={`whisker ${side}`} x1={at} x2={at} y1={y(rate.lower)} y2={y(rate.upper)} />
                  <circle class={`week ${side}`} cx={at} cy={y(rate.share)} r={4} />
                  {label && (
                    <text class="name" x={label.x} y={label.y} text-anchor="middle">
                      {text}
                    </text>
                  )}
                </g>
              );
            })}
            {[1, 2, 3, 4, 5].map((skill) => (
              <text key={skill} x={x(skill)} y={HEIGHT - BOTTOM + 14} text-anchor="middle">
                {skill}
              </text>
            ))}
            <text x={width / 2} y={HEIGHT - 3} text-anchor="middle">
              {words.skillAxis}
            </text>
          </>
        );
      }}
    </Plot>
  );
}
