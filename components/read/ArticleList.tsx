import type { ComponentChildren } from 'preact';
import { readWords } from '../../core/words/read.ts';
import type { Mark, Readable } from './shown.ts';

interface ListProps {
  articles: readonly Readable[];
  marks: ReadonlyMap<string, Mark>;
  onOpen: (id: string) => void;
  onSave: (id: string, saved: boolean) => void;
  onFeedback: (id: string, feedback: string | null) => void;
  /** What stands in place of title and thesis, where they are shown in another way. */
  textOf?: (article: Readable) => { title: ComponentChildren; thesis: ComponentChildren };
}

const AWAY = new Set(['not-for-me', 'did-it']);

/** Articles one under the other, each with what the person did with it. */
export function ArticleList({ articles, marks, onOpen, onSave, onFeedback, textOf }: ListProps) {
  return (
    <ul class="library">
      {articles.map((article) => {
        const { id, minutes, label, from } = article;
        const { title, thesis } = textOf?.(article) ?? article;
        const { saved = false, feedback = null, progress = 0 } = marks.get(id) ?? {};
        return (
          <li key={id}>
            <button type="button" class="title-link" dir="auto" data-article={id} onClick={() => onOpen(id)}>
              {title}
            </button>
            {thesis && (
              <p class={from ? 'excerpt' : undefined} dir="auto">
                {thesis}
              </p>
            )}
            <p class="basis">
              {from ? <span dir="auto">{from}</span> : minutes > 0 && readWords.minutes(minutes)}
              {progress > 0 &&
                ` · ${progress >= 1 ? (from ? readWords.opened : readWords.done) : readWords.progress(progress)}`}
              {label && <span class="badge">{label}</span>}
              <button type="button" class="link" onClick={() => onSave(id, !saved)}>
                {saved ? readWords.saved : readWords.save}
              </button>
              {feedback && AWAY.has(feedback) && (
                <button type="button" class="link" onClick={() => onFeedback(id, null)}>
                  {readWords.bringBack}
                </button>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
