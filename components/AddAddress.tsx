import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { calendarWords } from '../core/words/calendars.ts';

/** What adding an address did, or the sentence that says why it was not added. */
export type AddressAdded = { ok: true; name: string; added: number } | { ok: false; why: string };

interface AddAddressProps {
  onAdd: (address: string, isLeft: () => boolean) => Promise<AddressAdded>;
  /** With what was added, if something was. */
  onClose: (added?: { name: string; added: number }) => void;
}

/** The dialog for a calendar address. What is wrong is said beside the field, and the field keeps what was typed. */
export function AddAddress({ onAdd, onClose }: AddAddressProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isLeft = useRef(false);
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const id = useId();
  const heading = useId();
  const hint = useId();
  const problem = useId();
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
    <dialog ref={dialog} class="add-address" aria-labelledby={heading} onClose={() => onClose()}>
      <form onSubmit={(event) => void add(event)} noValidate>
        <h2 id={heading}>{calendarWords.add}</h2>
        <label for={id}>{calendarWords.address}</label>
        <input
          id={id}
          type="url"
          value={address}
          placeholder={calendarWords.addressHint}
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          disabled={busy}
          aria-describedby={`${hint} ${problem}`}
          aria-invalid={wrong !== ''}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <p id={hint} class="hint">
          {calendarWords.addressWhere} {calendarWords.secret}
        </p>
        <p id={problem} class="wrong" role="alert">
          {wrong}
        </p>
        <p role="status" class="hint">
          {busy ? calendarWords.asking : ''}
        </p>
        <div class="actions">
          <button type="button" onClick={() => onClose()}>
            {calendarWords.cancel}
          </button>
          <button type="submit" class="primary" disabled={busy}>
            {calendarWords.save}
          </button>
        </div>
      </form>
    </dialog>
  );
}
