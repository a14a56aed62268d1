import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;

export const walkWords: AllWords['walkWords'] = {
  lead: '1日を順番に、1つずつ。覚えていないものは飛ばしてください。',
  at: (index, count) => `${n(index)}/${n(count)}`,
  question: '終わってみて、どうでしたか？',
  skip: '飛ばす',
  back: '戻る',
  next: '次へ',
  again: '最初から',
  recalled: '「思い出して付けた」と記録しました。終わった直後ではなく、1日の終わりに付けたものです。',
  nothing: '今日のタグ待ちはもうありません。静かな時間をどうぞ。',
  none: '今日は、タグを付けられるものがまだ終わっていません。',
  done: (tagged, skipped) =>
    `以上が今日の分です。タグ${n(tagged)}件${skipped ? `、飛ばしたもの${n(skipped)}件` : ''}。`,
  before: 'その前',
  keys: '1〜5のキーで「とても消耗する」から「とても元気が出る」までを選びます。S で飛ばし、B で戻ります。',
};
