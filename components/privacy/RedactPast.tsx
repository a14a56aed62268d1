import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { whole } from '../../core/format.ts';
import { privacyWords } from '../../core/words/privacy.ts';
import type { RedactionDoor } from './shown.ts';

/** The titles that were stored before a rule: how many, and the way to be rid of them, which asks once more. */
export function RedactPast({ door }: { door: RedactionDoor }) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const question = useId();
  useEffect(() => {
    if (asking) dialog.current?.showModal();
  }, [asking]);
  const count = door.past.value?.count ?? 0;
  const counted = [whole(count, door.language), count === 1] as const;
  const redact = async () => {
    const done = await door.onRedactPast();
    setSaid(done === undefined ? privacyWords.failed : privacyWords.redacted(whole(done, door.language), done === 1));
    setAsking(false);
  };
  return (
    <>
      {count > 0 && (
        <>
          <p>{privacyWords.past(...counted)}</p>
          <button type="button" class="careful" onClick={() => setAsking(true)}>
            {privacyWords.redactPast}
          </button>
        </>
      )}
      <p role="status">{said && `${said} ${privacyWords.redactNote}`}</p>
      {asking && (
        <dialog ref={dialog} aria-labelledby={question} onClose={() => setAsking(false)}>
          <p id={question}>{privacyWords.redactAsk(...counted)}</p>
          <p class="actions">
            <button type="button" onClick={() => setAsking(false)}>
              {privacyWords.redactKeep}
            </button>
            <button type="button" class="careful" onClick={() => void redact()}>
              {privacyWords.redactConfirm}
            </button>
          </p>
        </dialog>
      )}
    </>
  );
}
