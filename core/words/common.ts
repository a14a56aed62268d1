import { spoken } from './spoken.ts';

/** Words that several doors share. */
export const commonWords = spoken('commonWords', {
  untitled: 'Untitled meeting',
  loading: 'One moment.',
  titleNotKept: (kind: string) => `${kind}, title not kept`,
  unavailable: 'Updraft does not answer. Close this and open it again.',
  couldNotRead: 'Your data could not be read. It is still there: close the browser and open it again.',
});
