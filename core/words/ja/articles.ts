import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;

export const articleWords: AllWords['articleWords'] = {
  title: '記事',
  import: '記事を取り込む',
  importWhy:
    'ブログやメモアプリが書き出す Markdown ファイルです。ガイドと並べて順位を付け、サイドバーで読めます。画像と外部へのリンクは外すので、何も取得しません。',
  folder: 'フォルダーを取り込む',
  notInBackup: '取り込んだ記事はバックアップに入りません。元のファイルがそのまま原本です。記事に付けた印は入ります。',
  reading: (done, of) => `読み込み中 ${n(done)}/${n(of)}`,
  preview: '取り込まれる内容',
  taken: (count) => `${n(count)}件の記事を取り込みます。`,
  nothing: 'この中に Markdown ファイルはありません。',
  drafts: (count) => `下書き${n(count)}件は取り込みません：`,
  refused: (count) => `読めないファイルが${n(count)}件あります：`,
  andMore: (count) => `ほか${n(count)}件`,
  tooLarge: '大きすぎます',
  unreadable: '読めません',
  noText: '本文がありません',
  apply: '取り込む',
  cancel: 'キャンセル',
  imported: (added, changed) =>
    changed ? `取り込みました。新規${n(added)}件、置き換え${n(changed)}件。` : `取り込みました。新規${n(added)}件。`,
  tooMany: (most) => `何も取り込みませんでした。保存できる記事は${n(most)}件までです。`,
  failed: '何も取り込みませんでした。もう一度お試しください。',
  own: '取り込んだ記事',
  remove: '削除',
  removeOne: (title) => `「${title}」を削除`,
  removeAll: '取り込んだ記事をすべて削除',
  removed: '削除しました。',
  marks: '記事に付けた印',
  marksNone: 'しまった記事、保存した記事、読み終えた記事はまだありません。',
  putAway: 'しまった記事',
  saved: 'あとで読む',
  read: '最後まで読んだ記事',
  bringBack: '戻す',
  unsave: '保存をやめる',
  unread: '未読にする',
  feedback: {
    'not-for-me': '自分向けではない',
    'did-it': 'もう実行した',
    'less-of-theme': 'このテーマを減らす',
  },
};
