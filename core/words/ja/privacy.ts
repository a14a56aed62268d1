import type { AllWords } from '../all.ts';

export const privacyWords: AllWords['privacyWords'] = {
  redaction: '保存しないタイトル',
  redactionWhy:
    'ルールに当てはまるタイトルは、書き込む前に外します。時刻、種類、エネルギーは残るので、付けたタグは数えられます。ルールは、カレンダーのページ、ファイル、アドレス、記録した仕事、復元したバックアップに適用されます。',
  all: 'タイトルをいっさい保存しない',
  add: 'タイトルを外す条件',
  by: { word: '含む言葉で', calendar: 'カレンダーで', kind: '種類で' },
  word: '言葉または語句',
  wordHint:
    'タイトルのどこにあっても、大文字と小文字を区別せずに見つけます。ディスク上でも見つからないよう、崩した形で書き込みます。',
  calendar: 'カレンダー',
  noCalendars: 'わかっているカレンダーはまだありません。',
  kind: '種類',
  addRule: 'ルールを追加',
  rules: 'あなたのルール',
  rule: {
    all: () => 'すべてのタイトル',
    word: (word) => `「${word}」を含むタイトル`,
    calendar: (calendar) => `カレンダー「${calendar}」のタイトル`,
    kind: (kind) => `種類「${kind}」のタイトル`,
  },
  remove: '削除',
  removeRule: (rule) => `削除：${rule}`,
  added: 'ルールを追加しました。今から適用されます。',
  removed: 'ルールを削除しました。元のページでもう一度表示されると、タイトルが戻ります。',
  undo: '元に戻す',
  wouldTake: (count, _one, all) => `今保存されているタイトル${all}件のうち、${count}件が外れます。`,
  wouldTakeNone: '今保存されているタイトルに、当てはまるものはありません。',
  more: (count) => `ほか${count}件`,
  past: (count) => `ルールで外れるはずのタイトルが、以前の分として${count}件残っています。`,
  redactPast: '過去のタイトルも外す',
  redactAsk: (count) =>
    `タイトル${count}件を完全に取り除きます。あとで戻したくなりそうなら、先にバックアップを書き出してください。`,
  redactConfirm: 'はい、タイトルを取り除きます',
  redactKeep: '残す',
  redacted: (count) => `タイトル${count}件を取り除きました。`,
  redactNote: '上書きした内容が、整理されるまでしばらくブラウザー自身のファイルに残ることがあります。',
  failed: '保存できませんでした。何も変わっていません。',
};
