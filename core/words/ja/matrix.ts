import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;

export const matrixWords: AllWords['matrixWords'] = {
  name: 'エネルギーと得意さ',
  lead: '得意なことと、好きなことは別です。',
  none: '4日以上にわたって6件以上のタグがある種類が、ここに並びます。',
  ask: (kind) => `${kind}はどのくらい得意ですか？`,
  askLine: (count) => `未評価の種類があと${n(count)}個`,
  skill: (kind) => `${kind}の得意さ`,
  levels: ['1、初心者', '2', '3、ひととおりできる', '4', '5、熟練'],
  rated: '保存しました。下で変更できます。',
  failed: '保存できませんでした。何も変わっていません。',
  sentence: (count, average) =>
    `${n(count)}個の種類を、得意さと、元気が出るタグの割合で並べ、それぞれおそらくの範囲を添えました。線はあなた自身の平均の${average}です。`,
  columns: ['種類', '得意さ', '元気が出る割合', '下限', '上限', 'タグ', '区分'],
  skillAxis: '得意さ',
  cells: { gifts: '持ち味', cage: '檻', promise: '伸びしろ', shed: '手放す候補', between: '中間' },
  means: {
    gifts: '得意で、元気が出ます。',
    cage: '得意ですが、消耗します。',
    promise: 'まだ得意ではありませんが、元気が出ます。',
    shed: '得意ではなく、消耗します。',
    between: '今のところ、どちらとも言えません。',
  },
  next: {
    gifts: 'この時間を守り、もう1時間増やしましょう。',
    cage: 'さらに2時間頼まれる前に、1時間を人に渡しましょう。',
    promise: '週に1時間、上達のために使いましょう。',
    shed: 'やめる、短くする、人に渡す。できるものから。',
    between: 'そのままで大丈夫です。タグが増えれば位置が決まります。',
  },
  line: (kind, hours, energizing, of) => `${kind}：週${hours}、${n(of)}件中${n(energizing)}件で元気が出ました`,
  soFar: '今のところ',
  plan: '1時間を計画',
  guide: '読む',
  average: (share) => `線より上は、あなた自身の平均の${share}を上回ります。`,
  change: '得意さを変更',
};
