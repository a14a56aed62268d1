import type { AllWords } from '../all.ts';
import { counted, KIND, n } from './forms.ts';

export const matrixWords: AllWords['matrixWords'] = {
  name: 'الطاقة والمهارة',
  lead: 'إتقان الشيء وحبه أمران مختلفان.',
  none: 'يجد النوع مكانه هنا ابتداءً من ستة وسوم في أربعة أيام.',
  ask: (kind) => `ما مدى مهارتك في ${kind}؟`,
  askLine: (count) => `بقي للتقييم: ${counted(count, KIND)}`,
  skill: (kind) => `المهارة في ${kind}`,
  levels: ['1، مبتدئة', '2', '3، متمكّنة', '4', '5، خبيرة'],
  rated: 'تم الحفظ. ويمكن التغيير أدناه.',
  failed: 'تعذّر الحفظ. لم يتغير شيء.',
  sentence: (count, average) =>
    `${counted(count, KIND)} بحسب المهارة ونسبة الوسوم التي تمنح طاقة، كلٌّ بنطاقه الأرجح؛ والخط هو متوسطك، ${average}.`,
  columns: ['النوع', 'المهارة', 'نسبة ما يمنح طاقة', 'من', 'إلى', 'الوسوم', 'الخانة'],
  skillAxis: 'المهارة',
  cells: { gifts: 'مواهب', cage: 'قفص', promise: 'وعد', shed: 'للتخفف', between: 'بين بين' },
  means: {
    gifts: 'فيه مهارة، ويمنحك طاقة.',
    cage: 'فيه مهارة، ويستنزف طاقتك.',
    promise: 'لا مهارة فيه بعد، ويمنحك طاقة.',
    shed: 'لا مهارة فيه، ويستنزف طاقتك.',
    between: 'لا هذا ولا ذاك حتى الآن.',
  },
  next: {
    gifts: 'تستحق هذه الساعات الحماية، وساعة إضافية.',
    cage: 'يفيد تسليم ساعة منه قبل أن تُطلب ساعتان أخريان.',
    promise: 'ساعة في الأسبوع تكفي للتحسن فيه.',
    shed: 'يفيد تركه أو تقصيره أو تسليمه قدر الإمكان.',
    between: 'يمكن تركه كما هو، ومزيد من الوسوم سيحدد مكانه.',
  },
  line: (kind, hours, energizing, of) => `${kind}: ${hours} في الأسبوع، منح الطاقة ${n(energizing)} من ${n(of)}`,
  soFar: 'حتى الآن',
  plan: 'تخطيط ساعة',
  guide: 'قراءة',
  average: (share) => `فوق الخط أكثر من متوسطك، ${share}.`,
  change: 'تغيير المهارات',
};
