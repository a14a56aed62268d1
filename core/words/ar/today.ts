import type { AllWords } from '../all.ts';
import { counted, MINUTE, n } from './forms.ts';

export const todayWords: AllWords['todayWords'] = {
  before: 'اليوم السابق',
  after: 'اليوم التالي',
  backToToday: 'اليوم',
  empty: 'لا شيء في هذا اليوم.',
  emptyHint: 'تظهر الاجتماعات هنا بعد أن تعرضها صفحة تقويمك. أما العمل الآخر فيمكنك تسجيله بنفسك.',
  running: 'الآن',
  coming: 'لاحقًا',
  kind: 'النوع',
  tagged: (tagged, all) => `الموسوم ${n(tagged)} من ${n(all)}`,
  remove: 'حذف',
  removed: 'تم الحذف.',
  putBack: 'تراجع',
  edit: 'تعديل',
  editOf: (title) => `تعديل: ${title}`,
  removeOf: (title) => `حذف: ${title}`,
  gap: (minutes) => `لا شيء في التقويم، ${counted(minutes, MINUTE)}`,
  gapPart: (from, minutes) => `${from}، ${counted(minutes, MINUTE)}`,
  logGap: 'تسجيل',
  logGapAt: (from, minutes) => `تسجيل عمل من ${from}، ${counted(minutes, MINUTE)}`,
  minutes: (minutes) => counted(minutes, MINUTE),
};
