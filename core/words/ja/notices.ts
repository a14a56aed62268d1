import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;

export const noticeWords: AllWords['noticeWords'] = {
  meeting: (title) => `「${title}」はどうでしたか？`,
  untitled: 'さきほどの会議はどうでしたか？',
  more: 'この2つ以外は、Updraft を開いて選べます。',
  open: '押すとタグを付けられます。',
  several: (count) => `タグ待ちの会議が${n(count)}件`,
  day: (count) => `終わる前に：タグ待ちの会議が${n(count)}件`,
  dayMore: '1日をたどるのに1分ほどです。',
  week: '5分で1週間をふりかえる',
  weekMore: '元気が出たこと、消耗したこと、続けたいことを1つ。',
};
