import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;
const weeks = (count: number) => `${n(count)}週間`;

export const movesWords: AllWords['movesWords'] = {
  lead: '終わりの日を決めた小さな変化は、計画より多くを教えてくれます。',
  watching: '観察期間中です。見ることで記録がゆがまないよう、タグの結果は終わるまで表示しません。',
  none: 'ここはタグをもとにしますが、タグがまだありません。2週間、することにタグを付けてみてください。自分で考えた実験は、今日から始められます。',

  experiments: '実験',
  noExperiment: '実験はまだありません。1つの変化、予想される兆し、確かめる日を決めます。',
  newExperiment: '新しい実験',
  past: 'これまでの実験',
  dates: (from, until) => `${from}〜${until}`,
  counts: (kinds) => `対象：${kinds}`,
  allKinds: 'タグを付けるものすべて',
  stopRule: (rule) => `中止の条件：${rule}`,
  expects: {
    up: '元気が増えると予想しています。',
    down: '元気が減ると予想しています。',
    none: '特に予想はありません。',
  },
  fromGuide: '元のガイド',
  planned: (points, low, high) => `計画での見込みは${points}ポイント（${low}〜${high}）でした。`,

  coming: (from) => `${from}に始まります。`,
  running: (days) => (days === 0 ? '今日で終わります。判定は明日です。' : `あと${n(days)}日。`),
  noPeeking: '終わるまで判定は出ません。毎日のぞくと、偶然でも何かが見つかってしまいます。',
  better: 'よくなりました。',
  worse: '悪くなりました。',
  asExpected: (as) => (as === null ? '' : as ? '予想どおりです。' : '予想とは違いました。'),
  cannotTell: 'まだわかりません。',
  small: '取り上げるほどの差はありません。どちら側にも10ポイント未満です。',
  difference: (points, low, high) =>
    `条件をそろえた「元気が出る − 消耗する」の差：${points}ポイント（90%：${low}〜${high}）。`,
  sides: (after, before) => `その後の${weeks(after)}と、以前の${weeks(before)}の比較です。`,
  wouldTell: (more) =>
    more === undefined
      ? '週を増やすだけでは、おそらくわかりません。もっと大きな変化が必要です。'
      : `差がこのままなら、あと約${weeks(more)}でわかります。`,
  needs: (before, after) => {
    if (before > 0)
      return `変化の前にタグのある週が足りません（あと${weeks(before)}）。さかのぼって増やすことはできません。タグが増えてから、もう一度始めてください。`;
    return `変化の後にタグのある週があと${weeks(after)}必要です。前後それぞれ3週間でわかります。`;
  },
  extend: (count) => `あと${weeks(count)}続ける`,
  stop: '今やめる',
  keep: '変化を続ける',
  letGo: '手放す',
  remove: '削除',
  undo: '元に戻す',
  kept: '続けることにしました。',
  letGone: '手放しました。',
  stopped: '終了しました。測った結果は残ります。',
  removed: '削除しました。まだ始まっていませんでした。',
  extended: (until) => `${until}まで続きます。`,
  started: (until) => `始めました。${until}まで続きます。`,
  failed: '保存できませんでした。何も変わっていません。',
  oneRuns: (title, until) => `「${title}」が${until}まで続いています。2つの変化を同時に行うと、見分けにくくなります。`,
  keepThat: '今の実験を続ける',
  startInstead: '代わりにこれを始める',
  both: '両方行う',

  plotName: '前後の週',
  plotSentence: (before, after) =>
    `週ごとの平均、条件をそろえた「元気が出る − 消耗する」：以前${weeks(before)}、その後${weeks(after)}。`,
  plotColumns: ['週', '前後', 'タグ', '差し引き'],
  before: '前',
  after: '後',

  form: '新しい実験',
  formTitle: '何と呼びますか？',
  formChange: '何を変えますか？',
  formExpected: '何を予想しますか？',
  formFrom: '開始',
  formUntil: '終了',
  formStop: '途中でやめるのはどんなときですか？',
  formKinds: '何を数えますか？',
  save: '実験を始める',
  cancel: 'キャンセル',
  wrongTitle: '名前を付けてください。',
  wrongDates: '終了は開始より後にしてください。何かがわかるには3週間以上必要です。',
  defaultStop: '1日では直せない迷惑が、ほかの人にかかるとき。',

  planner: '時間の振り替え',
  plannerLead: '消耗することから時間を取り、元気が出ることに回します。取った時間は、必ずどこかに回ります。',
  plannerNeeds: (count) => `計画には、2種類以上であと約${n(count)}件のタグが必要です。`,
  week: (hours, count) => `今の1週間：カレンダーと記録を合わせて${hours}（${weeks(count)}の平均）。`,
  take: '取るところ',
  give: '回すところ',
  hoursOf: (from, to) => `${from}から${to}への時間`,
  less: (what) => `減らす：${what}`,
  more: (what) => `増やす：${what}`,
  add: '振り替えを追加',
  drop: 'この振り替えを削除',
  seriesOf: (title, kind) => `${title}（${kind}）`,
  shifted: (hours, target) => `${hours}を振り替え。1週間の5分の1は${target}です。`,
  target: '5分の1',
  change: (points) => `${points}ポイント`,
  changeRange: (low, high) => `おそらく${low}〜${high}`,
  fromTo: (now, then, low, high) =>
    `元気が出る時間：今の1週間では約${now}、計画どおりなら約${then}（${low}〜${high}）。`,
  measured: (share) => `これまでにタグを付けた時間のうち、元気が出たのは${share}です。`,
  unmoved: '時間を動かすと、どうなるかがわかります。',
  fewTags: 'どのくらい変わるかを言うにはタグが足りません。12件以上必要です。',
  planStart: '実験にする',
  planTitle: (hours, from, to) => `週${hours}を${from}から${to}へ`,
  planMany: (hours) => `週${hours}を振り替え`,
  planChange: (lines) => lines.join('、'),
  planLine: (hours, from, to) => `${hours}を${from}から${to}へ`,

  series: '定例の会議から取り戻せる時間',
  seriesLead: '元気が出るより消耗することが多い定例の会議を、取り戻せる消耗の時間（週あたり）の順に並べました。',
  noSeries: 'それぞれ6件のタグでわかるかぎり、元気が出るより消耗することが多い定例の会議はありません。',
  seriesBasis: (draining, of, hours) => `タグ${n(of)}件中${n(draining)}件で消耗・週${hours}`,
  ways: {
    drop: (hours) => `やめる：${hours}戻ります`,
    shorten: (hours) => `4分の1短くする：${hours}`,
    move: (hours, toward) => `${toward}に移す：約${hours}`,
    merge: (hours, toward) => `「${toward}」とまとめる：${hours}`,
    'hand-over': (hours) => `人に渡す：${hours}`,
  },
  planIt: (title) => `これで計画：${title}`,
  plan: 'これで計画',
  moreSeries: (count) => `あと${n(count)}件表示`,
};
