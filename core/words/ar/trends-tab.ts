import type { AllWords } from '../all.ts';
import { counted, DAY, formula, n, TAG, WEEK } from './forms.ts';

const weeks = (count: number, isOblique = false) => counted(count, WEEK, isOblique);
const sides = (energizing: number, neutral: number, draining: number) =>
  `يمنح طاقة ${n(energizing)}، محايد ${n(neutral)}، يستنزف الطاقة ${n(draining)}`;

export const trendsTabWords: AllWords['trendsTabWords'] = {
  none: 'لا وسوم بعد.',
  noneHint: 'يكفي وسم بضعة اجتماعات عند انتهائها. وبعد نحو أسبوع تبدأ هذه الصفحة بقول شيء.',
  nonePeriod: 'لا وسوم في هذه الفترة.',
  loading: 'لحظة من فضلك: جارٍ عدّ وسومك.',
  soFar: (count) => `${counted(count, TAG)} حتى الآن.`,
  share: (percent) => `منحك نحو ${percent} من ساعاتك الموسومة طاقة.`,
  basis: (count, hours, days) => `${counted(count, TAG)} على ${hours}${days > 0 ? `، في ${weeks(days, true)}` : ''}.`,
  rangeAfter: (count) => `متوسط بعد إضافة ${counted(count, TAG, true)}`,
  range: (low, high) => `على الأرجح من ${low} إلى ${high}.`,
  sides: (energizing, neutral, draining) => `${sides(energizing, neutral, draining)}.`,
  firstTwoWeeks: 'الأسبوعان الأولان للعدّ فقط: كثيرًا ما يتغيّر من يبدأ الملاحظة أول الأمر. ولا يُقال شيء بعد.',
  period: 'الفترة',
  periods: (period) => (period === 'all' ? 'كل شيء' : `آخر ${weeks(period, true)}`),
  failed: 'تعذّر حساب هذه الفترة. يمكن إعادة المحاولة بعد لحظة.',
  weeks: 'من أسبوع إلى أسبوع',
  givesAndTakes: 'ما يمنح وما يستنزف',
  nothingYet: 'لا شيء يُعتمد عليه بعد. وهذا طبيعي مع قلة الوسوم.',
  quiet: (count) => `ميول حتى الآن، غير مؤكدة: ${n(count)}`,
  closest: 'الأقرب إلى أن يُقال',
  kinds: 'الطاقة بحسب النوع',
  kindsSentence: 'متوسط وسومك لكل نوع، مع النطاق الذي يقع فيه على الأرجح.',
  kind: 'النوع',
  mean: 'متوسط الطاقة',
  needs: (count) => `يحتاج إلى نحو ${counted(count, TAG, true)} أخرى`,
  families: {
    kind: 'مقارنة الأنواع',
    series: 'الاجتماعات المتكررة',
    person: 'الأشخاص',
    hour: 'وقت اليوم',
    weekday: 'أيام الأسبوع',
    'back-to-back': 'التتالي بلا استراحة',
    load: 'الاجتماعات في اليوم',
    size: 'عدد الأشخاص',
  },
  comparisons: 'مقارنةً بالباقي',
  comparisonsHint: 'كل منها مقارَن بأنشطتك الأخرى مع تساوي ما عداه: نقاط أكثر منحًا للطاقة أو أكثر استنزافًا.',
  experiments: 'التجارب',
  mix: 'التوزيع أم الأثر؟',
  untagged: 'ما لم يوسم',
  explain: 'كيف يصير الوسم استنتاجًا',
  someone: 'شخص بلا اسم بعد',
};

export const plotWords: AllWords['plotWords'] = {
  asTable: 'جدول',
  asPlot: 'رسم',
  copyCsv: 'نسخ CSV',
  copyPicture: 'نسخ الصورة',
  copied: 'تم النسخ',
  downloaded: 'تم التنزيل',
  notCopied: 'لم يسمح المتصفح بالنسخ.',
  counts: (energizing, draining, all) => `${n(energizing)} ▲  ${n(draining)} ▼  من ${n(all)}`,
  countColumns: ['الوسوم', 'يمنح طاقة', 'يستنزف الطاقة'],
  rangeColumns: ['النطاق من', 'النطاق إلى'],
  energyEnds: ['يستنزف الطاقة كثيرًا', 'يمنح طاقة كثيرة'],
  difference: 'الفرق',
  differenceEnds: ['أكثر استنزافًا', 'أكثر منحًا للطاقة'],
  differences: (compared, claimed) =>
    compared === 0
      ? 'الوسوم أقل من أن تُقارن بعد.'
      : `من ${n(compared)} مما قورن، عدد الفروق التي يُعتمد عليها: ${n(claimed)}.`,
  notCompared: 'لا شيء يُقارن به بعد',
  shortHours: (hours) => hours,
};

