import type { FetchProblem } from '../../fetch-problem.ts';
import type { AllWords } from '../all.ts';

export const addressProblems: AllWords['addressProblems'] = {
  'no-address': 'هذا ليس عنوانًا. يبدأ العنوان بـ https://.',
  'not-https': 'لا يمكن إضافة سوى عناوين https://.',
  credentials: 'يحتوي العنوان على اسم أو كلمة مرور كان Updraft سيحفظهما. يلزم عنوان بدونهما.',
  disguised: 'يقود العنوان إلى هذا الحاسوب أو شبكته دون أن يصرّح بذلك.',
};

const common = {
  'not-allowed': 'لا يسمح متصفحك لـ Updraft بالجلب من هناك.',
  unreachable: 'تعذّر الوصول إلى العنوان.',
  'too-slow': 'لم يُجب العنوان خلال 20 ثانية.',
  moved: 'يقود العنوان إلى عنوان آخر. يمكن فتحه في المتصفح، ثم إضافة العنوان الذي ينتهي إليه.',
};
const CALENDAR: Record<Exclude<FetchProblem, 'status' | 'not-a-feed' | 'broken-feed'>, string> = {
  ...common,
  'too-large': 'التقويم أكبر من 20 ميغابايت.',
  'not-a-calendar': 'ما هناك ليس تقويمًا.',
};
const FEED: Record<Exclude<FetchProblem, 'status'>, string> = {
  ...common,
  'too-large': 'الخلاصة أكبر من 5 ميغابايت.',
  'not-a-calendar': 'ما هناك ليس خلاصة.',
  'not-a-feed': 'لا خلاصة في ذلك العنوان، ولا تذكر الصفحة هناك أي خلاصة.',
  'broken-feed': 'ما هناك يشبه الخلاصة لكن تتعذّر قراءته.',
};

export const fetchWords: AllWords['fetchWords'] = {
  alreadyHere: 'ذلك التقويم موجود هنا.',
  problem: (why, status) => {
    if (why === 'not-a-feed' || why === 'broken-feed') return CALENDAR['not-a-calendar'];
    if (why !== 'status') return CALENDAR[why];
    if (status === 404 || status === 410) return 'لا يوجد تقويم في ذلك العنوان (أو لم يعد فيه).';
    if (status === 401 || status === 403) return 'لا يسمح العنوان لـ Updraft بقراءة التقويم.';
    return `أجاب الخادم بخطأ (${status}).`;
  },
};

export const feedProblems: AllWords['feedProblems'] = {
  alreadyHere: 'تلك الخلاصة موجودة هنا.',
  elsewhere: (host) => `تذكر الصفحة خلاصة، لكنها على ${host}. يمكن إضافة ذلك العنوان عند الحاجة إليها.`,
  opmlProblem: (why) =>
    why === 'too-large'
      ? 'الملف أكبر من 5 ميغابايت.'
      : why === 'nothing'
        ? 'لا يذكر الملف أي خلاصة.'
        : why === 'not-opml'
          ? 'هذا ليس ملف OPML.'
          : 'تتعذّر قراءة الملف.',
  problem: (why, status) => {
    if (why !== 'status') return FEED[why];
    if (status === 404 || status === 410) return 'لا يوجد شيء في ذلك العنوان (أو لم يعد فيه).';
    if (status === 401 || status === 403) return 'لا يسمح العنوان لـ Updraft بقراءته.';
    return `أجاب الخادم بخطأ (${status}).`;
  },
};
