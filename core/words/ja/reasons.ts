import type { Because, Counted, Moment } from '../../articles/because.ts';
import type { Cluster } from '../../articles/guide.ts';
import type { Declaration } from '../../profile.ts';
import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;
const percent = (share: number) => `${Math.round(share * 100)}%`;
const range = (lower: number, upper: number) => `おそらく${Math.round(lower * 100)}〜${percent(upper)}`;
const sides = { energizing: '元気が出た', draining: '消耗した' };
const part = (count: number, of: number, side: 'energizing' | 'draining') =>
  `${n(of)}件中${n(count)}件で${side === 'draining' ? '消耗' : '元気が出る'}`;
const of = ({ what, count, n: all }: Counted) => `${what} ${n(all)}件中${n(count)}件`;

const moments: Record<Moment, string> = {
  'third-in-run': '連続する会議の3つ目から',
  'heavy-days': '予定の多い日',
  afternoon: '正午から',
  late: '15:00以降',
  'long-making': '90分以上続く作業',
  'later-weeks': '以前は元気が出ていた種類の、最近の分',
};

const said: Record<Declaration, string> = {
  'weighing-independence': '独立を考えている',
  'all-or-nothing-plan': '離れてやり直すことを考えている',
  'held-by-money': 'お金が今の場所につなぎとめている',
  'one-more-year': 'あと1年続けてみる',
  'too-late': '変えるには遅すぎる気がする',
  'no-box-fits': 'はしごに合う枠がない',
  'not-managing': '人を管理したくない',
  'not-narrower': 'これ以上絞りたくない',
  'not-founding': '起業はしたくない',
  'toward-strategy': '戦略の仕事へ進みたい',
  'toward-teaching': '教える仕事へ進みたい',
  'toward-craft': '専門の仕事で知られたい',
  'collecting-credentials': '資格を集め続けている',
  'too-many-commitments': '引き受けすぎている',
  'tired-of-selling': '売り込みに疲れた',
};

const untested = {
  independence: '独立を考えていますが、今は雇われて働いているため、独立した週のタグは1つもありません。',
  plan: 'やり直すことを考えていますが、その仕事のタグは1つもありません。',
  decision: '検討中のことは、ほとんどタグのない種類の時間を増やします。',
} as const;
const toward = { strategy: '戦略', teaching: '教えること', craft: '専門の仕事' } as const;

const themes: Record<Cluster, string> = {
  observe: '自分のエネルギーを観察する',
  moves: '小さな変化',
  traps: '決断と落とし穴',
  care: '負担と回復',
  meetings: '会議と時間',
  meaning: '意味と人',
  paths: '名前のない道',
};

function sentence(because: Because): string {
  switch (because.say) {
    case 'share': {
      const skill = because.skill === undefined ? '' : `。得意さは5段階の${because.skill}`;
      return `${because.what}：${part(because.count, because.n, because.side)}（${range(because.lower, because.upper)}）${skill}。`;
    }
    case 'late-choices':
      return `14:00以降の選択や承認：${part(because.count, because.n, 'draining')}（${range(because.lower, because.upper)}）。`;
    case 'all-tags':
      return `${n(because.weeks)}週間のタグは、${part(because.count, because.n, because.side)}（${range(because.lower, because.upper)}）。`;
    case 'comparison':
      return `${moments[because.moment]}：${part(because.count, because.n, because.side)}。それ以外は${n(because.rest)}件中${n(because.restCount)}件。`;
    case 'trade':
      return `交換できる時間：消耗は${of(because.draining)}、元気が出るのは${of(because.energizing)}。`;
    case 'several':
      return `${because.side === 'draining' ? 'いくつかの小さな消耗' : '元気が出ること'}：${because.kinds.map(of).join('、')}。`;
    case 'person':
      return `${because.name || 'ある人'}との会議：${part(because.count, because.n, because.side)}。同じ種類の仕事でも、その人がいないときとは違います。`;
    case 'weeks':
      return because.of === 'hours'
        ? `${n(because.weeks)}週間で、1日が長くなってきています。`
        : `${n(because.weeks)}週間で、${because.of === 'tagged' ? 'タグを付けた' : sides[because.of]}割合が${percent(because.first)}から${percent(because.last)}になりました。`;
    case 'tagged-days':
      return `今のところ${n(because.days)}日分のタグが${n(because.tags)}件。傾向を言うには足りません。`;
    case 'tagged-share':
      return `直近の活動${n(because.of)}件のうち、${n(because.tagged)}件にタグを付けました。`;
    case 'skipped':
      return because.when === 'runs'
        ? '連続する会議の後半は、タグを付けないことが多くなります。'
        : '予定の多い日は、タグを付けないことが多くなります。';
    case 'adjusted':
      return `${because.what}は目立ちますが、時間帯と負担をそろえるとほとんど目立ちません。`;
    case 'meeting-hours':
      return `会議は週に約${n(Math.round(because.hours))}時間。${part(because.count, because.n, because.side)}。`;
    case 'stretches':
      return `中断なしで続く時間は、ふだん${n(because.minutes)}分です。`;
    case 'evenings':
      return `タグ${n(because.n)}件のうち${n(because.count)}件は、夜と週末のものです。`;
    case 'decision':
      return because.daysLeft === undefined
        ? `「${because.title}」を検討中です。`
        : `「${because.title}」を検討中で、期限まであと${n(because.daysLeft)}日です。`;
    case 'decision-drains':
      return `「${because.title}」で週に${n(because.hours)}時間増え、消耗する時間の多くは${because.what}です。`;
    case 'untested':
      return because.what in untested
        ? untested[because.what as keyof typeof untested]
        : `${toward[because.what as keyof typeof toward]}へ進みたいと答えました。その仕事のタグは、今のところ${n(because.n)}件です。`;
    case 'rates-known':
      return `${n(because.kinds)}種類で十分なタグがあり、時間の配分を変えるとどうなるかを計算できます。`;
    case 'no-experiment':
      return `はっきりした傾向があり（${because.pattern.what}：${part(because.pattern.count, because.pattern.n, because.pattern.side)}）、実行中の実験はありません。`;
    case 'experiment-ended':
      return `実験「${because.title}」が終わりました。`;
    case 'exhaustion':
      return `チェックインでの疲れは、${because.weeks > 1 ? `${n(because.weeks)}週間の平均で` : ''}5段階の${because.mean.toFixed(1)}です。`;
    case 'self-employed':
      return '独立して働いています。';
    case 'said':
      return `「${said[because.declaration]}」と答えました。`;
    case 'starter':
      return because.tags === 0
        ? 'まだタグがありません。最初に読むのによいガイドです。'
        : `タグはまだ${n(because.tags)}件です。最初に読むのによいガイドです。`;
    case 'words':
      return `あなたのカレンダーにもある言葉が出てきます：${because.words.join('、')}。`;
    case 'concept':
      return `テーマ：${because.name}。${sentence(because.because)}`;
    case 'unrelated':
      return '自分の記事から。これを必要とするタグはまだありません。';
    case 'theme':
      return `ライブラリから：${themes[because.cluster]}。`;
  }
}

export const reasonWords: AllWords['reasonWords'] = {
  sentence,
  ads: '広告を含むと記されています。',
  affiliate: 'アフィリエイトリンクを含むか、報酬を受けていると書かれています。',
};
