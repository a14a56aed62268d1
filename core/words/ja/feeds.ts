import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;

export const feedWords: AllWords['feedWords'] = {
  feeds: 'フィード',
  lead: 'ブログや雑誌は、新しい記事をフィードで知らせます。Updraft はあなたのタグに合わせてガイドと並べて順位を付け、記事は元のサイトで開きます。',
  none: 'まだありません。Updraft はどこにも通信しません。',
  add: 'フィードを追加',
  address: 'サイトまたはフィードのアドレス',
  addressHint: 'blog.example.com',
  addressWhy: 'そのサイトから取得してよいか、ブラウザーが確認します。そのあと6時間ごとに、Cookie なしで見に行きます。',
  tag: 'タグ（任意）',
  save: '追加',
  cancel: 'キャンセル',
  asking: 'Updraft がそこから取得してよいか、ブラウザーが確認します。そのあとフィードを探します。',
  added: (title, count) => `${title}：記事${count}件。`,
  untagged: 'タグなし',
  refresh: '今すぐ更新',
  allow: '許可',
  allowAll: (count) => `${n(count)}件すべて許可`,
  remove: '削除',
  retag: 'タグを変更',
  newTag: 'タグ（空欄ならなし）',
  keepTag: '保存',
  of: (verb, name) => `${verb}：${name}`,
  refreshing: '確認しています',
  notAllowedHere: 'まだ見に行っていません。このコンピューターでは、ブラウザーの許可がまだです。',
  lookedAt: (when, count, _one, fresh) =>
    fresh === '0' ? `${when}：記事${count}件。` : `${when}：記事${count}件、うち新着${fresh}件。`,
  failedAt: (when, why) => `${when}：${why}`,
  removed: (title, removed, kept) =>
    kept === '0'
      ? `${title}と記事${removed}件を削除しました。`
      : `${title}と記事${removed}件を削除しました。保存した${kept}件は残ります。`,
  undo: '元に戻す',
  undone: (title) => `${title}を戻しました。`,
  importOpml: 'OPML を取り込む',
  importOpmlWhy: 'フィードリーダーが書き出すフィードの一覧です。サイトごとに許可するまで、何も取得しません。',
  exportOpml: 'OPML を書き出す',
  importedOpml: (added, same, refused) =>
    [
      `フィードを${n(added)}件追加しました。`,
      same ? `${n(same)}件は登録済みです。` : '',
      refused ? `${n(refused)}件は、取得できるアドレスではないため追加していません。` : '',
    ].join(''),
  stripLine: 'カレンダーのページに1日1行',
  stripLineWhy: 'カレンダーの端の帯に、次に読むものとその理由を表示します。観察期間中は表示しません。',
  unknownSource: '削除したフィード',
  opens: '元のサイトを新しいタブで開きます。',
};
