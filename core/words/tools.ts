import { spoken } from './spoken.ts';

/** Words of the tools below the day, and of the study's line above it. */
export const toolWords = spoken('toolWords', {
  heading: 'More for today',
  back: 'Back to today',
  names: {
    study: 'Two-week study',
    walk: 'Walk through the day',
    checkin: 'Check-in',
    review: 'Weekly review',
    sheet: 'Conversation sheet',
    profile: 'About you',
  },
  why: {
    study: 'Watch for two weeks without judging, then read what they say.',
    walk: 'What you missed, one meeting at a time.',
    checkin: 'Three short questions, once a week at most.',
    review: 'Five minutes: the week as a picture, one thing to keep, one to change.',
    sheet: 'Pick what you want to say to your manager, and print it.',
    profile: 'What Updraft may take into account. All of it optional.',
  },
  left: (count: number) => (count === 1 ? '1 left' : `${count} left`),
  running: 'Running',
  begins: (day: string) => `Begins ${day}`,
  ready: 'Report ready',
  next: (day: string) => `Next ${day}`,
  written: 'Written',
  notSaved: 'Not saved. Try again in a moment.',

  line: (day: number, days: number) => `Day ${day} of ${days} of your study`,
  lineBefore: (days: number) => `Your study of ${days} days has begun`,
  tagged: (tagged: number, ended: number) =>
    ended === 0 ? 'Nothing to tag yet.' : `${tagged} of ${ended} tagged so far.`,
  progress: (day: number, days: number) => `${day} of ${days} days`,
  reportReady: 'Your study is over.',
  readReport: 'Read the report',

  watching: 'You are watching',
  watchingWhy: (until: string) =>
    `Until ${until} Updraft only collects. What is shown here would change what you tag next, so forecasts, trends, verdicts and guides chosen by a pattern wait until then.`,
  waits: (until: string) => `What they say waits until ${until}.`,
  watchingTagged: 'Your own tags stay visible, and you can change them.',
  endEarly: 'End the study now',
  endAsk: 'End it now? The days so far are kept, and you get a report of them.',
  endYes: 'Yes, end it',
  endNo: 'Go on watching',
});

export type ToolName = keyof typeof toolWords.names;
