import { trendsTabWords as words } from '../../core/words/en/trends-tab.ts';
import type { TrendsShown } from '../TrendsView.tsx';
import { StatementCard } from './StatementCard.tsx';

/** What may be said, strongest first; what leans, in a quiet list; and where nothing may be said, the counts. */
export function StatementLists({ shown, language }: { shown: TrendsShown; language: string }) {
  const { claims, leanings, counted } = shown;
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
