import type { Trends } from '../../core/trends/trends.ts';
import { plotWords, trendsTabWords as words } from '../../core/words/trends-tab.ts';
import { StatementCard, type ToldStatement } from './StatementCard.tsx';

interface StatementListsProps {
  trends: Pick<Trends, 'tagged' | 'statements'>;
  claims: readonly ToldStatement[];
  leanings: readonly ToldStatement[];
  counted: readonly string[];
  language: string;
}

/** Tags up to which it is no wonder that nothing may be said. */
const FEW = 100;

/** What may be said, strongest first; what leans, in a quiet list; and where nothing may be said, the counts. */
export function StatementLists({ trends, claims, leanings, counted, language }: StatementListsProps) {
  const compared = trends.statements.filter(({ difference }) => difference !== null).length;
  return (
    <>
      <h2>{words.givesAndTakes}</h2>
      {claims.length === 0 ? (
        <p class="basis">{trends.tagged < FEW ? words.nothingYet : plotWords.differences(compared, 0)}</p>
      ) : (
        <ul class="statements">
          {claims.map((told) => (
            <StatementCard key={`${told.statement.family} ${told.statement.key}`} told={told} language={language} />
          ))}
        </ul>
      )}
      {leanings.length > 0 && (
        <details class="quiet-list">
          <summary>{words.quiet(leanings.length)}</summary>
          <ul class="statements">
            {leanings.map((told) => (
              <StatementCard key={`${told.statement.family} ${told.statement.key}`} told={told} language={language} />
            ))}
          </ul>
        </details>
      )}
      {counted.length > 0 && (
        <>
          <h3>{words.closest}</h3>
          <ul class="told">
            {counted.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
