import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;
const weeks = (count: number) => `${n(count)}週間`;
const sides = (energizing: number, neutral: number, draining: number) =>
  `元気が出る ${n(energizing)}件、どちらでもない ${n(neutral)}件、消耗する ${n(draining)}件`;

export const trendsTabWords: AllWords['trendsTabWords'] = {
  none: 'タグはまだありません。',
  noneHint: 'いくつかの会議に、終わったときにタグを付けてみてください。1週間ほどで、このページに何かが現れ始めます。',
  nonePeriod: 'この期間にタグはありません。',
  loading: 'お待ちください。タグを数えています。',
  soFar: (count) => `今のところ、タグ${n(count)}件。`,
  share: (percent) => `タグを付けた時間の約${percent}で元気が出ました。`,
  basis: (count, hours, days) => `タグ${n(count)}件、${hours}${days > 0 ? `、${weeks(days)}` : ''}。`,
  rangeAfter: (count) => `あと${count}件のタグで平均を表示します`,
  range: (low, high) => `おそらく${low}〜${high}。`,
  sides: (energizing, neutral, draining) => `${sides(energizing, neutral, draining)}。`,
  firstTwoWeeks: '最初の2週間は数えるだけです。観察を始めると、最初は変わることがよくあります。まだ何も断定しません。',
  period: '期間',
  periods: (period) => (period === 'all' ? 'すべて' : `直近${period}週間`),
  failed: 'この期間を計算できませんでした。少し待って、もう一度お試しください。',
  weeks: '週ごとの推移',
  givesAndTakes: '元気が出ること、消耗すること',
  nothingYet: '頼りにできることは、まだありません。タグが少ないうちは普通のことです。',
  quiet: (count) => `今のところの、不確かなきざし：${n(count)}件`,
  closest: 'もうすぐ言えそうなこと',
  kinds: '種類ごとのエネルギー',
  kindsSentence: '種類ごとのタグの平均と、おそらくの範囲です。',
  kind: '種類',
  mean: '平均エネルギー',
  needs: (count) => `あと約${n(count)}件のタグが必要`,
  families: {
    kind: '種類の比較',
    series: '定例の会議',
    person: '人',
    hour: '時間帯',
    weekday: '曜日',
    'back-to-back': '休憩なしの連続',
    load: '1日の会議時間',
    size: '人数',
  },
  comparisons: 'ほかとの比較',
  comparisonsHint:
    'それぞれを、条件をそろえてほかの活動と比べています。何ポイント元気が出るほうか、消耗するほうかを示します。',
  experiments: '実験',
  mix: '配分か、感じ方か',
  untagged: 'タグを付けなかった時間',
  explain: 'タグから言えることまで',
  someone: '名前を付けていない人',
};

export const plotWords: AllWords['plotWords'] = {
  asTable: '表',
  asPlot: '図',
  copyCsv: 'CSV をコピー',
  copyPicture: '画像をコピー',
  copied: 'コピーしました',
  downloaded: 'ダウンロードしました',
  notCopied: 'ブラウザーがコピーを許可しませんでした。',
  counts: (energizing, draining, all) => `${n(energizing)} ▲  ${n(draining)} ▼  全${n(all)}件`,
  countColumns: ['タグ', '元気が出る', '消耗する'],
  rangeColumns: ['範囲の下限', '範囲の上限'],
  energyEnds: ['とても消耗する', 'とても元気が出る'],
  difference: '差',
  differenceEnds: ['より消耗する', 'より元気が出る'],
  differences: (compared, claimed) =>
    compared === 0
      ? '比べるには、まだタグが足りません。'
      : `比べた${n(compared)}個のうち、頼りにできる差は${claimed === 0 ? 'ありません' : `${n(claimed)}個です`}。`,
  notCompared: '比べる相手がまだありません',
  shortHours: (hours) => hours.replace(/\s*時間$/, '時間'),
};

export const weekWords: AllWords['weekWords'] = {
  name: '週',
  levels: (count, first, last) =>
    `${weeks(count)}で、元気が出る割合は${first === last ? `約${last}のまま` : `約${first}から約${last}に`}${first === last ? 'でした' : 'なりました'}。`,
  noLevels: (count) => `${weeks(count)}の時間を、終わってどうだったかで分けました。`,
  reading: '点は週、線はおそらくの範囲を添えた水準、破線はあなたの平均、棒はタグを付けた時間です。',
  noLine: '元気が出る割合の線には、タグが3件ある週が3週必要です。',
  columns: ['週の始まり', 'タグ', '割合', '水準', '下限', '上限', '元気が出る', 'どちらでもない', '消耗する'],
};

export const heatWords: AllWords['heatWords'] = {
  name: '時間と曜日',
  hour: '時刻',
  sentence: (filled, all) =>
    `1週間の${n(all)}時間のうち${n(filled)}時間には3件以上のタグがあり、色が付いています。ほかは枠だけ、タグがないところは空白です。`,
};

export const shareWords: AllWords['shareWords'] = {
  mixName: '配分か、感じ方か',
  part: '内訳',
  points: 'ポイント',
  share: '割合',
  early: '前半の割合',
  late: '後半の割合',
  mix: '仕事の配分の変化',
  feeling: '同じ仕事の感じ方の変化',
  untaggedName: 'タグのある時間とない時間',
  tagged: '全時間のうちタグのある部分',
  ofTagged: 'タグのある時間の、元気が出る割合',
  lowest: '全時間での、おそらくの最低の割合',
  highest: '全時間での、おそらくの最高の割合',
  taggedHours: (percent) => `タグあり：時間の${percent}`,
  allHours: (low, high) => `全時間の、元気が出る割合：${low}〜${high}`,
};

