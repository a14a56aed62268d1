import type { AllWords } from '../all.ts';
import { counted, MEETING } from './forms.ts';

export const noticeWords: AllWords['noticeWords'] = {
  meeting: (title) => `كيف كان أثر «${title}» في طاقتك؟`,
  untitled: 'كيف كان أثر ذلك الاجتماع في طاقتك؟',
  more: 'للقول بأكثر من هذين الخيارين: فتح Updraft.',
  open: 'ضغطة واحدة لوسمه.',
  several: (count) => `${counted(count, MEETING)} بانتظار الوسم`,
  day: (count) => `قبل نهاية اليوم: ${counted(count, MEETING)} بانتظار الوسم`,
  dayMore: 'جولة في اليوم لا تستغرق أكثر من دقيقة.',
  week: 'أسبوعك في خمس دقائق',
  weekMore: 'ما منح، وما استنزف، وشيء واحد يستحق البقاء.',
};
