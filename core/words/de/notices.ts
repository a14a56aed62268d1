import type { AllWords } from '../all.ts';
import { counted } from './forms.ts';

const meetings = (count: number) => counted(count, 'Meeting', 'Meetings');

export const noticeWords: AllWords['noticeWords'] = {
  meeting: (title) => `Wie ging es dir nach „${title}“?`,
  untitled: 'Wie ging es dir nach diesem Meeting?',
  more: 'Öffne Updraft, um mehr zu sagen als diese zwei.',
  open: 'Zum Markieren drücken.',
  several: (count) => `${meetings(count)} zu markieren`,
  day: (count) => `Bevor du gehst: ${meetings(count)} zu markieren`,
  dayMore: 'Ein Gang durch den Tag dauert eine Minute.',
  week: 'Deine Woche in fünf Minuten',
  weekMore: 'Was gab, was kostete, eine Sache zum Behalten.',
};
