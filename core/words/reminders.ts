import { spoken } from './spoken.ts';

const meetings = (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`);

/** Words of reminders: their place on the options page, the notices themselves, and putting them off. */
export const reminderWords = spoken('reminderWords', {
  title: 'Reminders',
  lead: 'All off until you choose. They never come during a meeting, on days off or in your quiet hours.',
  asks: 'Your browser asks once whether Updraft may show notices. Switch all of them off, and the permission is given back.',
  refused: 'Your browser does not let Updraft show notices, so none is switched on.',
  notSaved: 'Not saved. Try again in a moment.',
  saved: 'Saved.',
  afterMeeting: 'When a meeting has ended',
  afterMeetingWhy: 'The moment a tag is most honest. With two meetings in a row it waits for the second.',
  delay: 'Minutes after its end',
  endOfDay: 'At the end of the day',
  endOfDayWhy: 'Only if something still waits for a tag.',
  weekly: 'Once a week',
  weeklyWhy: 'For the five minutes of the weekly review.',
  at: 'At',
  on: 'On',
  quiet: 'Quiet hours',
  quietWhy: 'Nothing comes between these times.',
  from: 'From',
  until: 'Until',
  most: 'At most a day',
  workDays: 'Working days',
  preview: (count: number) =>
    count === 0
      ? 'Nothing would have come today.'
      : `Today this makes at most ${count === 1 ? 'one notice' : `${count} notices`}.`,
  putOff: 'Remind me',
  inAnHour: 'in an hour',
  notToday: 'not today',
  isPutOff: 'No reminder until then.',
  noticeMeeting: (title: string) => `How did “${title}” leave you?`,
  noticeUntitled: 'How did that meeting leave you?',
  noticeMore: 'Open Updraft to say more than these two.',
  noticeOpen: 'Press to tag it.',
  noticeSeveral: (count: number) => `${meetings(count)} to tag`,
  noticeDay: (count: number) => `Before you go: ${meetings(count)} to tag`,
  noticeDayMore: 'A walk through the day takes a minute.',
  noticeWeek: 'Your week in five minutes',
  noticeWeekMore: 'What gave, what took, one thing to keep.',
});
