import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;
const things = (activities: number, tags: number) => `活動${n(activities)}件とタグ${n(tags)}件`;

export const safetyWords: AllWords['safetyWords'] = {
  title: 'データの安全',
  snapshots: '以前の状態に戻す',
  snapshotsWhy:
    '復元、インポート、カレンダーファイルの追加、一部の消去の前に、Updraft はその時点のデータを30日間残します。戻すと今のデータと入れ替わり、今のデータも同じように残ります。',
  noSnapshots: '残っているものはまだありません。',
  reasons: {
    'before-restore': '復元の前',
    'before-import': '取り込みの前',
    'before-erase': '消去の前',
    'before-update': 'Updraft の更新の前',
    'before-sync': '統合の前',
  },
  snapshot: (when, why, activities, tags) => `${when}、${why}：${things(activities, tags)}`,
  bringBack: '戻す',
  broughtBack: '戻しました。',
  check: 'データを点検',
  checkWhy: 'すべての記録を読み、そこから計算するものを作り直します。壊れた記録は別に取り分け、削除はしません。',
  checking: '点検しています。',
  allWell: (count) => `${n(count)}件の記録を点検しました。すべて問題ありません。`,
  setAside: (count, damaged) =>
    `${n(count)}件の記録を点検しました。壊れていた${n(damaged)}件を下に取り分けました。ほかはすべて読めます。`,
  damaged: '取り分けたもの',
  exportDamaged: '取り分けたものを書き出す',
  room: '容量',
  used: (used, quota) => `このブラウザーで使える${quota}のうち、${used}を使っています。`,
  isKept: 'あなたが消去するまで、ブラウザーが保持します。',
  notKept: 'ディスクの空きが少なくなると、ブラウザーが消すことがあります。別の場所にバックアップを置いてください。',
  askToKeep: 'ブラウザーに保持を頼む',
  eraseSome: '一部を消去',
  eraseSomeWhy:
    '選んだ期間、または1つのカレンダーの活動を、タグとメモごと消去します。統合するほかのコンピューターでも消去されます。',
  from: '開始日',
  until: '終了日',
  calendar: 'カレンダー',
  anyCalendar: '選んでください',
  eraseDays: 'この期間を消去',
  eraseCalendar: 'このカレンダーを消去',
  chooseDays: '最初の日と最後の日を選んでください。',
  chooseCalendar: 'カレンダーを選んでください。',
  erasedSome: (activities, tags, left) =>
    `消去しました：${things(activities, tags)}。残りの活動は${n(left)}件です。消去前の状態には30日間戻せます。`,
  encrypted: '暗号化バックアップ',
  encryptedWhy:
    'パスフレーズでのみ読めます。パスフレーズはどこにも保存されず、失うとファイルは読めません。別のコンピューターで統合すると、両方が同じ内容になります。',
  passphrase: 'パスフレーズ',
  exportEncrypted: '暗号化バックアップを書き出す',
  mergeEncrypted: '暗号化バックアップを統合',
  tooShort: (letters) => `パスフレーズは${n(letters)}文字以上必要です。`,
  encrypting: 'お待ちください。',
  notEncrypted: 'Updraft の暗号化バックアップではありません。何も変わっていません。',
  wrongPassphrase: 'このパスフレーズでは開けないか、ファイルが書き換えられています。',
  newer:
    'ここには新しい Updraft のデータがあり、このバージョンでは読めません。何も変わっていません。続けるには Updraft を更新してください。',
  blocked:
    'Updraft の更新中ですが、別のタブがデータを使っています。ほかの Updraft のタブを閉じてください。自動で先へ進みます。',
  full: 'ディスクに空きがなく、何も保存できません。空きを作って、もう一度お試しください。',
  failedStep:
    'データをこのバージョンに合わせられませんでした。データは元のままです。ブラウザーを再起動してください。それでも変わらなければ、1つ前のバージョンを入れ直すと読めます。',
};
