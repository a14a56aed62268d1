import type { Because, Counted, Moment } from '../../articles/because.ts';
import type { Cluster } from '../../articles/guide.ts';
import type { Declaration } from '../../profile.ts';
import type { AllWords } from '../all.ts';
import { counted, DAY, HOUR, KIND, MINUTE, n, percent, TAG, WEEK } from './forms.ts';

type Side = 'energizing' | 'draining';
const range = (lower: number, upper: number) => `على الأرجح من ${n(Math.round(lower * 100))} إلى ${percent(upper)}`;
const part = (count: number, all: number, side: Side) =>
  `${n(count)} من ${n(all)} ${side === 'draining' ? 'استنزفت الطاقة' : 'منحت طاقة'}`;
const of = ({ what, count, n: all }: Counted) => `${what} (${n(count)} من ${n(all)})`;

const moments: Record<Moment, string> = {
  'third-in-run': 'ابتداءً من ثالث اجتماع متتالٍ',
  'heavy-days': 'في أيامك الأكثر امتلاءً',
  afternoon: 'بعد الظهر',
  late: 'بعد الساعة 15:00',
  'long-making': 'في فترات من 90 دقيقة فأكثر',
  'later-weeks': 'في أنواع كانت تمنحك طاقة، مؤخرًا',
};

const said: Record<Declaration, string> = {
  'weighing-independence': 'أفكر في العمل المستقل',
  'all-or-nothing-plan': 'أفكر في ترك كل شيء والبدء من جديد',
  'held-by-money': 'المال يبقيني حيث أنا',
  'one-more-year': 'أمنحه سنة أخرى',
  'too-late': 'يبدو أن وقت التغيير فات',
  'no-box-fits': 'لا خانة في السلّم تناسبني',
  'not-managing': 'لا أريد إدارة الأشخاص',
  'not-narrower': 'لا أريد تخصصًا أضيق',
  'not-founding': 'لا أريد تأسيس شركة',
  'toward-strategy': 'أريد الاتجاه نحو الاستراتيجية',
  'toward-teaching': 'أريد الاتجاه نحو التعليم',
  'toward-craft': 'أريد أن أُعرف بحِرفتي',
  'collecting-credentials': 'أستمر في جمع الشهادات',
  'too-many-commitments': 'لديّ التزامات كثيرة',
  'tired-of-selling': 'تعبت من التسويق',
};

const untested = {
  independence: 'تفكيرك يتجه إلى العمل المستقل وعملك الآن لدى جهة: لا وسم لك من أسابيع مستقلة.',
  plan: 'تفكيرك يتجه إلى البدء من جديد، ولا وسم لك من ذلك العمل.',
  decision: 'ما يُنتظر قرارك فيه يضيف ساعات في أنواع لم تسمها إلا نادرًا.',
} as const;
const toward = { strategy: 'الاستراتيجية', teaching: 'التعليم', craft: 'الحِرفة' } as const;

const themes: Record<Cluster, string> = {
  observe: 'ملاحظة طاقتك',
  moves: 'خطوات صغيرة',
  traps: 'قرارات وفخاخ',
  care: 'العبء والتعافي',
  meetings: 'الاجتماعات والساعات',
  meaning: 'المعنى والناس',
  paths: 'مسارات بلا اسم',
};

/** What went from one share to another. */
const shares = { energizing: 'نسبة ما يمنح طاقة', draining: 'نسبة ما يستنزف الطاقة', tagged: 'نسبة الموسوم' };

