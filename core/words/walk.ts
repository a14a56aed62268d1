import { spoken } from './spoken.ts';

/** Words of the walk through a day. */
export const walkWords = spoken('walkWords', {
  lead: 'The day in order, one thing at a time. Skip what you do not remember.',
  at: (index: number, count: number) => `${index} of ${count}`,
  question: 'How did it leave you?',
  skip: 'Skip',
  back: 'Back',
  next: 'Next',
  again: 'From the start',
  recalled: 'Marked as recalled: given at the end of the day, not as it ended.',
  nothing: 'Nothing is left to tag today. Enjoy the quiet.',
  none: 'Nothing has ended today that could be tagged.',
  done: (tagged: number, skipped: number) =>
    `That was the day: ${tagged} tagged${skipped ? `, ${skipped} skipped` : ''}.`,
  before: 'Before it',
  keys: 'Keys 1 to 5 choose, from very draining to very energizing; S skips, B goes back.',
});
