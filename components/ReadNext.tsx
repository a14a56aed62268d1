import { useId } from 'preact/hooks';
import { popupWords } from '../core/words/popup.ts';

/** An article as a card shows it. */
export interface ArticleCard {
  id: string;
  title: string;
  thesis: string;
  minutes: number;
  reason: string;
  /** Which feed told of it and how long ago, in words. */
  from?: string | undefined;
}

/** The one article that fits best now, and why. */
export function ReadNext({ article, onOpen }: { article: ArticleCard | undefined; onOpen: (id: string) => void }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} class="read-next">
      <h2 id={heading}>{popupWords.readNext}</h2>
      {!article && <p class="reason">{popupWords.readNextSoon}</p>}
      {article && (
        <div>
          <button type="button" class="title-link" onClick={() => onOpen(article.id)}>
            {article.title}
          </button>
          {article.from && (
            <p class="source" dir="auto">
              {article.from}
            </p>
          )}
          <p class="reason">{article.reason}</p>
        </div>
      )}
    </section>
  );
}
