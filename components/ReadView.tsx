import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reference } from '../core/articles/guide.ts';
import type { ArticleNode } from '../core/articles/node.ts';
import { readWords } from '../core/words/en/read.ts';
import { Article } from './Article.tsx';
import type { ArticleCard } from './ReadNext.tsx';

/** A guide that is open in the reader; its body comes a moment later than its title. */
export interface OpenGuide {
  id: string;
  title: string;
  thesis: string;
  minutes: number;
  body: readonly ArticleNode[] | 'loading' | 'failed';
  references: readonly Reference[];
  related: readonly { id: string; title: string }[];
}

interface ReadViewProps {
  cards: readonly ArticleCard[];
  library: readonly { id: string; title: string; thesis: string; minutes: number }[];
  saved: ReadonlySet<string>;
  dismissed: ReadonlySet<string>;
  open: OpenGuide | undefined;
  onOpen: (id: string | undefined) => void;
  onSave: (id: string, saved: boolean) => void;
  onFeedback: (id: string, feedback: string | null) => void;
  onProgress: (id: string, progress: number) => void;
}

/** The Read tab: first the one guide that fits, then four more, then the library; a guide opens in place. */
export function ReadView(props: ReadViewProps) {
  const { cards, library, saved, dismissed, open, onOpen, onSave, onFeedback } = props;
  if (open) return <Reader {...props} open={open} />;
  const [first, ...others] = cards;
  const actions = (id: string) => (
    <p class="actions">
      <button type="button" class="link" aria-pressed={saved.has(id)} onClick={() => onSave(id, !saved.has(id))}>
        {saved.has(id) ? readWords.saved : readWords.save}
      </button>
      <button type="button" class="link" onClick={() => onFeedback(id, 'not-for-me')}>
        {readWords.notForMe}
      </button>
    </p>
  );
  return (
    <div class="read">
      <h2>{readWords.heading}</h2>
      {first && (
        <article class="card first">
          <h3>
            <button type="button" class="title-link" onClick={() => onOpen(first.id)}>
              {first.title}
            </button>
          </h3>
          <p>{first.thesis}</p>
          <p class="reason">{first.reason}</p>
          <p class="basis">{readWords.minutes(first.minutes)}</p>
          {actions(first.id)}
        </article>
      )}
      <ul class="cards">
        {others.map((card) => (
          <li key={card.id} class="card">
            <h3>
              <button type="button" class="title-link" onClick={() => onOpen(card.id)}>
                {card.title}
              </button>
            </h3>
            <p class="reason">{card.reason}</p>
            <p class="basis">{readWords.minutes(card.minutes)}</p>
            {actions(card.id)}
          </li>
        ))}
      </ul>
      <details>
        <summary>
          {readWords.library} ({library.length})
        </summary>
        <ul class="library">
          {library.map(({ id, title, thesis, minutes }) => (
            <li key={id}>
              <button type="button" class="title-link" onClick={() => onOpen(id)}>
                {title}
              </button>
              <p>{thesis}</p>
              <p class="basis">
                {readWords.minutes(minutes)}
                {dismissed.has(id) && (
                  <button type="button" class="link" onClick={() => onFeedback(id, null)}>
                    {readWords.bringBack}
                  </button>
                )}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Reader({ open, onOpen, onProgress }: ReadViewProps & { open: OpenGuide }) {
  const end = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState(false);
  const loaded = Array.isArray(open.body);
  useEffect(() => {
    heading.current?.focus();
    setDone(false);
  }, [open.id]);
  useEffect(() => {
    if (!loaded || !end.current) return undefined;
    const watcher = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      watcher.disconnect();
      setDone(true);
      onProgress(open.id, 1);
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [open.id, loaded]);
  return (
    <article class="reader">
      <button type="button" class="link back" onClick={() => onOpen(undefined)}>
        <span class="arrow back" aria-hidden="true" />
        {readWords.back}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {open.title}
      </h2>
      <p class="thesis">{open.thesis}</p>
      <p class="basis">{readWords.minutes(open.minutes)}</p>
      {open.body === 'loading' && <p role="status">{readWords.loading}</p>}
      {open.body === 'failed' && <p role="alert">{readWords.failed}</p>}
      {Array.isArray(open.body) && (
        <div class="prose">
          <Article body={open.body} onGuide={(slug) => onOpen(`guide:${slug}`)} />
        </div>
      )}
      <div ref={end} class="basis">
        {done && readWords.done}
      </div>
      {open.related.length > 0 && (
        <>
          <h3>{readWords.related}</h3>
          <ul class="related">
            {open.related.map(({ id, title }) => (
              <li key={id}>
                <button type="button" class="title-link" onClick={() => onOpen(id)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
