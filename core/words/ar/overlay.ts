import type { AllWords } from '../all.ts';

export const overlayWords: AllWords['overlayWords'] = {
  region: 'Updraft',
  list: 'بانتظار الوسم',
  tab: 'بانتظار الوسم: {n}',
  open: 'فتح Updraft',
  close: 'إغلاق',
  nothing: 'لا شيء بانتظار الوسم. وقتًا هادئًا.',
  more: 'وبعدها {n} غيرها.',
  sidebar: 'فتح الشريط الجانبي',
  read: 'للقراءة:',
  noLine: 'لا مزيد من هذه',
  lineOff: 'أُوقفت. يمكن إعادة هذه الأسطر من الخيارات، ضمن المقالات.',
  undoLine: 'تراجع',
  untitled: 'اجتماع بلا عنوان',
};
