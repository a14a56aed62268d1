import { useId, useState } from 'preact/hooks';
import { feedWords } from '../../core/words/feeds.ts';
import { readWords } from '../../core/words/read.ts';
import type { Mark, ReadCard } from './shown.ts';

/** What a person may say of an article that is offered. */
export type Feedback = 'not-for-me' | 'less-of-theme' | 'did-it';

interface CardProps {
  card: ReadCard;
  mark: Mark | undefined;
  isFirst: boolean;
  /** True where one sentence above all cards says why they are there. */
  isStarter: boolean;
  onOpen: (id: string) => void;
  onSave: (id: string, saved: boolean) => void;
  onFeedback: (card: ReadCard, feedback: Feedback) => void;
}

/** One article that is offered: what it is, why it is here, and the ways to take it or leave it. */
export function Card({ card, mark, isFirst, isStarter, onOpen, onSave, onFeedback }: CardProps) {
  const title = useId();
  const why = useId();
  const [asked, setAsked] = useState(false);
  const { id, minutes, label, from } = card;
  const saved = mark?.saved ?? false;
  const progress = mark?.progress ?? 0;
  const say = (name: string, feedback: Feedback) => (
    <button type="button" class="link quiet-link" onClick={() => onFeedback(card, feedback)}>
      {name}
    </button>
  );
  return (
    <article class={isFirst ? 'card first' : 'card'} aria-labelledby={title}>
      <h3 id={title} dir="auto">
        <button type="button" class="title-link" data-article={id} onClick={() => onOpen(id)}>
          {card.title}
        </button>
      </h3>
      {(isFirst || isStarter || from) && card.thesis && (
        <p class={from ? 'excerpt' : undefined} dir="auto">
          {card.thesis}
        </p>
      )}
      {!isStarter && <p class="reason">{card.reason}</p>}
      <p class="basis">
        {from ? <span dir="auto">{from}</span> : readWords.minutes(minutes)}
        {progress > 0 &&
          ` · ${progress >= 1 ? (from ? readWords.opened : readWords.done) : readWords.progress(progress)}`}
        {label && <span class="badge">{label}</span>}
      </p>
      <p class="actions">
        <button type="button" class="link" onClick={() => onSave(id, !saved)}>
          {saved ? readWords.saved : readWords.save}
        </button>
        <button
          type="button"
          class="link"
          aria-expanded={asked}
          aria-controls={asked ? why : undefined}
          onClick={() => setAsked(!asked)}
        >
          {readWords.why}
        </button>
      </p>
      {asked && (
        <div id={why} class="why">
          {card.why.length === 0 && <p>{readWords.whyOnly}</p>}
          <ul>
            {card.why.map(({ text, share }) => (
              <li key={text}>
                <span>{text}</span> <span class="share">{readWords.shareOfScore(share)}</span>
              </li>
            ))}
          </ul>
          {from && <p>{feedWords.opens}</p>}
          {progress > 0 && <p>{progress >= 1 ? readWords.whyRead : readWords.whyHalf}</p>}
        </div>
      )}
      <p class="actions said-of-it">
        {say(readWords.notForMe, 'not-for-me')}
        {card.hasTheme && say(readWords.lessOfTheme, 'less-of-theme')}
        {say(readWords.didIt, 'did-it')}
      </p>
    </article>
  );
}
