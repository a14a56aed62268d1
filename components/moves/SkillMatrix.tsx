import { useState } from 'preact/hooks';
import type { Figures } from '../../core/figures.ts';
import { hours as inHours, percent } from '../../core/format.ts';
import { CELLS, type Cell, cellOf, type Placed, sideOf } from '../../core/moves/energy-and-skill.ts';
import { instantOf } from '../../core/time.ts';
import { isEnough } from '../../core/trends/kind-figures.ts';
import { matrixWords as words } from '../../core/words/matrix.ts';
import type { ToolsDoor, ToolsShown } from '../tools/shown.ts';
import { MatrixPlot } from './MatrixPlot.tsx';

const GUIDES: Partial<Record<Cell, string>> = {
  gifts: 'guide:energy-not-strengths',
  cage: 'guide:good-at-drained-by',
  promise: 'guide:energizing-but-weak',
  shed: 'guide:meeting-diet',
};

interface MatrixProps {
  door: ToolsDoor;
  shown: ToolsShown;
  figures: Figures;
  onPlan: (kind: string, isTaken: boolean) => void;
}

/** Energy against skill: what is asked, where each kind lies, and what to do about it. */
export function SkillMatrix({ door, shown, figures, onPlan }: MatrixProps) {
  const [said, setSaid] = useState('');
  const own = shown.trends?.share.energizing ?? 0;
  const skillOf = new Map(shown.kinds.map(({ id, skill }) => [id, skill ?? undefined]));
  const known = figures.kinds.filter(isEnough);
  const [asked, ...later] = known.filter(({ kind }) => skillOf.get(kind) === undefined);
  const placed = known.flatMap((kind): Placed[] => {
    const skill = skillOf.get(kind.kind);
    if (skill === undefined) return [];
    const { side, isSure } = sideOf(kind, own);
    return [{ ...kind, skill, cell: cellOf(side, skill), isSure }];
  });
  const rate = async (kind: string, skill: number) => {
    const record = shown.kinds.find(({ id }) => id === kind) ?? { id: kind, name: door.nameOf(kind) };
    const kept = await door.onKeep('kinds', { ...record, skill, skillRatedAt: instantOf(door.now()) });
    setSaid(kept ? words.rated : words.failed);
  };
  if (known.length === 0) return <p class="empty">{words.none}</p>;
  const hoursOf = new Map(figures.week.kinds.map(({ kind, hours }) => [kind, hours]));
  return (
    <>
      <p class="basis">{words.lead}</p>
      {asked && (
        <fieldset class="tool-card" aria-label={words.ask(door.nameOf(asked.kind))}>
          <p>
            {words.ask(door.nameOf(asked.kind))}{' '}
            {later.length > 0 && <span class="basis">{words.askLine(later.length)}</span>}
          </p>
          <p class="actions">
            {words.levels.map((level, i) => (
              <button type="button" key={level} onClick={() => void rate(asked.kind, i + 1)}>
                {level}
              </button>
            ))}
          </p>
        </fieldset>
      )}
      <p class="said" role="status">
        {said}
      </p>
      {placed.length > 0 && (
        <>
          <MatrixPlot placed={placed} own={own} door={door} />
          {CELLS.map((cell) => {
            const inCell = placed.filter((one) => one.cell === cell);
            if (inCell.length === 0) return null;
            const first = inCell[0];
            const guide = GUIDES[cell];
            return (
              <section key={cell} class={`cell ${cell}`} aria-label={words.cells[cell]}>
                <h3>{words.cells[cell]}</h3>
                <p class="basis">{words.means[cell]}</p>
                <ul>
                  {inCell.map(({ kind, energizing, tags, isSure }) => (
                    <li key={kind}>
                      {words.line(door.nameOf(kind), inHours(hoursOf.get(kind) ?? 0, door.language), energizing, tags)}{' '}
                      {!isSure && cell !== 'between' && <span class="badge">{words.soFar}</span>}
                    </li>
                  ))}
                </ul>
                <p>{words.next[cell]}</p>
                <p class="actions">
                  {first && cell !== 'between' && (
                    <button
                      type="button"
                      class="link"
                      aria-label={`${words.plan}: ${door.nameOf(first.kind)}`}
                      onClick={() => onPlan(first.kind, cell === 'cage' || cell === 'shed')}
                    >
                      {words.plan}
                    </button>
                  )}
                  {guide && (
                    <button type="button" class="link" onClick={() => door.onGuide(guide)}>
                      {words.guide}: {door.titleOf(guide)}
                    </button>
                  )}
                </p>
              </section>
            );
          })}
          <details>
            <summary>{words.change}</summary>
            <ul class="skills">
              {placed.map(({ kind, skill }) => (
                <li key={kind}>
                  <label>
                    <span>{door.nameOf(kind)}</span>
                    <select
                      aria-label={words.skill(door.nameOf(kind))}
                      value={String(skill)}
                      onChange={({ currentTarget: { value } }) => void rate(kind, Number(value))}
                    >
                      {words.levels.map((level, i) => (
                        <option key={level} value={String(i + 1)}>
                          {level}
                        </option>
                      ))}
                    </select>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      {placed.length > 0 && <p class="basis">{percentNote(own, door.language)}</p>}
    </>
  );
}

const percentNote = (own: number, language: string) => words.average(percent(own, language));
