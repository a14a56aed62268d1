import { spoken } from './spoken.ts';

/** Words for a calendar page that is not understood well. */
export const healthWords = spoken('healthWords', {
  notice: 'Updraft cannot read this calendar page well right now. The popup still works.',
  noticeElsewhere: (calendar: string) =>
    `Updraft cannot read ${calendar} well right now. What it knows can be tagged here.`,
  copy: 'Copy report',
  copyWhy: 'Counts and versions, nothing from your calendar.',
  copied: 'Copied.',
  notCopied: 'It could not be copied.',
  well: 'no trouble reading it.',
  notWell: 'not read well when it was last open.',
  confirmed: (day: string) => `What Updraft knows of its page was last confirmed on ${day}.`,
  calendarNames: { google: 'Google Calendar', outlook: 'Outlook on the web' } as Record<string, string>,
});
