import type { AllWords } from '../all.ts';
import { counted, DAY, n } from './forms.ts';

export const toolWords: AllWords['toolWords'] = {
  heading: 'المزيد لهذا اليوم',
  back: 'العودة إلى اليوم',
  names: {
    study: 'دراسة الأسبوعين',
    walk: 'جولة في اليوم',
    checkin: 'وقفة',
    review: 'المراجعة الأسبوعية',
    sheet: 'ورقة الحديث',
    profile: 'عنك',
  },
  why: {
    study: 'ملاحظة لأسبوعين بلا حكم، ثم قراءة ما يقولانه.',
    walk: 'ما فاتك، اجتماعًا اجتماعًا.',
    checkin: 'ثلاثة أسئلة قصيرة، مرة في الأسبوع على الأكثر.',
    review: 'خمس دقائق: الأسبوع في صورة، وشيء للإبقاء، وشيء للتغيير.',
    sheet: 'اختيار ما تقوله لمن يدير عملك، وطباعته.',
    profile: 'ما يجوز أن يأخذه Updraft في الحسبان. وكله اختياري.',
  },
  left: (count) => `المتبقي: ${n(count)}`,
  running: 'جارية',
  begins: (day) => `تبدأ ${day}`,
  ready: 'التقرير جاهز',
  next: (day) => `التالية ${day}`,
  written: 'مكتوبة',
  notSaved: 'لم يُحفظ. يمكن إعادة المحاولة بعد لحظة.',
  line: (day, days) => `اليوم ${n(day)} من ${n(days)} من دراستك`,
  lineBefore: (days) => `بدأت دراستك ومدتها ${counted(days, DAY)}`,
  tagged: (tagged, ended) =>
    ended === 0 ? 'لا شيء بانتظار الوسم بعد.' : `الموسوم حتى الآن ${n(tagged)} من ${n(ended)}.`,
  progress: (day, days) => `${n(day)} من ${counted(days, DAY, true)}`,
  reportReady: 'انتهت دراستك.',
  readReport: 'قراءة التقرير',
  watching: 'أنت في فترة ملاحظة',
  watchingWhy: (until) =>
    `حتى ${until} يكتفي Updraft بالجمع. فما يُعرض هنا قد يغيّر ما تسمه بعد ذلك، ولهذا تنتظر التوقعات والاتجاهات والأحكام والأدلة المختارة بحسب نمط حتى ذلك الحين.`,
  waits: (until) => `ما تقوله ينتظر حتى ${until}.`,
  watchingTagged: 'تبقى وسومك ظاهرة، ويمكنك تغييرها.',
  endEarly: 'إنهاء الدراسة الآن',
  endAsk: 'إنهاؤها الآن؟ تُحفظ الأيام التي مضت، ويأتيك تقرير عنها.',
  endYes: 'نعم، إنهاؤها',
  endNo: 'متابعة الملاحظة',
};
