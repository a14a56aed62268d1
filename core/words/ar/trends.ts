import type { AllWords } from '../all.ts';
import type { Side, Subject } from '../trends.ts';
import { counted, n, POINT, plain, signed, TAG, WEEK } from './forms.ts';

const many = (text: string): Subject => ({ text, plural: true });
const one = (text: string): Subject => ({ text, plural: false });
const weeks = (count: number, isOblique = false) => counted(count, WEEK, isOblique);
const list = (parts: readonly string[]) => parts.join(' و');
/** “Nearer to draining energy”, as a noun: the verb would have to agree with what it is said of. */
const giving = (side: Side) => (side === 'draining' ? 'استنزاف الطاقة' : 'منح الطاقة');
const was = (side: Side) => (side === 'draining' ? 'استنزف الطاقة' : 'منح الطاقة');
const both = (energizing: number, draining: number) => `منح الطاقة ${n(energizing)} واستنزفها ${n(draining)}`;

export const trendWords: AllWords['trendWords'] = {
  groups: {
    hour: {
      'before-10': 'قبل 10:00',
      '10-12': 'من 10:00 إلى 12:00',
      '12-14': 'من 12:00 إلى 14:00',
      '14-16': 'من 14:00 إلى 16:00',
      'from-16': 'من 16:00 فصاعدًا',
    },
    weekday: {
      monday: 'الاثنين',
      tuesday: 'الثلاثاء',
      wednesday: 'الأربعاء',
      thursday: 'الخميس',
      friday: 'الجمعة',
      saturday: 'السبت',
      sunday: 'الأحد',
    },
    'back-to-back': { no: 'بعد استراحة', yes: 'بلا استراحة قبلها' },
    size: { 'up-to-2': 'شخصان على الأكثر', '3-6': 'من ثلاثة إلى ستة أشخاص', 'from-7': 'سبعة أشخاص أو أكثر' },
    load: {
      'up-to-2h': 'اجتماعات حتى ساعتين',
      '2-4h': 'اجتماعات من ساعتين إلى 4 ساعات',
      '4-6h': 'اجتماعات من 4 إلى 6 ساعات',
      'from-6h': 'اجتماعات أكثر من 6 ساعات',
    },
  },
  kinds: {
    'one-on-one': many('اللقاءات الفردية'),
    standup: many('اللقاءات اليومية'),
    status: many('اجتماعات المتابعة'),
    review: many('المراجعات'),
    planning: one('التخطيط'),
    workshop: many('ورش العمل'),
    interview: many('المقابلات'),
    presentation: many('العروض التقديمية'),
    teaching: one('التعليم'),
    client: one('العمل مع العملاء'),
    'people-admin': one('شؤون الموظفين'),
    'all-hands': many('الاجتماعات العامة'),
    social: one('التواصل الاجتماعي'),
    admin: one('العمل الإداري'),
    incident: many('الأعطال الطارئة'),
    building: one('البناء'),
    maintaining: one('الصيانة'),
    analysis: one('التحليل'),
    writing: one('الكتابة'),
    design: one('التصميم'),
    strategy: one('الاستراتيجية'),
    learning: one('التعلّم'),
    other: one('العمل الآخر'),
  },
  subjects: {
    kind: (name) => one(name),
    series: (name) => one(`«${name}»`),
    person: (name) => many(`الاجتماعات مع ${name}`),
    hour: (name) => many(`الساعات ${name}`),
    weekday: (name) => many(`أيام ${name}`),
    'back-to-back': (name) => many(`الأنشطة ${name}`),
    size: (name) => many(`الاجتماعات بعدد ${name}`),
    load: (name) => many(`الأيام ذات ${name}`),
  },
  heldEqual: { kind: 'النوع', hour: 'وقت اليوم', weekday: 'يوم الأسبوع', 'back-to-back': 'التتالي بلا استراحة' },
  claims: ({ text }, side) => (side === 'draining' ? `${text} مصدر استنزاف لطاقتك.` : `${text} مصدر طاقة لك.`),
  claimsLess: ({ text }, side) =>
    side === 'draining' ? `${text}: طاقة أقل مما يمنحك الباقي.` : `${text}: استنزاف أقل مما يسببه لك الباقي.`,
  leans: ({ text }, side, count, of) => `${text}: أقرب إلى ${giving(side)} حتى الآن (${n(count)} من ${n(of)}).`,
  leansLess: ({ text }, side, count, of) => {
    const opposite = side === 'draining' ? 'energizing' : 'draining';
    return `${text}: أقل من الباقي في ${giving(opposite)} حتى الآن (${was(opposite)} ${n(count)} من ${n(of)}).`;
  },
  counts: ({ text }, energizing, draining, of) =>
    `${text}: ${both(energizing, draining)} من ${counted(of, TAG, true)}.`,
  noDifference: ({ text }, energizing, draining, of) =>
    `${text}: لا فرق يُعتمد عليه بعد (${both(energizing, draining)} من ${n(of)}).`,
  notEnough: (needed) => `لا يكفي بعد: يلزم نحو ${counted(needed, TAG, true)} أخرى.`,
  looks: ({ text }, side, count, of) => `${text}: يبدو الأمر ${giving(side)} (${n(count)} من ${n(of)})،`,
  under: {
    hour: (name, count, of) => `لكن ${n(count)} من ${n(of)} كانت ${name}، وتلك الساعات`,
    weekday: (name, count, of) => `لكن ${n(count)} من ${n(of)} كانت يوم ${name}، وتلك الأيام`,
    'back-to-back': (name, count, of) => `لكن ${n(count)} من ${n(of)} كانت ${name}، وهذا`,
  },
  whatever: (side, isClaim) =>
    isClaim
      ? `${side === 'draining' ? 'مصدر استنزاف لطاقتك' : 'مصدر طاقة لك'} أيًّا كان العمل.`
      : `أقرب عندك إلى ${giving(side)} أيًّا كان العمل.`,
  mostly: (series, part, of) => `${n(part)} من ${n(of)} من سلسلة واحدة، «${series}»: والحديث عنها بدلًا من ذلك.`,
  evidence: (side, count, of, elsewhere) =>
    `${was(side)} ${n(count)} من ${counted(of, TAG, true)}، و${elsewhere} في غيرها.`,
  inTen: (count) => (count === 0 ? 'أقل من 1 من 10' : count === 10 ? 'كلها تقريبًا' : `${n(count)} من 10`),
  allowing: (equal, side, points, low, high) =>
    `مع تساوي ${list(equal)}: ${side === 'draining' ? 'أدنى' : 'أعلى'} بـ ${counted(points, POINT, true)} (90%: من ${plain(low)} إلى ${plain(high)}).`,
  worth: (count, separate) => `العدد ${counted(count, TAG)}، ووزنه كوزن ${counted(separate, TAG, true)} منفصلة.`,
  tipping: (points) => `كي يزول هذا، يلزم أن يميل غير الموسوم إلى الجهة الأخرى بـ ${counted(points, POINT, true)}.`,
  cannotTip: 'كيفما كان غير الموسوم، فلن يقلب هذا.',
  settles: (needed) => `نحو ${counted(needed, TAG, true)} أخرى تحسمه.`,
  held: (readings, of) => `صح في ${n(readings)} من ${n(of)} من القراءات الأسبوعية.`,
  watching: 'الأسبوعان الأولان للعدّ فقط: كثيرًا ما يتغيّر من يبدأ الملاحظة أول الأمر.',
  month: (day) => new Intl.DateTimeFormat('ar', { month: 'long', timeZone: 'UTC' }).format(new Date(day)),
  monthAndYear: (day) =>
    new Intl.DateTimeFormat('ar', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day)),
  date: (day) =>
    new Intl.DateTimeFormat('ar', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(day)),
  trend: (isDown, from, to, since) =>
    `${isDown ? 'انخفضت' : 'ارتفعت'} نسبة ما يمنحك طاقة من نحو ${n(from)}% إلى ${n(to)}% منذ ${since}.`,
  trendRange: (isDown, points, low, high, count) =>
    `ما يمنح ناقص ما يستنزف، مع مقارنة المتماثل: ${isDown ? 'انخفاض' : 'ارتفاع'} بـ ${counted(points, POINT, true)} خلال ${weeks(count, true)} (90%: من ${plain(low)} إلى ${plain(high)}).`,
  noTrend: (count) => `لا اتجاه يُعتمد عليه بعد خلال ${weeks(count, true)}.`,
  trendNeeds: (needed, have) =>
    `يحتاج الاتجاه إلى ${weeks(needed, true)} في كل منها ثلاثة وسوم أو أكثر؛ والموجود حتى الآن ${n(have)}.`,
  mixOrFeeling: (mix, feeling) =>
    `من التغيّر بين النصف الأول والثاني، ${signed(mix)} نقطة لتغيّر توزيع العمل و${signed(feeling)} نقطة لتغيّر أثر العمل نفسه.`,
  experimentReal: (title, since, points, low, high) =>
    `${title}، منذ ${since}: ${signed(points)} نقطة (90%: من ${plain(low)} إلى ${plain(high)}).`,
  experimentSides: (after, before) => `${weeks(after)} مقابل ${weeks(before)} قبلًا.`,
  likelyReal: (asExpected) => (asExpected === false ? 'حقيقي على الأرجح، وعلى غير المتوقع.' : 'حقيقي على الأرجح.'),
  notReal: (points, low, high) =>
    `${signed(points)} نقطة حتى الآن، لكن من ${signed(low)} إلى ${signed(high)} ممكن: تفيد المتابعة.`,
  experimentNeeds: (title, before, after) =>
    `${title}: تحتاج إلى ثلاثة أسابيع من الوسوم في كل جانب؛ والموجود حتى الآن ${n(before)} قبلًا و${n(after)} بعدًا.`,
  mix: (share, low, high, now) =>
    `بهذا التوزيع يمنح نحو ${n(share)}% من الساعات طاقة (من ${n(low)} إلى ${n(high)}%)، مقابل ${n(now)}% الآن.`,
  mixUnseen: (percent) => `${n(percent)}% من التوزيع عمل لم تسمه قط.`,
  mixCannotSay: 'لا تستطيع وسومك أن تقول بعد: هي قليلة، أو أن كثيرًا من هذا التوزيع لم يوسم قط.',
  untagged: (tagged, low, share) =>
    `وسمت ${n(tagged)}% من ساعاتك.${low === share ? '' : ` وإن كان المتروك هو السيئ منها، فقد تكون النسبة ${n(low)}% بدلًا من ${n(share)}%.`}`,
  allTagged: 'وسمت كل ساعاتك.',
};
