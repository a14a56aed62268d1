import type { AllWords } from '../all.ts';
import { counted, DAY, n, TAG, WEEK } from './forms.ts';

const weeks = (count: number, isOblique = false) => counted(count, WEEK, isOblique);

export const movesWords: AllWords['movesWords'] = {
  lead: 'تغيير صغير له تاريخ انتهاء يُظهر أكثر من خطة.',
  watching: 'هناك دراسة جارية. ما تؤول إليه وسومك يبقى مخفيًا حتى تنتهي، كي لا تغيّرها الملاحظة.',
  none: 'تُبنى الخطوات على وسومك، ولا وسوم بعد. يكفي وسم ما تعمله لأسبوعين، أما تجاربك الخاصة فيمكن أن تبدأ اليوم.',

  experiments: 'التجارب',
  noExperiment: 'لا تجارب بعد: تغيير واحد، والعلامة المتوقعة، واليوم الذي يُنظر فيه إليها.',
  newExperiment: 'تجربة جديدة',
  past: 'تجارب سابقة',
  dates: (from, until) => `من ${from} إلى ${until}`,
  counts: (kinds) => `يُحتسب: ${kinds}`,
  allKinds: 'كل ما تسمه',
  stopRule: (rule) => `قاعدة التوقف: ${rule}`,
  expects: {
    up: 'التوقع: طاقة أكثر.',
    down: 'التوقع: طاقة أقل.',
    none: 'لا توقع بعينه.',
  },
  fromGuide: 'الدليل',
  planned: (points, low, high) => `وعدت الخطة بـ ${points} نقطة (من ${low} إلى ${high}).`,

  coming: (from) => `تبدأ في ${from}.`,
  running: (days) => (days === 0 ? 'تنتهي اليوم، والحكم غدًا.' : `بقي ${counted(days, DAY)}.`),
  noPeeking: 'لا حكم قبل النهاية: من ينظر كل يوم يجد شيئًا بالمصادفة.',
  better: 'أفضل.',
  worse: 'أسوأ.',
  asExpected: (as) => (as === null ? '' : as ? 'كما كان متوقعًا.' : 'على غير المتوقع.'),
  cannotTell: 'لا يمكن القول بعد.',
  small: 'لا فرق يستحق الذكر: أقل من عشر نقاط في أي من الاتجاهين.',
  difference: (points, low, high) =>
    `${points} نقطة من ما يمنح ناقص ما يستنزف، مع مقارنة المتماثل (90%: من ${low} إلى ${high}).`,
  sides: (after, before) => `${weeks(after)} بعد التغيير، مقابل ${weeks(before)} قبله.`,
  wouldTell: (more) =>
    more === undefined
      ? 'لن تكفي الأسابيع الإضافية وحدها في الغالب، بل تغيير أكبر.'
      : `إن بقي الفرق، فنحو ${weeks(more, true)} أخرى تكفي للقول.`,
  needs: (before, after) => {
    if (before > 0)
      return `أسابيع الوسوم قبل التغيير أقل مما يلزم (الناقص: ${weeks(before)}) ولا يمكن استدراكها. يمكن البدء من جديد لاحقًا، مع وسوم أكثر.`;
    return `الناقص من أسابيع الوسوم بعد التغيير: ${weeks(after)}. ثلاثة أسابيع في كل جانب تكفي للقول.`;
  },
  extend: (count) => `الاستمرار ${weeks(count, true)}`,
  stop: 'التوقف الآن',
  keep: 'إبقاء التغيير',
  letGo: 'تركه',
  remove: 'إزالة',
  undo: 'تراجع',
  kept: 'أبقيت التغيير.',
  letGone: 'تركت التغيير.',
  stopped: 'توقفت التجربة. ويبقى ما قيس.',
  removed: 'أُزيلت، ولم تكن قد بدأت.',
  extended: (until) => `تستمر الآن حتى ${until}.`,
  started: (until) => `بدأت. وتستمر حتى ${until}.`,
  failed: 'تعذّر الحفظ. لم يتغير شيء.',
  oneRuns: (title, until) => `«${title}» مستمرة حتى ${until}. ويصعب التمييز بين تغييرين في وقت واحد.`,
  keepThat: 'إبقاء تلك',
  startInstead: 'بدء هذه بدلًا منها',
  both: 'إجراء الاثنتين',

  plotName: 'الأسابيع قبلًا وبعدًا',
  plotSentence: (before, after) =>
    `متوسط كل أسبوع، ما يمنح ناقص ما يستنزف، مع مقارنة المتماثل: ${weeks(before)} قبلًا، ${weeks(after)} بعدًا.`,
  plotColumns: ['الأسبوع', 'الجانب', 'الوسوم', 'الرصيد'],
  before: 'قبل',
  after: 'بعد',

  form: 'تجربة جديدة',
  formTitle: 'ما اسمها؟',
  formChange: 'ما الذي سيتغير؟',
  formExpected: 'ما المتوقع؟',
  formFrom: 'تبدأ',
  formUntil: 'تنتهي',
  formStop: 'متى تتوقف قبل أوانها؟',
  formKinds: 'ما الذي يُحتسب؟',
  save: 'بدء التجربة',
  cancel: 'إلغاء',
  wrongTitle: 'يلزم اسم لها.',
  wrongDates: 'يجب أن تأتي النهاية بعد البداية، بثلاثة أسابيع أو أكثر كي تقول شيئًا.',
  defaultStop: 'أن تسبب لغيري مشكلة لا يصلحها يوم واحد.',

  planner: 'مخطِّط النقل',
  plannerLead: 'ساعات تؤخذ مما يستنزف، وتُعطى لما يمنح طاقة. وكل ساعة تؤخذ تذهب إلى مكان ما.',
  plannerNeeds: (count) => `تحتاج الخطة إلى نحو ${counted(count, TAG, true)} أخرى، في نوعين على الأقل.`,
  week: (hours, count) => `أسبوعك كما هو: ${hours} في التقويم والسجل، متوسط ${weeks(count, true)}.`,
  take: 'أخذ من',
  give: 'إعطاء إلى',
  hoursOf: (from, to) => `ساعات من ${from} إلى ${to}`,
  less: (what) => `أقل: ${what}`,
  more: (what) => `أكثر: ${what}`,
  add: 'نقل آخر',
  drop: 'إزالة هذا النقل',
  seriesOf: (title, kind) => `${title} (${kind})`,
  shifted: (hours, target) => `المنقول ${hours}، وخُمس أسبوعك ${target}.`,
  target: 'الخُمس',
  change: (points) => `${points} نقطة`,
  changeRange: (low, high) => `على الأرجح من ${low} إلى ${high}`,
  fromTo: (now, then, low, high) =>
    `الساعات التي تمنح طاقة: نحو ${now} والأسبوع كما هو، ونحو ${then} بحسب الخطة (من ${low} إلى ${high}).`,
  measured: (share) => `من ساعاتك الموسومة حتى الآن، منح ${share} منها طاقة.`,
  unmoved: 'عند نقل ساعة يظهر ما سينتج عنها.',
  fewTags: 'الوسوم أقل من أن تقول كم: يلزم اثنا عشر على الأقل.',
  planStart: 'تحويلها إلى تجربة',
  planTitle: (hours, from, to) => `${hours} في الأسبوع من ${from} إلى ${to}`,
  planMany: (hours) => `نقل ${hours} في الأسبوع`,
  planChange: (lines) => lines.join('؛ '),
  planLine: (hours, from, to) => `${hours} من ${from} إلى ${to}`,

  series: 'ما يمكن استرداده من الاجتماعات المتكررة',
  seriesLead: 'الاجتماعات المتكررة التي تستنزف أكثر مما تمنح، مرتبة بحسب ما تردّه من ساعات مستنزِفة في الأسبوع.',
  noSeries: 'لا اجتماع متكررًا يستنزفك أكثر مما يمنحك، بقدر ما تقوله ستة وسوم لكل منها.',
  seriesBasis: (draining, of, hours) =>
    `استنزف الطاقة ${n(draining)} من ${counted(of, TAG, true)} · ${hours} في الأسبوع`,
  ways: {
    drop: (hours) => `بتركه: يعود ${hours}`,
    shorten: (hours) => `بتقصيره ربعًا: ${hours}`,
    move: (hours, toward) => `بنقله إلى ${toward}: نحو ${hours}`,
    merge: (hours, toward) => `بدمجه في «${toward}»: ${hours}`,
    'hand-over': (hours) => `بتسليمه: ${hours}`,
  },
  planIt: (title) => `التخطيط به: ${title}`,
  plan: 'التخطيط به',
  moreSeries: (count) => `عرض ${n(count)} غيرها`,
};
