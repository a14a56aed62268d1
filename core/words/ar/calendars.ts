import type { AllWords } from '../all.ts';
import { counted, MEETING } from './forms.ts';

export const calendarWords: AllWords['calendarWords'] = {
  title: 'التقاويم',
  lead: 'يقرأ Updraft تقويم Google وOutlook على الويب أثناء عرضهما أمامك. أما التقاويم الأخرى فيمكن أن تأتي من ملف أو من عنوان.',
  file: 'استيراد ملف تقويم',
  fileWhy: 'ملف ينتهي بـ ‎.ics كما يصدّره أي تقويم. تُقرأ السنتان الماضيتان والأسابيع الخمسة القادمة.',
  reading: 'جارٍ قراءة الملف',
  cancel: 'إلغاء',
  cancelled: 'تم الإلغاء. لم يتغير شيء.',
  refused: 'لم يتغير شيء.',
  unreadable: 'تعذّرت قراءة الملف.',
  tooLarge: 'الملف أكبر من 100 ميغابايت، وهذا أكثر مما يقرؤه Updraft.',
  preview: 'ما سيضيفه هذا الملف',
  nothing: 'لا اجتماعات في السنتين الماضيتين ولا في الأسابيع الخمسة القادمة.',
  found: (count, _one, from, until) =>
    from === until ? `${counted(count, MEETING)} في ${from}.` : `${counted(count, MEETING)} من ${from} إلى ${until}.`,
  known: (count, all) => (all ? 'كلها موجودة هنا.' : `الموجود منها هنا: ${count}.`),
  leftOut: 'ما لن يُضاف',
  leftOutNames: {
    allDay: 'أحداث اليوم الكامل',
    cancelled: 'الاجتماعات الملغاة',
    declined: 'الاجتماعات المرفوضة',
    free: 'الأحداث المعلَّمة «متاح»',
    outOfOffice: 'خارج المكتب',
    other: 'المهام والأحداث الأخرى',
  },
  refusedParts: 'ما تعذّرت قراءته',
  more: (count) => `و${count} غيرها`,
  apply: 'إضافة إلى بيانات تقويمي',
  adding: 'جارٍ الإضافة',
  notAdded: 'تعذّرت كتابة الاجتماعات، ولم يتغير شيء.',
  added: (added, _one, changed, same) =>
    `تمت إضافة ${counted(added, MEETING, true)}. المحدَّث: ${changed}. الموجود هنا من قبل: ${same}.`,
  undo: 'تراجع',
  undone: (removed, kept) =>
    kept === '0' ? `أُزيل من جديد: ${removed}.` : `أُزيل من جديد: ${removed}. وبقي ${kept} لأنك وسمتها.`,
  addresses: 'عناوين التقاويم',
  addressesWhy: 'التقويم المنشور على عنوان يُراجَع كل ست ساعات. ويطلب متصفحك الإذن قبل جلب أي شيء منه.',
  noAddresses: 'لا عناوين بعد. لا يرسل Updraft أي طلب إلى أي مكان.',
  add: 'إضافة عنوان تقويم',
  address: 'العنوان',
  addressHint: 'https://… أو webcal://…',
  addressWhere:
    'في تقويم Google هو «العنوان السري بتنسيق iCal» في إعدادات التقويم، وفي Outlook هو رابط ICS لتقويم منشور.',
  secret: 'من لديه العنوان يستطيع قراءة التقويم. ويُحفظ العنوان في نسخك الاحتياطية.',
  save: 'إضافة',
  asking: 'يسأل متصفحك عما إذا كان يُسمح لـ Updraft بالجلب من هناك. وبعد ذلك يُقرأ التقويم.',
  isAdded: (name, added) => `${name}: تمت إضافة ${counted(added, MEETING, true)}.`,
  refresh: 'تحديث الآن',
  remove: 'إزالة',
  allow: 'سماح',
  of: (verb, name) => `${verb}: ${name}`,
  refreshing: 'جارٍ التحقق',
  notAllowedHere: 'لم يُراجَع بعد: لم يُطلب الإذن من متصفحك على هذا الحاسوب.',
  lookedAt: (when, count) => `${when}: ${counted(count, MEETING)}.`,
  failedAt: (when, why) => `${when}: ${why}`,
  removed: (name, removed, kept) =>
    kept === '0'
      ? `أُزيل ${name} وما جاء منه بلا وسم: ${counted(removed, MEETING)}.`
      : `أُزيل ${name} وما جاء منه بلا وسم: ${counted(removed, MEETING)}. وبقي الموسوم: ${kept}.`,
};
