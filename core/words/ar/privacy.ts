import type { AllWords } from '../all.ts';
import { counted, TITLE } from './forms.ts';

export const privacyWords: AllWords['privacyWords'] = {
  redaction: 'عناوين لا تُحفظ',
  redactionWhy:
    'قبل كتابة أي شيء، يُحذف العنوان حيث تقضي قاعدة بذلك. ويبقى الوقت والنوع والطاقة، فيظل ما تسمه محسوبًا. تسري القواعد على صفحات التقويم والملفات والعناوين والعمل المسجَّل والنسخ المستعادة.',
  all: 'عدم حفظ أي عنوان',
  add: 'حذف العناوين',
  by: { word: 'التي فيها الكلمة', calendar: 'من التقويم', kind: 'من النوع' },
  word: 'كلمة أو عبارة',
  wordHint: 'تُطابَق في أي موضع من العنوان، بأحرف كبيرة أو صغيرة. وتُكتب مشوَّشة كي لا يُعثر عليها على القرص أيضًا.',
  calendar: 'التقويم',
  noCalendars: 'لا تقويم معروفًا بعد.',
  kind: 'النوع',
  addRule: 'إضافة قاعدة',
  rules: 'قواعدك',
  rule: {
    all: () => 'كل العناوين',
    word: (word) => `العناوين التي فيها «${word}»`,
    calendar: (calendar) => `عناوين التقويم ${calendar}`,
    kind: (kind) => `عناوين النوع ${kind}`,
  },
  remove: 'إزالة',
  removeRule: (rule) => `إزالة: ${rule}`,
  added: 'أُضيفت القاعدة. وتسري من الآن.',
  removed: 'أُزيلت القاعدة. ويعود العنوان حين تعرضه صفحته من جديد.',
  undo: 'تراجع',
  wouldTake: (count, _one, all) => `ستحذف ${counted(count, TITLE, true)} من العناوين المخزَّنة الآن، وعددها ${all}.`,
  wouldTakeNone: 'لا يطابقها أي عنوان مخزَّن الآن.',
  more: (count) => `و${count} غيرها`,
  past: (count) => `ما زال مخزَّنًا من قبل مما تحذفه قواعدك: ${counted(count, TITLE)}.`,
  redactPast: 'حذف العناوين السابقة أيضًا',
  redactAsk: (count) =>
    `سيُحذف نهائيًا: ${counted(count, TITLE)}. يُستحسن تصدير نسخة احتياطية أولًا إن كان يُحتمل أن تُطلب لاحقًا.`,
  redactConfirm: 'نعم، حذف العناوين',
  redactKeep: 'إبقاؤها',
  redacted: (count) => `حُذف: ${counted(count, TITLE)}.`,
  redactNote: 'قد يحتفظ المتصفح بما كُتب فوقه في ملفاته الخاصة مدة، إلى أن يرتبها.',
  failed: 'تعذّر الحفظ. لم يتغير شيء.',
};
