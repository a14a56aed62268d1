import { spoken } from './spoken.ts';

/** Words of the popup. */
export const popupWords = spoken('popupWords', {
  toTag: 'To tag',
  yesterday: 'Yesterday',
  nothing: 'Nothing to tag. Enjoy the quiet.',
  firstTime: 'Open your calendar once, and the meetings that have ended will wait here.',
  logOther: 'Log other work',
  week: 'This week',
  share: (percent: string) => `${percent} energizing`,
  ofHours: (tags: number, hours: string) => `${tags === 1 ? '1 tag' : `${tags} tags`}, ${hours} tagged`,
  noTagsYet: 'No tags this week yet.',
  lastWeeks: 'Energizing share of the last four weeks',
  readNext: 'Read next',
  readNextSoon: 'Looking for what fits.',
  openSidebar: 'Open sidebar',
});
