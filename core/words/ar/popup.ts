import type { AllWords } from '../all.ts';
import { counted, TAG } from './forms.ts';

export const popupWords: AllWords['popupWords'] = {
  toTag: 'بانتظار الوسم',
  yesterday: 'أمس',
  nothing: 'لا شيء بانتظار الوسم. وقتًا هادئًا.',
  firstTime: 'بعد فتح تقويمك مرة، تنتظر هنا الاجتماعات التي انتهت.',
  logOther: 'تسجيل عمل آخر',
  week: 'هذا الأسبوع',
  share: (percent) => `${percent} يمنح طاقة`,
  ofHours: (tags, hours) => `${counted(tags, TAG)}، الموسوم ${hours}`,
  noTagsYet: 'لا وسوم هذا الأسبوع بعد.',
  lastWeeks: 'نسبة ما منح طاقة في الأسابيع الأربعة الأخيرة',
  readNext: 'القراءة التالية',
  readNextSoon: 'جارٍ البحث عما يناسب.',
  openSidebar: 'فتح الشريط الجانبي',
};
