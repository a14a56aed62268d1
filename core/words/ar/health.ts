import type { AllWords } from '../all.ts';

export const healthWords: AllWords['healthWords'] = {
  notice: 'لا يستطيع Updraft قراءة صفحة التقويم هذه جيدًا الآن. وما زالت النافذة المنبثقة تعمل.',
  noticeElsewhere: (calendar) => `لا يستطيع Updraft قراءة ${calendar} جيدًا الآن. وما يعرفه يمكن وسمه هنا.`,
  copy: 'نسخ التقرير',
  copyWhy: 'أعداد وإصدارات، ولا شيء من تقويمك.',
  copied: 'تم النسخ.',
  notCopied: 'تعذّر النسخ.',
  well: 'يُقرأ بلا مشكلات.',
  notWell: 'لم يُقرأ جيدًا عند فتحه آخر مرة.',
  confirmed: (day) => `آخر تأكيد لما يعرفه Updraft عن صفحته كان في ${day}.`,
  calendarNames: { google: 'تقويم Google', outlook: 'Outlook على الويب' },
};
