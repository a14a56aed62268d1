import type { AllWords } from '../all.ts';

export const healthWords: AllWords['healthWords'] = {
  notice: 'いま、このカレンダーのページをうまく読めません。ポップアップは使えます。',
  noticeElsewhere: (calendar) =>
    `いま、${calendar}をうまく読めません。わかっている予定には、ここでタグを付けられます。`,
  copy: 'レポートをコピー',
  copyWhy: '件数とバージョンだけで、カレンダーの内容は含みません。',
  copied: 'コピーしました。',
  notCopied: 'コピーできませんでした。',
  well: '問題なく読めています。',
  notWell: '前回開いたとき、うまく読めませんでした。',
  confirmed: (day) => `このページの読み方は、${day}に最後に確認しました。`,
  calendarNames: { google: 'Google カレンダー', outlook: 'Outlook on the web' },
};
