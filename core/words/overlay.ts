import { spoken } from './spoken.ts';

/** Words on the calendar page. */
export const overlayWords = spoken('overlayWords', {
  region: 'Updraft',
  list: 'To tag',
  /** `{n}` is a number, as everywhere in what travels to a calendar page. */
  tab: '{n} to tag',
  open: 'Open Updraft',
  close: 'Close',
  nothing: 'Nothing to tag. Enjoy the quiet.',
  more: 'And {n} more after these.',
  sidebar: 'Open sidebar',
  read: 'Read:',
  noLine: 'No more of these',
  lineOff: 'Off. The options, under Articles, bring these lines back.',
  undoLine: 'Undo',
  untitled: 'Untitled meeting',
});
