import type { AllWords } from '../all.ts';

export const calendarWords: AllWords['calendarWords'] = {
  title: 'カレンダー',
  lead: 'Updraft は、あなたが Google カレンダーや Outlook on the web を見ているあいだに予定を読み取ります。ほかのカレンダーは、ファイルやアドレスから取り込めます。',
  file: 'カレンダーファイルを取り込む',
  fileWhy: 'どのカレンダーでも書き出せる .ics ファイルです。過去2年から5週間先までを読みます。',
  reading: 'ファイルを読んでいます',
  cancel: 'キャンセル',
  cancelled: 'キャンセルしました。何も変わっていません。',
  refused: '何も変わっていません。',
  unreadable: 'ファイルを読めませんでした。',
  tooLarge: 'ファイルが 100 MB を超えているため、Updraft では読めません。',
  preview: 'このファイルで追加される内容',
  nothing: '過去2年から5週間先までに、会議はありません。',
  found: (count, _one, from, until) =>
    from === until ? `${from}の会議${count}件。` : `${from}から${until}までの会議${count}件。`,
  known: (count, all) => (all ? 'すべて登録済みです。' : `${count}件は登録済みです。`),
  leftOut: '取り込まないもの',
  leftOutNames: {
    allDay: '終日の予定',
    cancelled: '中止になった会議',
    declined: '辞退した会議',
    free: '「予定なし」の項目',
    outOfOffice: '不在',
    other: 'タスクなどの項目',
  },
  refusedParts: '読めなかったもの',
  more: (count) => `ほか${count}件`,
  apply: 'カレンダーのデータに追加',
  adding: '追加しています',
  notAdded: '会議を書き込めませんでした。何も変わっていません。',
  added: (added, _one, changed, same) =>
    `会議を${added}件追加し、${changed}件を更新しました。${same}件は登録済みです。`,
  undo: '元に戻す',
  undone: (removed, kept) =>
    kept === '0' ? `${removed}件を取り除きました。` : `${removed}件を取り除きました。タグを付けた${kept}件は残ります。`,
  addresses: 'カレンダーのアドレス',
  addressesWhy:
    'アドレスで公開されているカレンダーを6時間ごとに見に行きます。取得する前に、ブラウザーが確認を求めます。',
  noAddresses: 'まだありません。Updraft はどこにも通信しません。',
  add: 'カレンダーのアドレスを追加',
  address: 'アドレス',
  addressHint: 'https://… または webcal://…',
  addressWhere:
    'Google カレンダーではカレンダー設定の「iCal 形式の非公開 URL」、Outlook では公開したカレンダーの ICS リンクです。',
  secret: 'このアドレスを知っている人は、カレンダーを読めます。アドレスはバックアップにも入ります。',
  save: '追加',
  asking: 'Updraft がそこから取得してよいか、ブラウザーが確認します。そのあとカレンダーを読みます。',
  isAdded: (name, added) => `${name}：会議を${added}件追加しました。`,
  refresh: '今すぐ更新',
  remove: '削除',
  allow: '許可',
  of: (verb, name) => `${verb}：${name}`,
  refreshing: '確認しています',
  notAllowedHere: 'まだ見に行っていません。このコンピューターでは、ブラウザーの許可がまだです。',
  lookedAt: (when, count) => `${when}：会議${count}件。`,
  failedAt: (when, why) => `${when}：${why}`,
  removed: (name, removed, kept) =>
    kept === '0'
      ? `${name}と、そこから来たタグなしの会議${removed}件を削除しました。`
      : `${name}と、そこから来たタグなしの会議${removed}件を削除しました。タグ付きの${kept}件は残ります。`,
};
