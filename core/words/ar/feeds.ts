import type { AllWords } from '../all.ts';
import { ARTICLE, counted, FEED, n } from './forms.ts';

export const feedWords: AllWords['feedWords'] = {
  feeds: 'الخلاصات',
  lead: 'تعلن المدونات والمجلات عن المقالات الجديدة في خلاصة. يرتبها Updraft إلى جانب الأدلة بحسب وسومك، ويفتحها في موقعها.',
  none: 'لا خلاصات بعد. لا يرسل Updraft أي طلب إلى أي مكان.',
  add: 'إضافة خلاصة',
  address: 'عنوان الموقع أو خلاصته',
  addressHint: 'blog.example.com',
  addressWhy:
    'يسأل متصفحك عما إذا كان يُسمح لـ Updraft بالجلب من ذلك الموقع وحده. ثم يُراجَع كل ست ساعات بلا ملفات ارتباط.',
  tag: 'وسم (اختياري)',
  save: 'إضافة',
  cancel: 'إلغاء',
  asking: 'يسأل متصفحك عما إذا كان يُسمح لـ Updraft بالجلب من هناك. وبعد ذلك يُبحث عن الخلاصة.',
  added: (title, count) => `${title}: ${counted(count, ARTICLE)}.`,
  untagged: 'بلا وسم',
  refresh: 'تحديث الآن',
  allow: 'سماح',
  allowAll: (count) => `السماح للكل (${n(count)})`,
  remove: 'إزالة',
  retag: 'تغيير الوسم',
  newTag: 'الوسم، أو فارغ لعدمه',
  keepTag: 'حفظ',
  of: (verb, name) => `${verb}: ${name}`,
  refreshing: 'جارٍ التحقق',
  notAllowedHere: 'لم تُراجَع بعد: لم يُطلب الإذن من متصفحك على هذا الحاسوب.',
  lookedAt: (when, count, _one, fresh) =>
    fresh === '0'
      ? `${when}: ${counted(count, ARTICLE)}.`
      : `${when}: ${counted(count, ARTICLE)}، الجديد منها: ${fresh}.`,
  failedAt: (when, why) => `${when}: ${why}`,
  removed: (title, removed, kept) =>
    kept === '0'
      ? `أُزيلت ${title} ومعها ${counted(removed, ARTICLE)}.`
      : `أُزيلت ${title} ومعها ${counted(removed, ARTICLE)}. وبقي المحفوظ: ${kept}.`,
  undo: 'تراجع',
  undone: (title) => `عادت ${title}.`,
  importOpml: 'استيراد OPML',
  importOpmlWhy: 'قائمة خلاصات كما تصدّرها قارئات الخلاصات. ولا يُجلب شيء قبل السماح لكل موقع.',
  exportOpml: 'تصدير OPML',
  importedOpml: (added, same, refused) =>
    [
      `تمت إضافة ${counted(added, FEED, true)}.`,
      same ? `الموجود هنا من قبل: ${n(same)}.` : '',
      refused ? `لم يُضف: ${n(refused)}، إذ لا عنوان يمكن طلبه.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  stripLine: 'سطر واحد يوميًا في صفحة التقويم',
  stripLineWhy: 'في الشريط عند حافة تقويمك: ما يُقرأ تاليًا، ولماذا. ولا يظهر أبدًا أثناء الدراسة.',
  unknownSource: 'خلاصة أُزيلت',
  opens: 'يُفتح في موقعه، في علامة تبويب جديدة.',
};
