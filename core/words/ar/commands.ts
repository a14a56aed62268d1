import type { AllWords } from '../all.ts';

export const commandWords: AllWords['commandWords'] = {
  title: 'اختصارات لوحة المفاتيح',
  lead: 'تعمل في كل صفحات المتصفح، وليس بينها مفتاح من مفاتيح التقاويم.',
  names: {
    _execute_action: 'فتح Updraft',
    'tag-last': 'وسم الاجتماع الذي انتهى للتو',
    'tag-next': 'وسم الاجتماع الأطول انتظارًا',
    'open-sidebar': 'فتح الشريط الجانبي',
  },
  none: 'بلا مفتاح',
  change: 'تغيير الاختصارات',
};
