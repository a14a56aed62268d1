import type { AllWords } from '../all.ts';
import { ACTIVITY, counted, LETTER, RECORD, TAG } from './forms.ts';

const things = (activities: number, tags: number) => `${counted(activities, ACTIVITY)} و${counted(tags, TAG)}`;

export const safetyWords: AllWords['safetyWords'] = {
  title: 'الأمان',
  snapshots: 'إعادة حالة سابقة',
  snapshotsWhy:
    'قبل أي استعادة أو استيراد أو إضافة ملف تقويم أو محو جزء، يحتفظ Updraft بما كان هنا 30 يومًا. وإعادة حالة تحلّ محل ما هنا الآن، وهذا يُحتفظ به بدوره.',
  noSnapshots: 'لا شيء محتفَظًا به بعد.',
  reasons: {
    'before-restore': 'قبل استعادة',
    'before-import': 'قبل استيراد',
    'before-erase': 'قبل محو',
    'before-update': 'قبل تحديث Updraft',
    'before-sync': 'قبل دمج',
  },
  snapshot: (when, why, activities, tags) => `${when}، ${why}: ${things(activities, tags)}`,
  bringBack: 'إعادة',
  broughtBack: 'تمت الإعادة.',
  check: 'فحص بياناتي',
  checkWhy: 'يقرأ كل سجل ويعيد حساب ما يُحسب منه. تُنحّى السجلات التالفة جانبًا، ولا يُحذف أي منها.',
  checking: 'جارٍ الفحص.',
  allWell: (count) => `فُحص ${counted(count, RECORD)}. كل شيء سليم.`,
  setAside: (count, damaged) =>
    `فُحص ${counted(count, RECORD)}. نُحّي التالف أدناه: ${counted(damaged, RECORD)}. وكل ما عداه مقروء.`,
  damaged: 'ما نُحّي جانبًا',
  exportDamaged: 'تصدير ما نُحّي جانبًا',
  room: 'المساحة',
  used: (used, quota) => `يستخدم Updraft ${used} من ${quota} يمنحها له هذا المتصفح.`,
  isKept: 'يحتفظ بها المتصفح إلى أن تمحوها.',
  notKept: 'قد يمحوها المتصفح حين يوشك القرص على الامتلاء. يُستحسن الاحتفاظ بنسخة احتياطية في مكان آخر.',
  askToKeep: 'طلب الاحتفاظ من المتصفح',
  eraseSome: 'محو جزء',
  eraseSomeWhy: 'أنشطة بوسومها وملاحظاتها، من هذه الأيام أو من تقويم واحد. والأجهزة الأخرى التي تدمج تمحوها أيضًا.',
  from: 'من',
  until: 'إلى',
  calendar: 'التقويم',
  anyCalendar: 'اختيار تقويم',
  eraseDays: 'محو هذه الأيام',
  eraseCalendar: 'محو هذا التقويم',
  chooseDays: 'يلزم اختيار أول يوم وآخر يوم.',
  chooseCalendar: 'يلزم اختيار تقويم.',
  erasedSome: (activities, tags, left) =>
    `تم المحو: ${things(activities, tags)}. المتبقي: ${counted(left, ACTIVITY)}. ويمكن إعادة ما كان هنا خلال 30 يومًا.`,
  encrypted: 'نسخة احتياطية مشفرة',
  encryptedWhy:
    'لا تُقرأ إلا بعبارة المرور، وهي غير محفوظة في أي مكان: بدونها يضيع الملف. وعند دمجها على جهاز آخر يصبح في الاثنين المحتوى نفسه.',
  passphrase: 'عبارة المرور',
  exportEncrypted: 'تصدير نسخة احتياطية مشفرة',
  mergeEncrypted: 'دمج نسخة احتياطية مشفرة',
  tooShort: (letters) => `تحتاج عبارة المرور إلى ${counted(letters, LETTER, true)} أو أكثر.`,
  encrypting: 'لحظة من فضلك.',
  notEncrypted: 'ليس الملف نسخة احتياطية مشفرة من Updraft. لم يتغير شيء.',
  wrongPassphrase: 'لا تفتح عبارة المرور هذه الملف، أو أن الملف قد تغيّر.',
  newer:
    'حفظ إصدار أحدث من Updraft بيانات هنا، ولا يستطيع هذا الإصدار قراءتها. لم يتغير شيء. يلزم تحديث Updraft للمتابعة.',
  blocked:
    'علامة تبويب أخرى تمسك بالبيانات أثناء تحديث Updraft. يُرجى إغلاق علامات تبويب Updraft الأخرى، وسيستمر هذا من تلقاء نفسه.',
  full: 'لا مساحة متبقية على هذا القرص، فلا يمكن حفظ شيء. يُرجى إفراغ بعض المساحة وإعادة المحاولة.',
  failedStep:
    'تعذّر نقل بياناتك إلى هذا الإصدار، وهي كما كانت. يُرجى إعادة تشغيل المتصفح، وإن لم يُجدِ ذلك فإعادة تثبيت الإصدار السابق تقرؤها.',
};
