import { useEffect, useRef } from 'preact/hooks';
import { percent } from '../../core/format.ts';
import { ALLOWANCE } from '../../core/trends/parameters.ts';
import type { Statement } from '../../core/trends/statement.ts';
import type { Trends } from '../../core/trends/trends.ts';
import { explainWords as words } from '../../core/words/trends-tab.ts';
import { chance } from './Arithmetic.tsx';
import { points } from './points.ts';
import { StatementCard, type ToldStatement } from './StatementCard.tsx';

interface ExplainProps {
  /** The statement that is taken apart; without one only the method is told. */
  example: ToldStatement | undefined;
  variance: Trends['variance'];
  language: string;
  onBack: () => void;
}

/** How a tag becomes a statement: every step in plain words, with the person's own numbers in its formula. */
export function Explain({ example, variance, language, onBack }: ExplainProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that opened this is gone: whoever came by keyboard or listens goes on from here.
  useEffect(() => heading.current?.focus(), []);
  const numbers = example && numbersOf(example.statement, variance, language);
  return (
    <article class="explain">
      <button type="button" class="quiet back" onClick={onBack}>
        <span class="arrow back" aria-hidden="true" />
        {words.back}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.opening}</p>
      {example ? (
        <>
          <p class="basis">{words.example}</p>
          <ul class="statements">
            <StatementCard told={example} language={language} />
          </ul>
        </>
      ) : (
        <p class="basis">{words.noExample}</p>
      )}
      <ol class="steps">
        {words.steps.map(({ id, title, text }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p>{text}</p>
            <p class="formula">
              <code>{words.formulas[id]}</code>
              {numbers?.[id] && <code class="own">{numbers[id]}</code>}
            </p>
          </li>
        ))}
      </ol>
      <p>{words.limits}</p>
    </article>
  );
}

/** The formulas with the numbers of a statement in them; points throughout, as the cards tell them. */
function numbersOf(statement: Statement, variance: Trends['variance'], language: string) {
  const { energizing, draining, tags, difference, standardError, shrunken, lower, upper, effectiveTags } = statement;
  if (difference === null || standardError === null || shrunken === null || lower === null || upper === null) return;
  const tell = (value: number) => points(value, language);
  return {
    score: words.own.score(energizing, draining, tags, tell((energizing - draining) / tags)),
    difference: words.own.difference(tell(difference)),
    error: words.own.error(
      tell(standardError).replace('+', ''),
      (variance?.total ?? 0).toFixed(2),
      (standardError ** 2).toFixed(4),
      (effectiveTags ?? 0).toFixed(1),
      tags,
    ),
    shrink: words.own.shrink(tell(difference), tell(shrunken), percent(shrunken / difference, language)),
    range: words.own.range(tell(lower), tell(upper)),
    decide: words.own.decide(
      chance(statement.adjusted ?? 1),
      allowanceOf(statement.family),
      chance(statement.wrongSign ?? 1),
      tell(shrunken),
      statement.held,
    ),
    untagged: words.own.untagged(
      percent(statement.taggedShare, language),
      statement.tipping === null ? undefined : tell(statement.tipping),
    ),
  };
}

/** The part of all false claims that may come from questions of this family. */
function allowanceOf(family: Statement['family']): number {
  if (family === 'kind') return ALLOWANCE.kinds;
  if (family === 'series') return ALLOWANCE.series;
  return family === 'person' || family === 'load' ? ALLOWANCE.surroundings : ALLOWANCE.context;
}
