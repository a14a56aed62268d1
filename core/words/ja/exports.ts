import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;

export const exportWords: AllWords['exportWords'] = {
  title: '書き出し',
  lead: 'データはすべてあなたのもので、持ち出せます。ファイルは、あなたが移さないかぎりこのコンピューターに残ります。',
  backup: 'バックアップを書き出す',
  backupWhy: 'あなたが作ったものすべてを1つのファイルに。Updraft がそのまま復元します。',
  from: '開始日',
  until: '終了日',
  rangeWhy:
    '両方を空にすると全期間です。日を入れると、その期間の活動とタグがファイルに入ります。種類など、ほかに作ったものは常に入ります。',
  csv: 'CSV を書き出す',
  csvWhy: '表計算ソフト用の表です。セルが数式になることはありません。',
  table: '表',
  tables: { activities: '活動とタグ', kinds: '種類', weeks: '週', statements: '言えること' },
  ics: 'iCalendar を書き出す',
  icsWhy: 'タグを付けた活動をカレンダーファイルに。エネルギーは分類として入り、Updraft で読み戻せます。',
  markdown: 'レポートを Markdown で書き出す',
  working: 'ファイルを書いています',
  cancel: 'キャンセル',
  cancelled: 'キャンセルしました。ファイルは書いていません。',
  saved: (name) => `${name} として保存しました。`,
  failed: 'ファイルを書けませんでした。何も変わっていません。',
  fileNames: {
    backup: 'バックアップ',
    activities: '活動',
    kinds: '種類',
    weeks: '週',
    statements: '言えること',
    ics: 'カレンダー',
    markdown: 'レポート',
  },
  reportTitle: 'レポート',
  reportWhy:
    '何で元気が出て、何で消耗するか。どのくらいか、どのくらい確かか、何を試したか。どれも数字を添えて示します。',
  period: '期間',
  periods: { '4': '4週間', '13': '13週間', '26': '26週間', '52': '52週間', all: 'すべて' },
  print: 'レポートを印刷',
  notEnough: 'この期間にタグがなく、まだ報告できることがありません。',
  watching: '観察期間中です。レポートは期間が終わってから表示されます。',
};

export const reportWords: AllWords['reportWords'] = {
  title: 'Updraft レポート',
  asOf: (day) => `${day}時点`,
  share: (share, low, high, tags, hours) =>
    `タグを付けた時間の約${share}で元気が出ました（おそらく${low}〜${high}。タグ${n(tags)}件、${hours}）。`,
  gives: '元気が出ること、消耗すること',
  none: '確信をもって言えることは、まだありません。',
  leanings: 'まだ定まらないこと',
  columns: {
    what: '対象',
    group: 'グループ',
    level: '確かさ',
    tags: 'タグ',
    energizing: '元気が出る',
    draining: '消耗する',
    difference: '差',
    lower: '下限',
    upper: '上限',
    mean: '平均エネルギー',
    week: '週',
    hours: '時間',
    share: '元気が出る割合',
    levelOfWeek: '水準',
  },
  weeks: '週',
  kinds: '種類',
  trend: 'これまでの推移',
  tried: '試したこと',
  nothingTried: '始めた実験はありません。',
  untagged: 'タグを付けなかった時間',
  method:
    '差は、元気が出る割合から消耗する割合を引き、ほかの活動と比べた値です。−2〜2で、「差なし」の側へ引き寄せ、100回中90回当てはまる範囲を添えています。平均エネルギーは、−2（とても消耗する）から2（とても元気が出る）までです。',
};
