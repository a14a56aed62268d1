import { spoken } from './spoken.ts';

/** Words of the keyboard shortcuts. */
export const commandWords = spoken('commandWords', {
  title: 'Shortcuts',
  lead: 'They work on every page of the browser. None of them is a key of a calendar.',
  names: {
    _execute_action: 'Open Updraft',
    'tag-last': 'Tag the meeting that just ended',
    'tag-next': 'Tag the meeting that waits longest',
    'open-sidebar': 'Open the sidebar',
  },
  none: 'no key',
  change: 'Change shortcuts',
});
