import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface AddressDialogProps<Added> {
  words: Record<'add' | 'address' | 'addressHint' | 'asking' | 'cancel' | 'save', string>;
  /** What to know before an address is typed. */
  hint: ComponentChildren;
  /** Adds what was typed, or says why not; `isLeft` tells whether the dialog is gone meanwhile. */
  onAdd: (address: string, isLeft: () => boolean) => Promise<Added | { ok: false; why: string }>;
  /** With what was added, if something was. */
  onClose: (added?: Added) => void;
  /** Further fields, below the address. */
  children?: (busy: boolean) => ComponentChildren;
}

/** The dialog for an address. What is wrong is said beside the field, and the field keeps what was typed. */
export function AddressDialog<Added extends { ok: true }>(props: AddressDialogProps<Added>) {
  const { words, hint, onAdd, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const isLeft = useRef(false);
  const [address, setAddress] = useState('');
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
    const asked = onAdd(address, () => isLeft.current);
    setBusy(true);
    setWrong('');
    const done = await asked;
    if (isLeft.current) return;
    setBusy(false);
    if (done.ok) onClose(done);
    else setWrong(done.why);
  };
  return (
    <dialog ref={dialog} class="add-address" aria-labelledby={`${id}-heading`} onClose={() => onClose()}>
      <form onSubmit={(event) => void add(event)} noValidate>
        <h2 id={`${id}-heading`}>{words.add}</h2>
        <label for={`${id}-address`}>{words.address}</label>
        <input
          id={`${id}-address`}
          type="text"
          inputMode="url"
          value={address}
          placeholder={words.addressHint}
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          disabled={busy}
          aria-describedby={`${id}-hint ${id}-wrong`}
          aria-invalid={wrong !== ''}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
        {children?.(busy)}
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {wrong}
        </p>
        <p role="status" class="hint">
          {busy ? words.asking : ''}
        </p>
        <div class="actions">
          <button type="button" onClick={() => onClose()}>
            {words.cancel}
          </button>
          <button type="submit" class="primary" disabled={busy}>
            {words.save}
          </button>
        </div>
      </form>
    </dialog>
  );
}
