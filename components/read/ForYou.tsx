import { useEffect, useRef, useState } from 'preact/hooks';
import { readWords } from '../../core/words/read.ts';
import { UNDO_MS } from '../energy-marks.ts';
import { Card, type Feedback } from './Card.tsx';
import type { ReadCard, ReadDoor, ReadShown } from './shown.ts';

const SAID: Record<Feedback, (title: string) => string> = {
  'not-for-me': readWords.putAway,
  'less-of-theme': readWords.lessSaid,
  'did-it': readWords.didItSaid,
};

/** What was said last, and what stood there before. */
interface Said {
  card: ReadCard;
  feedback: Feedback;
  before: string | null;
}

/** First the one article that fits, then a few more; what is said of one can be taken back for ten seconds. */
export function ForYou({ shown, onOpen, onSave, onFeedback }: { shown: ReadShown } & Omit<ReadDoor, 'shown'>) {
  const { cards, isStarter, isWatching, marks } = shown;
  const [said, setSaid] = useState<Said>();
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!said) return undefined;
    undo.current?.focus();
    const timer = setTimeout(() => leave(), UNDO_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const leave = () => {
    // The button is about to go: the focus must not go with it.
    if (document.activeElement === undo.current) heading.current?.focus();
    setSaid(undefined);
  };
  const say = (card: ReadCard, feedback: Feedback) => {
    setSaid({ card, feedback, before: marks.get(card.id)?.feedback ?? null });
    onFeedback(card.id, feedback);
  };
  const takeBack = ({ card, before }: Said) => {
    onFeedback(card.id, before);
    leave();
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {readWords.heading}
      </h2>
      {!cards && <p role="status">{readWords.waiting}</p>}
      {isStarter && <p class="basis">{isWatching ? readWords.watching : readWords.starter}</p>}
      {cards?.length === 0 && <p class="empty">{readWords.nothingLeft}</p>}
      <div class="cards">
        {cards?.map((card, i) => (
          <Card
            key={card.id}
            card={card}
            mark={marks.get(card.id)}
            isFirst={i === 0}
            isStarter={isStarter}
            onOpen={onOpen}
            onSave={onSave}
            onFeedback={say}
          />
        ))}
      </div>
      <div role="status" class="undo-line">
        {said && (
          <p>
            {SAID[said.feedback](said.card.title)}{' '}
            <button type="button" ref={undo} class="link" onClick={() => takeBack(said)}>
              {readWords.undo}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
