import { spoken } from './spoken.ts';

/** Words of the page that greets after the installation. */
export const welcomeWords = spoken('welcomeWords', {
  title: 'Welcome to Updraft',
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  skip: 'Skip this',
  back: 'Back',
  next: 'Next',
  whatTitle: 'Which work gives you energy?',
  what: 'After a meeting, press one of five marks. Two weeks of that say more about your work than an evening of thinking about it.',
  points: [
    'Tag meetings in your calendar, or other work in the toolbar. Three seconds each.',
    'See what gives and what takes, with ranges, and with silence where the tags cannot say.',
    'Read what fits, and try one small change at a time.',
  ],
  whereTitle: 'It stays here',
  where:
    'Your tags lie in this browser, on this computer. There is no account and no server, and Updraft asks nothing of the network unless you add an address yourself.',
  tryTitle: 'Try it on this day',
  tryLead: 'An invented day. Press a meeting, then say how it left you.',
  sampleDay: 'An invented day',
  sampleTitles: ['Team standup', '1:1 with Ana', 'Design review', 'Writing the report'],
  untagged: 'no tag yet',
  tried: 'That is all there is to it. The mark stays on the meeting, here as in your calendar.',
  triedAll: 'A whole day in four presses.',
  keys: 'By keyboard: Tab to a meeting, Enter, then the arrow keys.',
  chooseTitle: 'Where shall Updraft help?',
  chooseLead: 'It reads only the pages you leave on, and only while you look at them.',
  pages: (hosts: string) => `May read and mark ${hosts}, nothing else.`,
  other: 'Another calendar? A calendar file or address can be added on the options page.',
  studyTitle: 'Watch for two weeks first?',
  study: 'Begin the two-week study',
  studyWhy: (from: string, to: string) =>
    `From ${from} to ${to} you only tag. Trends wait until the end, so that watching does not bend them. You can end it any day.`,
  studyBegun: 'The study is set.',
  openCalendar: (name: string) => `Open ${name}`,
  openSidebar: 'Open the sidebar',
  options: 'Everything can be changed on the options page.',
  pin: 'Tip: pin Updraft to the toolbar, behind the puzzle piece, to tag in one press.',
  again: 'Show the welcome page',
  notSaved: 'That could not be kept. Try again in a moment.',
});