function sentence(because: Because): string {
  switch (because.say) {
    case 'share': {
      const skill = because.skill === undefined ? '' : `؛ مهارتك ${n(because.skill)} من 5`;
      return `${because.what}: ${part(because.count, because.n, because.side)}، ${range(because.lower, because.upper)}${skill}.`;
    }
    case 'late-choices':
      return `الاختيار والموافقة بعد 14:00: ${part(because.count, because.n, 'draining')}، ${range(because.lower, because.upper)}.`;
    case 'all-tags':
      return `من وسومك في ${counted(because.weeks, WEEK, true)}: ${part(because.count, because.n, because.side)}، ${range(because.lower, because.upper)}.`;
    case 'comparison':
      return `${moments[because.moment]}: ${part(because.count, because.n, because.side)}؛ وفيما عدا ذلك ${n(because.restCount)} من ${n(because.rest)}.`;
    case 'trade':
      return `ساعات للمبادلة: ما يستنزف ${of(because.draining)}، وما يمنح ${of(because.energizing)}.`;
    case 'several':
      return `${because.side === 'draining' ? 'استنزافات صغيرة عدة' : 'ما يمنحك طاقة'}: ${because.kinds.map(of).join('، ')}.`;
    case 'person':
      return `مع ${because.name || 'أحد الأشخاص'}: ${part(because.count, because.n, because.side)}، بخلاف أنواع العمل نفسها في غير هذه اللقاءات.`;
    case 'weeks':
      return because.of === 'hours'
        ? `تطول أيامك منذ ${counted(because.weeks, WEEK, true)}.`
        : `تغيّرت ${shares[because.of]} من ${percent(because.first)} إلى ${percent(because.last)} في ${counted(because.weeks, WEEK, true)}.`;
    case 'tagged-days':
      return `${counted(because.tags, TAG)} في ${counted(because.days, DAY, true)} حتى الآن: أقل من أن يظهر نمط.`;
    case 'tagged-share':
      return `وسمت ${n(because.tagged)} من آخر الأنشطة، وعددها ${n(because.of)}.`;
    case 'skipped':
      return because.when === 'runs'
        ? 'كثيرًا ما تبقى آخر الاجتماعات المتتالية بلا وسم.'
        : 'كثيرًا ما تبقى أيامك الأكثر امتلاءً بلا وسم.';
    case 'adjusted':
      return `${because.what}: فرق بارز، يكاد يختفي عند تساوي الساعات والعبء.`;
    case 'meeting-hours':
      return `نحو ${counted(Math.round(because.hours), HOUR, true)} من الاجتماعات في الأسبوع؛ ${part(because.count, because.n, because.side)}.`;
    case 'stretches':
      return `فترتك المعتادة بلا مقاطعة: ${counted(because.minutes, MINUTE)}.`;
    case 'evenings':
      return `${n(because.count)} من ${counted(because.n, TAG, true)} من المساء وعطلة نهاية الأسبوع.`;
    case 'decision':
      return because.daysLeft === undefined
        ? `قرار بانتظارك: «${because.title}».`
        : `قرار بانتظارك: «${because.title}»، وموعده بعد ${counted(because.daysLeft, DAY, true)}.`;
    case 'decision-drains':
      return `يضيف «${because.title}» في الأسبوع ${counted(because.hours, HOUR)}، وأكثر المستنزِف منها في ${because.what}.`;
    case 'untested':
      return because.what in untested
        ? untested[because.what as keyof typeof untested]
        : `قلت إن وجهتك ${toward[because.what as keyof typeof toward]}؛ ولديك من ذلك العمل حتى الآن: ${counted(because.n, TAG)}.`;
    case 'rates-known':
      return `لديك وسوم كافية في ${counted(because.kinds, KIND, true)} لحساب ما سيكون عليه توزيع آخر للساعات.`;
    case 'no-experiment':
      return `هناك نمط ثابت (${because.pattern.what}: ${part(because.pattern.count, because.pattern.n, because.pattern.side)})، ولا تجربة جارية.`;
    case 'experiment-ended':
      return `انتهت تجربتك «${because.title}».`;
    case 'exhaustion':
      return `الإرهاق في وقفاتك ${because.mean.toFixed(1)} من 5${because.weeks > 1 ? ` على مدى ${counted(because.weeks, WEEK, true)}` : ''}.`;
    case 'self-employed':
      return 'عملك لحسابك.';
    case 'said':
      return `قلت: «${said[because.declaration]}».`;
    case 'starter':
      return because.tags === 0
        ? 'لا وسوم لديك بعد؛ وهذا مكان جيد للبداية.'
        : `لديك حتى الآن ${counted(because.tags, TAG)}، وهذا قليل؛ وهنا مكان جيد للبداية.`;
    case 'words':
      return `يتحدث عن ${because.words.join('، ')}، كما في تقويمك.`;
    case 'concept':
      return `عن ${because.name}. ${sentence(because.because)}`;
    case 'unrelated':
      return 'من مقالاتك؛ ولا شيء في وسومك يستدعيه بعد.';
    case 'theme':
      return `من المكتبة: ${themes[because.cluster]}.`;
  }
}

export const reasonWords: AllWords['reasonWords'] = {
  sentence,
  ads: 'مذكور أنه يحمل إعلانات.',
  affiliate: 'يذكر أنه قد يحتوي على روابط تسويق بالعمولة أو أنه مدفوع الأجر.',
};
