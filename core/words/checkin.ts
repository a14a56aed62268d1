import { spoken } from './spoken.ts';

/** Words of the check-in and its help page. The questions are Updraft's own. */
export const checkinWords = spoken('checkinWords', {
  lead: 'Three questions about the last week. Answer what feels true; there is no score.',
  questions: {
    exhaustion: 'How worn out did work leave you?',
    distance: 'How far away did work feel, as if it were not yours?',
    efficacy: 'How well could you do what matters in your work?',
  },
  names: { exhaustion: 'Exhaustion', distance: 'Distance', efficacy: 'Effectiveness' },
  /** From 1 to 5. */
  answers: ['Hardly', 'A little', 'Somewhat', 'Much', 'Very much'],
  answer: (value: number, word: string) => `${value}, ${word}`,
  save: 'Save check-in',
  needsAll: 'Answer all three, or leave it for another day.',
  saved: 'Saved.',
  once: (day: string) => `Once a week is enough. The next one is open from ${day}.`,
  undo: 'Take it back',
  heading: 'Over time',
  none: 'No check-in yet. A line appears from the second one on.',
  one: 'One check-in so far. A line appears from the second one on.',
  sentence: (count: number, exhaustion: string, distance: string, efficacy: string) =>
    `Over ${count} check-ins, from the first to the last: exhaustion ${exhaustion}, distance ${distance}, effectiveness ${efficacy}.`,
  change: (from: number, to: number) => (from === to ? `stayed at ${to}` : `went from ${from} to ${to}`),
  plot: 'Check-ins',
  columns: ['Day', 'Exhaustion', 'Distance', 'Effectiveness'],
  help: 'About these questions, and where to turn',
  helpTitle: 'About these questions',
  helpText: [
    'They ask about three things that long strain at work tends to touch: how worn out you are, how far away the work feels, and how well you can do what matters. They are Updraft’s own words, not a test, and no answer means that something is wrong with you.',
    'One week says little. A few weeks in the same direction say more: then it is worth looking at what changed at work, at how much rest there is between, and at whom you could talk to.',
    'Work is often the cause, and then resting harder is not the answer. Load, say over how you work, and fair treatment are things a manager or works council can change; bring what your own tags show.',
  ],
  helpTurn: 'Where to turn',
  helpTurnList: [
    'Somebody you trust, at work or outside of it. Saying it aloud is a good first step.',
    'Your doctor, if you sleep badly for weeks, cannot recover at weekends, or lose interest in what you used to like. They can tell apart what no questionnaire can.',
    'An employee assistance service, company doctor or staff counsellor, where your employer has one. Ask what stays confidential.',
    'If you feel you cannot go on, or think of harming yourself: your local emergency number, or a crisis line in your country, now. You do not have to be sure that it is serious enough.',
  ],
  helpStays: 'Your answers stay in this browser. Nobody sees them unless you show them.',
  helpBack: 'Back to the check-in',
});