export const weekWords: AllWords['weekWords'] = {
  name: 'الأسابيع',
  levels: (count, first, last) =>
    `خلال ${weeks(count, true)} ${first === last ? `بقيت نسبة ما يمنحك طاقة عند نحو ${last}` : `تغيّرت نسبة ما يمنحك طاقة من نحو ${first} إلى نحو ${last}`}.`,
  noLevels: (count) => `ساعات ${weeks(count, true)}، بحسب أثرها في طاقتك.`,
  reading: 'النقاط أسابيع، والخط هو المستوى مع نطاقه الأرجح، والخط المتقطع متوسطك، والأعمدة ساعات موسومة.',
  noLine: 'يحتاج خط نسبة ما يمنح طاقة إلى ثلاثة أسابيع في كل منها ثلاثة وسوم.',
  columns: ['أسبوع', 'الوسوم', 'النسبة', 'المستوى', 'من', 'إلى', 'يمنح طاقة', 'محايد', 'يستنزف الطاقة'],
};

export const heatWords: AllWords['heatWords'] = {
  name: 'الساعات وأيام الأسبوع',
  hour: 'الساعة',
  sentence: (filled, all) =>
    `من ساعات أسبوعك، ${n(filled)} من ${n(all)} لها ثلاثة وسوم أو أكثر ولها لون. والأخرى محددة الإطار، أو فارغة حيث لم يوسم شيء.`,
};

export const shareWords: AllWords['shareWords'] = {
  mixName: 'التوزيع أم الأثر',
  part: 'الجزء',
  points: 'النقاط',
  share: 'النسبة',
  early: 'النسبة في النصف الأول',
  late: 'النسبة في النصف الثاني',
  mix: 'تغيّر توزيع العمل',
  feeling: 'العمل نفسه بأثر مختلف',
  untaggedName: 'الساعات الموسومة وغير الموسومة',
  tagged: 'الجزء الموسوم من كل الساعات',
  ofTagged: 'نسبة ما يمنح طاقة من الساعات الموسومة',
  lowest: 'أدنى نسبة مرجحة لكل الساعات',
  highest: 'أعلى نسبة مرجحة لكل الساعات',
  taggedHours: (percent) => `الموسوم: ${percent} من ساعاتك`,
  allHours: (low, high) => `نسبة ما يمنح طاقة من كل الساعات: من ${low} إلى ${high}`,
};

export const statementWords: AllWords['statementWords'] = {
  arithmetic: 'الأعداد والحساب',
  tags: 'الوسوم',
  sides,
  onDays: 'على مدى',
  daysAndHours: (days, hours) => `${counted(days, DAY)}، ${hours}`,
  points: (points) => `${points} نقطة`,
  fromTo: (from, to) => `من ${from} إلى ${to} نقطة`,
  difference: 'الفرق مع تساوي ما عداه',
  standardError: 'الخطأ المعياري',
  effective: 'ما يعادله من وسوم منفصلة',
  shrunken: 'مشدودًا نحو انعدام الفرق',
  interval: 'نطاق 90%',
  wrongSign: 'احتمال أن يكون العكس',
  p: 'قيمة p للفرق',
  adjusted: 'قيمة p لكل الأسئلة معًا',
  held: 'صح في القراءات الأسبوعية',
  readings: (held) => `${n(held)} من 3`,
  needs: 'ما زال يلزم',
  about: (count) => `نحو ${counted(count, TAG, true)}`,
  tagged: 'الجزء الموسوم من هذه الأنشطة',
  tipping: 'يقلبه غير الموسوم عند',
  cannotOverturn: 'لا جواب ممكنًا',
};

