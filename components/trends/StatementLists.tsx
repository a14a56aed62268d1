import { trendsTabWords as words } from '../../core/words/trends-tab.ts';
import { StatementCard, type ToldStatement } from './StatementCard.tsx';

interface StatementListsProps {
  claims: readonly ToldStatement[];
  leanings: readonly ToldStatement[];
  counted: readonly string[];
  language: string;
}

/** What may be said, strongest first; what leans, in a quiet list; and where nothing may be said, the counts. */
export function StatementLists({ claims, leanings, counted, language }: StatementListsProps) {
  return (
    <>
      <h2>{words.givesAndTakes}</h2>
      {claims.length === 0 ? (
        <p class="basis">{words.nothingYet}</p>
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
