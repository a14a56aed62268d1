import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { optionsWords } from '../core/words/options.ts';

/** Erasing asks once more, by name, and says what is gone. */
export function EraseEverything({ onErase }: { onErase: () => Promise<string> }) {
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
      <p>{optionsWords.eraseWhy}</p>
      <button type="button" class="careful" onClick={() => setAsking(true)}>
        {optionsWords.erase}
      </button>
      <p role="status">{said}</p>
      {asking && (
        <dialog ref={dialog} aria-labelledby={question} onClose={() => setAsking(false)}>
          <p id={question}>{optionsWords.eraseAsk}</p>
          <p class="actions">
            <button type="button" onClick={() => setAsking(false)}>
              {optionsWords.eraseKeep}
            </button>
            <button type="button" class="careful" onClick={() => void erase()}>
              {optionsWords.eraseConfirm}
            </button>
          </p>
        </dialog>
      )}
    </div>
  );
}
