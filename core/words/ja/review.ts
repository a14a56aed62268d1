import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;

export const reviewWords: AllWords['reviewWords'] = {
  week: (from, until) => `${from}〜${until}の週`,
  weekBefore: '前の週',
  weekAfter: '次の週',
  none: 'この週には、まだ何もありません。カレンダーを表示するか仕事を記録すると、図が現れます。',
  untagged: 'この週にはタグがありません。図は、いつあったかを示し、どうだったかは示しません。',
  sentence: (count, ended, hours, up, down) =>
    `${n(ended)}件中${n(count)}件にタグ、${hours}。元気が出る ${up}、消耗する ${down}。`,
  picture: '1週間',
  pictureSays: (sentence) =>
    `${sentence}上向きは元気が出る、下向きは消耗する、横棒はどちらでもない、空の枠はタグなしです。`,
  columns: ['日', '時刻', '内容', '種類', 'エネルギー'],
  noTag: 'タグなし',
  lifts: '元気が出たこと',
  drains: '消耗したこと',
  noLifts: '消耗するより元気が出ることが多かった種類はありません。',
  noDrains: '元気が出るより消耗することが多かった種類はありません。',
  counted: (count, of, side, hours) =>
    `タグ${n(of)}件中${n(count)}件で${side === 'draining' ? '消耗' : '元気が出る'}、${hours}`,
  honest: '1週間のタグはひとにぎりです。起きたことを示すだけで、いつもそうとは限りません。',
  keep: '続けたいことを1つ',
  change: '変えたいことを1つ',
  note: '自分へのメモ',
  save: 'ふりかえりを保存',
  saved: '保存しました。',
  empty: '3つのうち、少なくとも1つを書いてください。',
  print: 'この週を印刷',
  past: 'これまでのふりかえり',
  remove: 'このふりかえりを削除',
  removed: '削除しました。',
  undo: '元に戻す',
  titles: '紙にタイトルを載せる',
  printed: (day) => `週のふりかえり、${day}印刷`,
};
