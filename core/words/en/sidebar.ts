/** Words of the sidebar’s frame. */
export const sidebarWords = {
  tabs: 'Updraft',
  today: 'Today',
  trends: 'Trends',
  read: 'Read',
};
