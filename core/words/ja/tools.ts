import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;

export const toolWords: AllWords['toolWords'] = {
  heading: '今日できること',
  back: '今日に戻る',
  names: {
    study: '2週間の観察',
    walk: '1日をたどる',
    checkin: 'チェックイン',
    review: '週のふりかえり',
    sheet: '面談シート',
    profile: '自分について',
  },
  why: {
    study: '2週間、判断せずに観察し、結果を読みます。',
    walk: '付け忘れた会議を、1つずつ。',
    checkin: '短い質問が3つ。多くても週に一度です。',
    review: '5分で。1週間の図と、続けたいこと、変えたいことを1つずつ。',
    sheet: '上司に伝えたいことを選んで、印刷します。',
    profile: 'Updraft が考慮してよいこと。すべて任意です。',
  },
  left: (count) => `残り${n(count)}件`,
  running: '実行中',
  begins: (day) => `${day}開始`,
  ready: 'レポートあり',
  next: (day) => `次は${day}`,
  written: '記入済み',
  notSaved: '保存できませんでした。少し待って、もう一度お試しください。',
  line: (day, days) => `観察 ${n(days)}日中${n(day)}日目`,
  lineBefore: (days) => `${n(days)}日間の観察が始まりました`,
  tagged: (tagged, ended) =>
    ended === 0 ? 'タグ待ちはまだありません。' : `今のところ${n(ended)}件中${n(tagged)}件にタグ。`,
  progress: (day, days) => `${n(days)}日中${n(day)}日`,
  reportReady: '観察期間が終わりました。',
  readReport: 'レポートを読む',
  watching: '観察中です',
  watchingWhy: (until) =>
    `${until}まで、Updraft は集めるだけです。ここに何かを表示すると、次に付けるタグが変わってしまうため、予測、傾向、判定、傾向から選んだガイドはそれまで待ちます。`,
  waits: (until) => `結果は${until}まで待ちます。`,
  watchingTagged: '自分のタグは見ることができ、変更もできます。',
  endEarly: '観察を今終える',
  endAsk: '今終えますか？これまでの日は残り、そのレポートが表示されます。',
  endYes: 'はい、終えます',
  endNo: '観察を続ける',
};
