import { spoken } from './spoken.ts';

const meetings = (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`);

/** Words of the notices that remind. */
export const noticeWords = spoken('noticeWords', {
  meeting: (title: string) => `How did “${title}” leave you?`,
  untitled: 'How did that meeting leave you?',
  more: 'Open Updraft to say more than these two.',
  open: 'Press to tag it.',
  several: (count: number) => `${meetings(count)} to tag`,
  day: (count: number) => `Before you go: ${meetings(count)} to tag`,
  dayMore: 'A walk through the day takes a minute.',
  week: 'Your week in five minutes',
  weekMore: 'What gave, what took, one thing to keep.',
});
