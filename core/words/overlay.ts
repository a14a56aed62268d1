import { spoken } from './spoken.ts';

/** Words on the calendar page. */
export const overlayWords = spoken('overlayWords', {
  region: 'Updraft',
  list: 'To tag',
  tab: (count: number) => (count === 0 ? 'Updraft' : `${count} to tag`),
  open: 'Open Updraft',
  close: 'Close',
  nothing: 'Nothing to tag. Enjoy the quiet.',
  more: (count: number) => `${count} more wait after these.`,
  sidebar: 'Open sidebar',
  read: 'Read:',
  noLine: 'No more of these',
  lineOff: 'Off. The options, under Articles, bring these lines back.',
  undoLine: 'Undo',
  untitled: 'Untitled meeting',
});