export const explainWords: AllWords['explainWords'] = {
  back: 'العودة إلى الاتجاهات',
  title: 'كيف يصير الوسم استنتاجًا',
  opening:
    'الوسوم القليلة تُظهر دائمًا نمطًا ما، حتى حيث لا نمط. لذلك يسأل Updraft عن كل نمط: ما مدى التأكد منه، ولا يقول إلا ما يكون خطأ عند نحو شخص واحد على الأكثر من كل عشرين بلا أي نمط.',
  example: 'محسوبًا على أحد استنتاجاتك:',
  noExample: 'حين تتوفر ستة وسوم من نوع واحد في أربعة أيام، وستة غيرها، تحسب هذه الصفحة أحد أمثلتك.',
  steps: [
    {
      id: 'score',
      title: 'الوسم يُحسب صعودًا أو هبوطًا أو لا يُحسب',
      text: 'ما يمنح طاقة \u2066+1\u2069، والمحايد 0، وما يستنزفها \u2066−1\u2069. والمتوسط هو الرصيد: نسبة الوسوم التي تمنح ناقص نسبة التي تستنزف، بالنقاط.',
    },
    {
      id: 'difference',
      title: 'مقارنة بالباقي، مع تساوي ما عداه',
      text: 'يُوزن النوع ووقت اليوم ويوم الأسبوع والتتالي بلا استراحة معًا، كي لا تُلام ورشة عمل على الساعة المتأخرة التي تُعقد فيها. والوسم المتأخر يومًا يُحسب نصفًا.',
    },
    {
      id: 'error',
      title: 'ما مدى دقة ذلك؟',
      text: 'وسوم السلسلة الواحدة أو اليوم الواحد متشابهة، فتسعة منها ليست تسعة آراء. الخطأ المعياري يراعي ذلك، ومنه ينتج عدد الوسوم المنفصلة التي تعادلها.',
    },
    {
      id: 'shrink',
      title: 'وسوم قليلة، قول متواضع',
      text: 'يُشدّ الفرق نحو الصفر: كثيرًا حين يستند إلى القليل، ولا يكاد حين يستند إلى الكثير.',
    },
    {
      id: 'range',
      title: 'النطاق الذي يقع فيه على الأرجح',
      text: 'هو الشريط على كل بطاقة. وفي تسع حالات من عشر يقع الفرق الحقيقي داخله.',
    },
    {
      id: 'decide',
      title: 'هل هو مؤكد بما يكفي لقوله؟',
      text: 'أربعة شروط: أن تُستبعد المصادفة مع احتساب كل الأسئلة، ونطاق لا يشمل الصفر، وعشر نقاط على الأقل، والنتيجة نفسها في ثلاث قراءات أسبوعية. وما دون ذلك ميل في القائمة الهادئة، أو لا شيء.',
    },
    {
      id: 'untagged',
      title: 'وما لم تسمه؟',
      text: 'لا أحد يسم كل شيء. لذلك يذكر كل استنتاج كم يلزم أن يختلف غير الموسوم كي يقلبه.',
    },
  ],
  formulas: {
    score: 'الرصيد = (ما يمنح − ما يستنزف) / الوسوم',
    difference: 'الفرق = رصيد هذه − رصيد الباقي، في مواءمة موزونة واحدة',
    error: 'الوسوم المنفصلة = تباين الوسم / مربع الخطأ المعياري',
    shrink: 'المقول = الفرق × τ² / (مربع الخطأ المعياري + τ²)، متوسطًا على τ',
    range: 'المقول ± 1.645 × انتشاره',
    decide: 'p ضمن المسموح · احتمال العكس 0.05 على الأكثر · 10 نقاط · 3 قراءات',
    untagged: 'ينقلب عند: سالب الفرق × الموسوم / غير الموسوم',
  },
  own: {
    score: (energizing, draining, all, result) =>
      `${formula(`(${n(energizing)} − ${n(draining)}) / ${n(all)} = ${result}`)} نقطة`,
    difference: (result) => `${formula(`= ${result}`)} نقطة`,
    error: (error, total, square, worth, all) =>
      `الخطأ ${error} نقطة؛ ${formula(`${total} / ${square} = ${worth}`)} من الوسوم المنفصلة، من ${n(all)}`,
    shrink: (from, to, part) => `${from} تصير ${to}: يبقى منها ${part}`,
    range: (low, high) => `من ${low} إلى ${high} نقطة`,
    decide: (p, allowance, wrongSign, told, held) =>
      `${p}، والمسموح ${n(allowance)} · ${wrongSign} · ${told} نقطة · ${n(held)} من 3`,
    untagged: (tagged, tipping) =>
      tipping === undefined ? 'كلها موسومة' : `الموسوم ${tagged}؛ وينقلب عند ${tipping} نقطة`,
  },
  limits: 'كل هذا عما وسمته، وعما يحدث معًا. أما ما يسببه فسؤال آخر: ولا يقول فيه شيئًا إلا تجربة.',
};
