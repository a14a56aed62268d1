import type { AllWords } from '../all.ts';
import { counted, MINUTE } from './forms.ts';

export const logWords: AllWords['logWords'] = {
  title: 'تسجيل عمل آخر',
  edit: 'تعديل العمل',
  repeat: (title, minutes) => `كالمرة السابقة: ${title}، ${counted(minutes, MINUTE)}`,
  what: 'ماذا كان؟',
  whatHint: 'كتابة التقرير',
  kind: 'النوع',
  started: 'البداية',
  minutes: 'الدقائق',
  save: 'حفظ',
  cancel: 'إلغاء',
  needsTitle: 'يلزم وصفه في كلمات قليلة.',
  needsEnergy: 'يلزم اختيار أثره في طاقتك.',
  needsMinutes: 'الدقائق من 1 إلى 1440.',
  needsStart: 'متى بدأ؟',
  inFuture: 'لم ينتهِ ذلك بعد.',
  saved: 'تم التسجيل.',
};
