import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;

export const popupWords: AllWords['popupWords'] = {
  toTag: 'タグ待ち',
  yesterday: '昨日',
  nothing: 'タグ待ちはありません。静かな時間をどうぞ。',
  firstTime: 'カレンダーを一度開くと、終わった会議がここに並びます。',
  logOther: 'ほかの仕事を記録',
  week: '今週',
  share: (percent) => `元気が出た割合 ${percent}`,
  ofHours: (tags, hours) => `タグ${n(tags)}件、合計${hours}`,
  noTagsYet: '今週はまだタグがありません。',
  lastWeeks: '直近4週間の元気が出た割合',
  readNext: '次に読む',
  readNextSoon: '合うものを探しています。',
  openSidebar: 'サイドバーを開く',
};
