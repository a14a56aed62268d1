import type { FetchProblem } from '../../fetch-problem.ts';
import type { AllWords } from '../all.ts';

export const addressProblems: AllWords['addressProblems'] = {
  'no-address': 'アドレスではないようです。https:// で始まります。',
  'not-https': '追加できるのは https:// のアドレスだけです。',
  credentials:
    'アドレスに名前かパスワードが含まれていて、そのまま保存されてしまいます。含まないアドレスを使ってください。',
  disguised: 'このアドレスは、そうとわからない形でこのコンピューターか、そのネットワークを指しています。',
};

const common = {
  'not-allowed': 'ブラウザーが、Updraft にそこからの取得を許可していません。',
  unreachable: 'アドレスに接続できませんでした。',
  'too-slow': '20秒以内に応答がありませんでした。',
  moved: 'このアドレスは別のアドレスへ移ります。ブラウザーで開き、行き着いた先のアドレスを追加してください。',
};
const CALENDAR: Record<Exclude<FetchProblem, 'status' | 'not-a-feed' | 'broken-feed'>, string> = {
  ...common,
  'too-large': 'カレンダーが 20 MB を超えています。',
  'not-a-calendar': 'そこにあるのはカレンダーではありません。',
};
const FEED: Record<Exclude<FetchProblem, 'status'>, string> = {
  ...common,
  'too-large': 'フィードが 5 MB を超えています。',
  'not-a-calendar': 'そこにあるのはフィードではありません。',
  'not-a-feed': 'そのアドレスにフィードはなく、ページからの案内もありません。',
  'broken-feed': 'フィードのようですが、読めません。',
};

export const fetchWords: AllWords['fetchWords'] = {
  alreadyHere: 'そのカレンダーは登録済みです。',
  problem: (why, status) => {
    if (why === 'not-a-feed' || why === 'broken-feed') return CALENDAR['not-a-calendar'];
    if (why !== 'status') return CALENDAR[why];
    if (status === 404 || status === 410) return 'そのアドレスにカレンダーは（もう）ありません。';
    if (status === 401 || status === 403) return 'このアドレスでは、カレンダーの読み取りが許可されていません。';
    return `サーバーがエラー（${status}）を返しました。`;
  },
};

export const feedProblems: AllWords['feedProblems'] = {
  alreadyHere: 'そのフィードは登録済みです。',
  elsewhere: (host) => `ページが案内するフィードは ${host} にあります。必要なら、そのアドレスを追加してください。`,
  opmlProblem: (why) =>
    why === 'too-large'
      ? 'ファイルが 5 MB を超えています。'
      : why === 'nothing'
        ? 'ファイルにフィードがありません。'
        : why === 'not-opml'
          ? 'OPML ファイルではありません。'
          : 'ファイルを読めません。',
  problem: (why, status) => {
    if (why !== 'status') return FEED[why];
    if (status === 404 || status === 410) return 'そのアドレスには（もう）何もありません。';
    if (status === 401 || status === 403) return 'このアドレスでは、読み取りが許可されていません。';
    return `サーバーがエラー（${status}）を返しました。`;
  },
};
