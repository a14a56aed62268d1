import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;
const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${n(Math.abs(points))}`;

export const sheetWords: AllWords['sheetWords'] = {
  lead: '話したいことを選びます。名前とタイトルは、あなたが入れないかぎり載りません。',
  needs: (needed) =>
    `今のところ、タグから言えることはありません。傾向には、同じ種類のタグが約${n(needed)}件必要です。自分の希望は今でも書けます。`,
  sections: {
    patterns: '気づいたこと',
    shares: '私の時間',
    experiments: '試したこと',
    wishes: '希望すること',
  },
  staysOut: (name) => `「${name}」は載りません`,
  letIn: (name) => `「${name}」を載せる`,
  wish: '自分の希望',
  wishHint: '週に2回、会議のない午前',
  add: '追加',
  remove: '削除',
  removeWish: (text) => `「${text}」を削除`,
  hasName: (name) => `この行には名前かタイトルが入っています：${name}。`,
  preview: '紙の上では',
  previewEmpty: 'まだ何も選んでいません。',
  print: '印刷または PDF で保存',
  picked: (count) => `${n(count)}行を選択`,
  title: '面談のために',
  made: (day) => `何で元気が出て、何で消耗するかを自分で記録したものから、${day}に作成しました。`,
  honest:
    '数は、終わったときに私がタグを付けた会議と作業のものです。傾向は目を向ける場所を示すだけで、誰かへの評価ではありません。',
  masked: {
    series: { text: 'ある定例の会議', plural: false },
    person: { text: 'ある人との会議', plural: true },
    kind: { text: '私の仕事のある種類', plural: false },
    experiment: 'ある実験',
  },
  claim: ({ text }, side, count, of) =>
    side === 'draining'
      ? `${text}は消耗します。${n(of)}件中${n(count)}件で消耗しました。`
      : `${text}は元気が出ます。${n(of)}件中${n(count)}件で元気が出ました。`,
  claimLess: ({ text }, side, count, of) =>
    side === 'draining'
      ? `${text}は、ほかより元気が出にくいです。元気が出たのは${n(of)}件中${n(count)}件です。`
      : `${text}は、ほかほど消耗しません。消耗したのは${n(of)}件中${n(count)}件です。`,
  leaning: ({ text }, side, count, of) =>
    `${text}は、今のところ${side === 'draining' ? '消耗する' : '元気が出る'}ほうに寄っています（${n(of)}件中${n(count)}件）。`,
  counted: (count, up, level, down) =>
    `これまでに${count}件にタグを付けました：元気が出る${up}件、どちらでもない${level}件、消耗する${down}件。`,
  countOf: ({ text }, up, level, down) =>
    `${text}（これまで）：元気が出る${up}件、どちらでもない${level}件、消耗する${down}件。`,
  share: (up, down, hours) => `タグを付けた時間のうち、約${up}で元気が出て、${down}で消耗しました（合計${hours}）。`,
  range: (low, high) => `前者のおそらくの範囲は${low}〜${high}です。`,
  weekly: ({ text }, hours) => `${text}：週に約${hours}。`,
  tried: (title, from, until) => `${title}、${from}〜${until}：`,
  better: (points, low, high) =>
    `「元気が出る − 消耗する」の差は${signed(points)}ポイント（${signed(low)}〜${signed(high)}）。おそらく確かです。`,
  notSure: (points, low, high) =>
    `今のところ${signed(points)}ポイントですが、${signed(low)}〜${signed(high)}の可能性があります。`,
  noResult: 'まだ何とも言えません。',
};
