import type { KindEnergy } from '../core/energy-by-kind.ts';
import { signed } from '../core/format.ts';
import { trendsTabWords } from '../core/words/en/trends-tab.ts';

interface KindsPlotProps {
  kinds: readonly KindEnergy[];
  nameOf: (kind: string) => string;
  language: string;
}

/** Mean energy by kind: the range first, the mean in it, and for too few tags how many more it needs. */
export function KindsPlot({ kinds, nameOf, language }: KindsPlotProps) {
  const place = (energy: number) => `${((energy + 2) / 4) * 100}%`;
  return (
    <figure class="kinds-plot">
      <figcaption>{trendsTabWords.kindsSentence}</figcaption>
      <table>
        <thead>
          <tr>
            <th scope="col">{trendsTabWords.kind}</th>
            <th scope="col">{trendsTabWords.mean}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, tags, energizing, draining, mean, range, needs }) => (
            <tr key={kind}>
              <th scope="row">
                <span dir="auto">{nameOf(kind)}</span>
                <small>{trendsTabWords.counts(energizing, draining, tags)}</small>
              </th>
              <td>
                {mean === undefined || !range ? (
                  <span class="needs">{trendsTabWords.needs(needs)}</span>
                ) : (
                  <span class="mean">
                    <span class="scale" aria-hidden="true">
                      <span
                        class={`range ${mean > 0 ? 'energizing' : mean < 0 ? 'draining' : 'neutral'}`}
                        style={{ '--from': place(range[0]), '--to': place(range[1]) }}
                      />
                      <span class="dot" style={{ '--at': place(mean) }} />
                    </span>
                    <span class="number">{signed(mean, language)}</span>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
