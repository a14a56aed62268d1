import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { doorWords } from '../core/words/en/doors.ts';

/** Erasing asks once more, by name, and says what is gone. */
export function EraseEverything({ onErase }: { onErase: () => Promise<string> }) {
  const { options } = doorWords;
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const question = useId();
  useEffect(() => {
    if (asking) dialog.current?.showModal();
  }, [asking]);
  const erase = async () => {
    setSaid(await onErase());
    setAsking(false);
  };
  return (
    <div class="block">
      <p>{options.eraseWhy}</p>
      <button type="button" class="careful" onClick={() => setAsking(true)}>
        {options.erase}
      </button>
      <p role="status">{said}</p>
      {asking && (
        <dialog ref={dialog} aria-labelledby={question} onClose={() => setAsking(false)}>
          <p id={question}>{options.eraseAsk}</p>
          <p class="actions">
            <button type="button" onClick={() => setAsking(false)}>
              {options.eraseKeep}
            </button>
            <button type="button" class="careful" onClick={() => void erase()}>
              {options.eraseConfirm}
            </button>
          </p>
        </dialog>
      )}
    </div>
  );
}
