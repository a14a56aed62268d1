import type { AllWords } from '../all.ts';
import { counted, n, TAG } from './forms.ts';

export const reviewWords: AllWords['reviewWords'] = {
  week: (from, until) => `أسبوع ${from} إلى ${until}`,
  weekBefore: 'الأسبوع السابق',
  weekAfter: 'الأسبوع التالي',
  none: 'لا شيء في هذا الأسبوع بعد. تظهر الصورة بعد عرض تقويمك أو تسجيل عمل.',
  untagged: 'لا شيء موسومًا في هذا الأسبوع. تُظهر الصورة متى كانت الأمور، لا كيف كانت.',
  sentence: (count, ended, hours, up, down) =>
    `الموسوم ${n(count)} من ${n(ended)}، ${hours}: ${up} يمنح طاقة، ${down} يستنزفها.`,
  picture: 'الأسبوع',
  pictureSays: (sentence) =>
    `${sentence} العلامات إلى الأعلى تمنح طاقة، وإلى الأسفل تستنزفها، والخط محايد، والمربع الفارغ بلا وسم.`,
  columns: ['اليوم', 'الوقت', 'ماذا', 'النوع', 'الطاقة'],
  noTag: 'بلا وسم',
  lifts: 'أكثر ما منح طاقة',
  drains: 'أكثر ما استنزف الطاقة',
  noLifts: 'لا نوع منح أكثر مما استنزف.',
  noDrains: 'لا نوع استنزف أكثر مما منح.',
  counted: (count, of, side, hours) =>
    `${n(count)} من ${counted(of, TAG, true)} ${side === 'draining' ? 'استنزفت الطاقة' : 'منحت طاقة'}، ${hours}`,
  honest: 'أسبوع واحد حفنة من الوسوم: ما حدث، لا ما هو عليه الحال دائمًا.',
  keep: 'شيء واحد للإبقاء',
  change: 'شيء واحد للتغيير',
  note: 'ملاحظة إلى نفسك',
  save: 'حفظ المراجعة',
  saved: 'تم الحفظ.',
  empty: 'يلزم كتابة واحد من الثلاثة على الأقل.',
  print: 'طباعة هذا الأسبوع',
  past: 'المراجعات حتى الآن',
  remove: 'حذف هذه المراجعة',
  removed: 'تم الحذف.',
  undo: 'تراجع',
  titles: 'إظهار العناوين على الورق',
  printed: (day) => `المراجعة الأسبوعية، طُبعت في ${day}`,
};
