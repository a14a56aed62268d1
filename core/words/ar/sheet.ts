import type { AllWords } from '../all.ts';
import { counted, LINE, n, signed, TAG } from './forms.ts';

export const sheetWords: AllWords['sheetWords'] = {
  lead: 'هنا يُختار موضوع الحديث. تبقى الأسماء والعناوين خارجها ما لم تُدخل أحدها.',
  needs: (needed) =>
    `لا شيء موسوم بعد، فلا شيء يُختار: تأتي الأعداد مع أول الوسوم، والأنماط من نحو ${counted(needed, TAG, true)} من نوع واحد. أما رغباتك فيمكن كتابتها الآن.`,
  sections: {
    patterns: 'ما لاحظته',
    shares: 'ساعاتي',
    experiments: 'ما جرّبته',
    wishes: 'ما أرغب فيه',
  },
  staysOut: (name) => `«${name}» يبقى خارجها`,
  letIn: (name) => `إدخال «${name}»`,
  wish: 'رغبة من عندك',
  wishHint: 'صباحان في الأسبوع بلا اجتماعات',
  add: 'إضافة',
  remove: 'إزالة',
  removeWish: (text) => `إزالة «${text}»`,
  hasName: (name) => `في هذا السطر اسم أو عنوان: ${name}.`,
  preview: 'على الورق',
  previewEmpty: 'لم يُختر شيء بعد.',
  print: 'طباعة أو حفظ بتنسيق PDF',
  picked: (count) => `المختار: ${counted(count, LINE)}`,
  title: 'من أجل حديثنا',
  made: (day) => `أُعدّت في ${day} من ملاحظاتي عما يمنحني طاقة وما يستنزفها.`,
  honest: 'الأعداد لاجتماعات ومهام وسمتُها عند انتهائها. والنمط موضع للنظر، لا حكم على أحد.',
  masked: {
    series: { text: 'أحد الاجتماعات المتكررة', plural: false },
    person: { text: 'الاجتماعات مع أحد الأشخاص', plural: true },
    kind: { text: 'أحد أنواع عملي', plural: false },
    experiment: 'تجربة',
  },
  claim: ({ text }, side, count, of) =>
    side === 'draining'
      ? `${text} مصدر استنزاف لطاقتي: استنزف الطاقة ${n(count)} من ${n(of)}.`
      : `${text} مصدر طاقة لي: منح الطاقة ${n(count)} من ${n(of)}.`,
  claimLess: ({ text }, side, count, of) =>
    side === 'draining'
      ? `${text}: طاقة أقل مما يمنحني الباقي؛ منح الطاقة ${n(count)} من ${n(of)}.`
      : `${text}: استنزاف أقل مما يسببه لي الباقي؛ استنزف الطاقة ${n(count)} من ${n(of)}.`,
  leaning: ({ text }, side, count, of) =>
    `${text}: أقرب عندي إلى ${side === 'draining' ? 'استنزاف' : 'منح'} الطاقة حتى الآن، ${n(count)} من ${n(of)}.`,
  counted: (count, up, level, down) =>
    `الموسوم حتى الآن ${n(count)} من الاجتماعات والمهام: منح الطاقة ${n(up)}، والمحايد ${n(level)}، واستنزف الطاقة ${n(down)}.`,
  countOf: ({ text }, up, level, down) =>
    `${text} حتى الآن: منح الطاقة ${n(up)}، والمحايد ${n(level)}، واستنزف الطاقة ${n(down)}.`,
  share: (up, down, hours) => `منحني نحو ${up} من ساعاتي الموسومة طاقة، واستنزفها ${down} (الموسوم ${hours}).`,
  range: (low, high) => `النطاق الأرجح للأولى من ${low} إلى ${high}.`,
  weekly: ({ text }, hours) => `${text}: نحو ${hours} في الأسبوع.`,
  tried: (title, from, until) => `${title}، من ${from} إلى ${until}:`,
  better: (points, low, high) =>
    `${signed(points)} نقطة من ما يمنح ناقص ما يستنزف (من ${signed(low)} إلى ${signed(high)})، وهو حقيقي على الأرجح.`,
  notSure: (points, low, high) => `${signed(points)} نقطة حتى الآن، لكن من ${signed(low)} إلى ${signed(high)} ممكن.`,
  noResult: 'من المبكر القول.',
};
