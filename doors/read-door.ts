import type { ReadDoor } from '../components/read/shown.ts';
import { send } from '../messages.ts';
import type { createReadState } from './read-state.ts';
import type { createReadingSize } from './reading-size.ts';

/** What the Read tab can ask for: its state reads, the worker writes. */
export const createReadDoor = (
  state: ReturnType<typeof createReadState>,
  size: ReturnType<typeof createReadingSize>,
): ReadDoor => ({
  ...{ shown: state.shown, open: state.open, find: state.find, size: size.size },
  onSearch: () => void state.search(),
  onOpen: (id) => void state.openArticle(id),
  onSize: (chosen) => void size.choose(chosen),
  onSave: (id, saved) => void send('markArticle', { id, saved }),
  onFeedback: (id, feedback) => void send('markArticle', { id, feedback }),
  onProgress: (id, progress) => void send('markArticle', { id, progress }),
  onStart: (id, instead) => state.start(id, instead),
});
