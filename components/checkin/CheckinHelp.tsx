import { useEffect, useRef } from 'preact/hooks';
import { checkinWords as words } from '../../core/words/checkin.ts';

/** What the three questions are about and where to turn, in plain words; nothing is concluded about anybody. */
export function CheckinHelp({ onBack }: { onBack: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article class="help" aria-label={words.helpTitle}>
      <h3 class="lead" ref={heading} tabIndex={-1}>
        {words.helpTitle}
      </h3>
      {words.helpText.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h3>{words.helpTurn}</h3>
      <ul class="plain-list">
        {words.helpTurnList.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p class="basis">{words.helpStays}</p>
      <p>
        <button type="button" onClick={onBack}>
          {words.helpBack}
        </button>
      </p>
    </article>
  );
}
