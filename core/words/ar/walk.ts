import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const walkWords: AllWords['walkWords'] = {
  lead: 'اليوم بترتيبه، شيئًا شيئًا. ويمكن تخطي ما نُسي.',
  at: (index, count) => `${n(index)} من ${n(count)}`,
  question: 'كيف كان أثره في طاقتك؟',
  skip: 'تخطٍّ',
  back: 'رجوع',
  next: 'التالي',
  again: 'من البداية',
  recalled: 'مُعلَّم بأنه من الذاكرة: أُعطي في نهاية اليوم، لا عند انتهائه.',
  nothing: 'لا شيء بانتظار الوسم اليوم. وقتًا هادئًا.',
  none: 'لم ينتهِ اليوم شيء يمكن وسمه.',
  done: (tagged, skipped) => `هذا كان اليوم: الموسوم ${n(tagged)}${skipped ? `، والمتخطى ${n(skipped)}` : ''}.`,
  before: 'ما قبله',
  keys: 'المفاتيح من 1 إلى 5 تختار، من «يستنزف الطاقة كثيرًا» إلى «يمنح طاقة كثيرة»؛ S للتخطي، وB للرجوع.',
};
