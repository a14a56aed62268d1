import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;

export const todayWords: AllWords['todayWords'] = {
  before: '前の日',
  after: '次の日',
  backToToday: '今日',
  empty: 'この日には何もありません。',
  emptyHint: 'カレンダーのページに表示された会議が、ここに並びます。ほかの仕事は自分で記録できます。',
  running: '今',
  coming: 'このあと',
  kind: '種類',
  tagged: (tagged, all) => `${n(all)}件中${n(tagged)}件にタグ`,
  remove: '削除',
  removed: '削除しました。',
  putBack: '元に戻す',
  edit: '編集',
  editOf: (title) => `編集：${title}`,
  removeOf: (title) => `削除：${title}`,
  gap: (minutes) => `カレンダーに予定なし、${n(minutes)}分`,
  gapPart: (from, minutes) => `${from}から${n(minutes)}分`,
  logGap: '記録',
  logGapAt: (from, minutes) => `${from}から${n(minutes)}分の仕事を記録`,
  minutes: (minutes) => `${n(minutes)}分`,
};
