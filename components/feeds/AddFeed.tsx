import { useId, useState } from 'preact/hooks';
import { feedWords } from '../../core/words/feeds.ts';
import { AddressDialog } from '../AddressDialog.tsx';
import type { FeedAdded, FeedsDoor } from './shown.ts';

interface AddFeedProps {
  folders: readonly string[];
  onAdd: FeedsDoor['onAdd'];
  /** With what was added, if something was. */
  onClose: (added?: Extract<FeedAdded, { ok: true }>) => void;
}

/** The dialog for a site's or a feed's address, and the folder that it goes to. */
export function AddFeed({ folders, onAdd, onClose }: AddFeedProps) {
  const [folder, setFolder] = useState('');
  const id = useId();
  return (
    <AddressDialog
      words={feedWords}
      hint={feedWords.addressWhy}
      onAdd={(address, isLeft) => onAdd(address, folder, isLeft)}
      onClose={onClose}
    >
      {(busy) => (
        <>
          <label for={id}>{feedWords.tag}</label>
          <input
            id={id}
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
        </>
      )}
    </AddressDialog>
  );
}
