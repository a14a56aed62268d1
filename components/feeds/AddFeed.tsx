import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { feedWords } from '../../core/words/feeds.ts';
import type { FeedAdded, FeedsDoor } from './shown.ts';

interface AddFeedProps {
  folders: readonly string[];
  onAdd: FeedsDoor['onAdd'];
  /** With what was added, if something was. */
  onClose: (added?: Extract<FeedAdded, { ok: true }>) => void;
}

/** The dialog for a site's or a feed's address. What is wrong is said beside the field, which keeps what was typed. */
export function AddFeed({ folders, onAdd, onClose }: AddFeedProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isLeft = useRef(false);
  const [address, setAddress] = useState('');
  const [folder, setFolder] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      isLeft.current = true;
      element?.close();
    };
  }, []);
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    // Asked before anything else happens: browsers take the question only from the press itself.
    const asked = onAdd(address, folder, () => isLeft.current);
    setBusy(true);
    setWrong('');
    const done = await asked;
    if (isLeft.current) return;
    setBusy(false);
    if (done.ok) onClose(done);
    else setWrong(done.why);
  };
  return (
    <dialog ref={dialog} class="add-address" aria-labelledby={`${id}-h`} onClose={() => onClose()}>
      <form onSubmit={(event) => void add(event)} noValidate>
        <h2 id={`${id}-h`}>{feedWords.add}</h2>
        <label for={`${id}-a`}>{feedWords.address}</label>
        <input
          id={`${id}-a`}
          type="text"
          inputMode="url"
          value={address}
          placeholder={feedWords.addressHint}
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          disabled={busy}
          aria-describedby={`${id}-hint ${id}-wrong`}
          aria-invalid={wrong !== ''}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="hint">
          {feedWords.addressWhy}
        </p>
        <label for={`${id}-t`}>{feedWords.tag}</label>
        <input
          id={`${id}-t`}
          type="text"
          value={folder}
          list={`${id}-tags`}
          maxLength={200}
          disabled={busy}
          onInput={(event) => setFolder(event.currentTarget.value)}
        />
        <datalist id={`${id}-tags`}>
          {folders.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {wrong}
        </p>
        <p role="status" class="hint">
          {busy ? feedWords.asking : ''}
        </p>
        <div class="actions">
          <button type="button" onClick={() => onClose()}>
            {feedWords.cancel}
          </button>
          <button type="submit" class="primary" disabled={busy}>
            {feedWords.save}
          </button>
        </div>
      </form>
    </dialog>
  );
}