export const statementWords: AllWords['statementWords'] = {
  arithmetic: '件数と計算',
  tags: 'タグ',
  sides,
  onDays: '日数と時間',
  daysAndHours: (days, hours) => `${n(days)}日、${hours}`,
  points: (points) => `${points}ポイント`,
  fromTo: (from, to) => `${from}〜${to}ポイント`,
  difference: '条件をそろえた差',
  standardError: '標準誤差',
  effective: '独立したタグに換算',
  shrunken: '「差なし」へ引き寄せた値',
  interval: '90%の範囲',
  wrongSign: '逆である確率',
  p: '差の p 値',
  adjusted: 'すべての問いを合わせた p 値',
  held: '週ごとの確認で成立',
  readings: (held) => `3回中${held}回`,
  needs: 'あと必要な数',
  about: (count) => `タグ約${n(count)}件`,
  tagged: 'この活動のうちタグのある部分',
  tipping: 'タグのない分がこの値なら覆る',
  cannotOverturn: 'どんな答えでも覆らない',
};

export const explainWords: AllWords['explainWords'] = {
  back: '傾向に戻る',
  title: 'タグから言えることまで',
  opening:
    'タグが少ないと、何もないところにも模様が見えます。そこで Updraft は、それぞれの模様がどのくらい確かかを調べます。言うのは、何の模様もない人が20人いたとして、誤りがせいぜい1人ほどにしか起きないことだけです。',
  example: 'あなたの例で計算すると：',
  noExample: 'ある種類に4日以上で6件のタグがあり、ほかにも6件あると、このページはあなた自身の例で計算を示します。',
  steps: [
    {
      id: 'score',
      title: 'タグは、プラス、マイナス、ゼロのどれか',
      text: '元気が出るは +1、どちらでもないは 0、消耗するは −1 です。その平均が差し引きで、元気が出るタグの割合から消耗するタグの割合を引いた値を、ポイントで表します。',
    },
    {
      id: 'difference',
      title: '条件をそろえて、ほかと比べる',
      text: '種類、時間帯、曜日、連続かどうかを一緒に見積もります。遅い時間にあるというだけで、ワークショップのせいにならないようにするためです。1日遅れて付けたタグは半分に数えます。',
    },
    {
      id: 'error',
      title: 'どのくらい正確か？',
      text: '同じ定例や同じ日のタグは似るので、9件は9つの意見ではありません。標準誤差はそれを織り込みます。独立したタグに換算した件数は、そこから求まります。',
    },
    {
      id: 'shrink',
      title: 'タグが少なければ、控えめに',
      text: '差をゼロのほうへ引き寄せます。根拠が少ないときは大きく、多いときはほとんど引き寄せません。',
    },
    {
      id: 'range',
      title: 'おそらくの範囲',
      text: 'カードの棒がこれです。10回中9回は、本当の差がこの中にあります。',
    },
    {
      id: 'decide',
      title: '言えるほど確かか？',
      text: '条件は4つです。すべての問いを数えに入れても偶然とは考えにくいこと、範囲がゼロを含まないこと、10ポイント以上であること、週ごとの確認3回で同じであること。それに届かなければ、控えめな一覧の「きざし」になるか、何も言いません。',
    },
    {
      id: 'untagged',
      title: 'タグを付けなかったものは？',
      text: 'すべてにタグを付ける人はいません。そこで、タグのない活動がどのくらい違っていたら覆るかを、それぞれに示します。',
    },
  ],
  formulas: {
    score: '差し引き = (元気が出る − 消耗する) / タグ',
    difference: '差 = これらの差し引き − ほかの差し引き（重み付きの1つの当てはめで）',
    error: '独立したタグ = タグ1件の分散 / 標準誤差²',
    shrink: '言う値 = 差 × τ² / (標準誤差² + τ²)、τ について平均',
    range: '言う値 ± 1.645 × その広がり',
    decide: 'p が許容内・逆である確率 ≤ 0.05・10ポイント・確認3回',
    untagged: '覆る値 = −差 × タグあり / タグなし',
  },
  own: {
    score: (energizing, draining, all, result) => `(${n(energizing)} − ${n(draining)}) / ${n(all)} = ${result}ポイント`,
    difference: (result) => `= ${result}ポイント`,
    error: (error, total, square, worth, all) =>
      `誤差${error}ポイント。${total} / ${square} = 独立したタグ${worth}件（${n(all)}件中）`,
    shrink: (from, to, part) => `${from}が${to}に。${part}が残ります`,
    range: (low, high) => `${low}〜${high}ポイント`,
    decide: (p, allowance, wrongSign, told, held) =>
      `${p}、許容 ${allowance}・${wrongSign}・${told}ポイント・3回中${held}回`,
    untagged: (tagged, tipping) =>
      tipping === undefined ? 'すべてにタグがあります' : `タグあり ${tagged}。${tipping}ポイントで覆ります`,
  },
  limits:
    'ここで扱うのは、あなたがタグを付けたことと、一緒に起きることについてです。何が原因かは別の問いで、それについて何か言えるのは実験だけです。',
};
