import { spoken } from './spoken.ts';

/** Words of the Today tab. */
export const todayWords = spoken('todayWords', {
  before: 'Day before',
  after: 'Day after',
  backToToday: 'Today',
  empty: 'Nothing on this day.',
  emptyHint: 'Meetings appear here once your calendar page has shown them. Other work you can log yourself.',
  running: 'Now',
  coming: 'Later',
  kind: 'Kind',
  tagged: (tagged: number, all: number) => `${tagged} of ${all} tagged`,
  remove: 'Delete',
  minutes: (minutes: number) => `${minutes} min`,
});
