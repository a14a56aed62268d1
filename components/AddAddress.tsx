import { calendarWords } from '../core/words/calendars.ts';
import { AddressDialog } from './AddressDialog.tsx';

/** What adding an address did, or the sentence that says why it was not added. */
export type AddressAdded = { ok: true; name: string; added: number } | { ok: false; why: string };

interface AddAddressProps {
  onAdd: (address: string, isLeft: () => boolean) => Promise<AddressAdded>;
  /** With what was added, if something was. */
  onClose: (added?: Extract<AddressAdded, { ok: true }>) => void;
}

/** The dialog for a calendar address. */
export function AddAddress({ onAdd, onClose }: AddAddressProps) {
  const hint = `${calendarWords.addressWhere} ${calendarWords.secret}`;
  return <AddressDialog words={calendarWords} hint={hint} onAdd={onAdd} onClose={onClose} />;
}
