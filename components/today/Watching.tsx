import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { toolWords as words } from '../../core/words/tools.ts';
import type { TodayShown } from './shown.ts';

interface WatchingProps {
  watching: NonNullable<TodayShown['watching']>;
  onEnd: () => Promise<boolean>;
}

/** In the place of what a study hides: why it is not here, until when, and the way to end it before. */
export function Watching({ watching, onEnd }: WatchingProps) {
  const heading = useId();
  const [asks, setAsks] = useState(false);
  const [failed, setFailed] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asks) yes.current?.focus();
  }, [asks]);
  const { day, days, tagged, ended, until } = watching;
  const leave = () => {
    setAsks(false);
    requestAnimationFrame(() => end.current?.focus());
  };
  return (
    <section class="watching" aria-labelledby={heading}>
      <h2 id={heading} class="lead">
        {words.watching}
      </h2>
      <p>{words.watchingWhy(until)}</p>
      <p>{words.watchingTagged}</p>
      <p class="basis">
        {day === 0 ? words.lineBefore(days) : words.line(day, days)}. {words.tagged(tagged, ended)}
      </p>
      {asks ? (
        <div class="asks">
          <p>{words.endAsk}</p>
          <p class="actions">
            <button
              type="button"
              class="careful"
              ref={yes}
              onClick={() => void onEnd().then((done) => setFailed(!done))}
            >
              {words.endYes}
            </button>
            <button type="button" onClick={leave}>
              {words.endNo}
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button type="button" class="link" ref={end} onClick={() => setAsks(true)}>
            {words.endEarly}
          </button>
        </p>
      )}
      <p class="wrong" role="status">
        {failed && words.notSaved}
      </p>
    </section>
  );
}
