import { spoken } from './spoken.ts';

/** Words of the sidebar’s frame. */
export const sidebarWords = spoken('sidebarWords', {
  tabs: 'Updraft',
  today: 'Today',
  trends: 'Trends',
  read: 'Read',
  moves: 'Moves',
  decide: 'Decide',
  paths: 'Paths',
});
