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
  removed: 'Deleted.',
  putBack: 'Undo',
  edit: 'Edit',
  /** Accessible names: which work a button is for. */
  editOf: (title: string) => `Edit: ${title}`,
  removeOf: (title: string) => `Delete: ${title}`,
  gap: (minutes: number) => `Nothing on the calendar, ${minutes} min`,
  gapPart: (from: string, minutes: number) => `${from}, ${minutes} min`,
  logGap: 'Log',
  logGapAt: (from: string, minutes: number) => `Log work from ${from}, ${minutes} min`,
  minutes: (minutes: number) => `${minutes} min`,
});
