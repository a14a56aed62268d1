import type { AllWords } from '../all.ts';
import type { Side, Subject } from '../trends.ts';

const n = new Intl.NumberFormat('ja').format;
const one = (text: string): Subject => ({ text, plural: false });
const weeks = (count: number) => `${n(count)}週間`;
const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${n(Math.abs(points))}`;
/** An end of an interval; a minus only where the other side of 0 is meant. */
const plain = (points: number) => (points < 0 ? `−${n(-points)}` : n(points));
const said = (side: Side) => (side === 'draining' ? '消耗する' : '元気が出る');
const was = (side: Side) => (side === 'draining' ? '消耗' : '元気が出る');

export const trendWords: AllWords['trendWords'] = {
  groups: {
    hour: {
      'before-10': '10:00より前',
      '10-12': '10:00〜12:00',
      '12-14': '12:00〜14:00',
      '14-16': '14:00〜16:00',
      'from-16': '16:00以降',
    },
    weekday: {
      monday: '月曜日',
      tuesday: '火曜日',
      wednesday: '水曜日',
      thursday: '木曜日',
      friday: '金曜日',
      saturday: '土曜日',
      sunday: '日曜日',
    },
    'back-to-back': { no: '休憩のあと', yes: '休憩なしの連続' },
    size: { 'up-to-2': '2人まで', '3-6': '3〜6人', 'from-7': '7人以上' },
    load: {
      'up-to-2h': '会議が2時間まで',
      '2-4h': '会議が2〜4時間',
      '4-6h': '会議が4〜6時間',
      'from-6h': '会議が6時間超',
    },
  },
  kinds: {
    'one-on-one': one('1on1'),
    standup: one('朝会'),
    status: one('進捗確認の会議'),
    review: one('レビュー'),
    planning: one('計画'),
    workshop: one('ワークショップ'),
    interview: one('面接'),
    presentation: one('発表'),
    teaching: one('教えること'),
    client: one('顧客対応'),
    'people-admin': one('人事業務'),
    'all-hands': one('全社会議'),
    social: one('交流の時間'),
    admin: one('事務'),
    incident: one('障害対応'),
    building: one('作ること'),
    maintaining: one('保守'),
    analysis: one('分析'),
    writing: one('執筆'),
    design: one('デザイン'),
    strategy: one('戦略の仕事'),
    learning: one('学習'),
    other: one('その他の仕事'),
  },
  subjects: {
    kind: (name) => one(name),
    series: (name) => one(`「${name}」`),
    person: (name) => one(`${name}との会議`),
    hour: (name) => one(`${name}の時間帯`),
    weekday: (name) => one(name),
    'back-to-back': (name) => one(`${name}の活動`),
    size: (name) => one(`${name}の会議`),
    load: (name) => one(`${name}の日`),
  },
  heldEqual: { kind: '種類', hour: '時間帯', weekday: '曜日', 'back-to-back': '連続かどうか' },
  claims: ({ text }, side) => (side === 'draining' ? `${text}は消耗します。` : `${text}は元気が出ます。`),
  claimsLess: ({ text }, side) =>
    side === 'draining' ? `${text}は、ほかより元気が出にくいです。` : `${text}は、ほかほど消耗しません。`,
  leans: ({ text }, side, count, of) =>
    `${text}は、今のところ${said(side)}ほうに寄っています（${n(of)}件中${n(count)}件）。`,
  leansLess: ({ text }, side, count, of) =>
    side === 'draining'
      ? `${text}は、今のところほかより元気が出にくいようです（元気が出たのは${n(of)}件中${n(count)}件）。`
      : `${text}は、今のところほかほど消耗しないようです（消耗したのは${n(of)}件中${n(count)}件）。`,
  counts: ({ text }, energizing, draining, of) =>
    `${text}：タグ${n(of)}件中、元気が出る ${n(energizing)}件、消耗する ${n(draining)}件。`,
  noDifference: ({ text }, energizing, draining, of) =>
    `${text}：頼りにできる差はまだありません（${n(of)}件中、元気が出る ${n(energizing)}件、消耗する ${n(draining)}件）。`,
  notEnough: (needed) => `まだ足りません。あと約${n(needed)}件のタグが必要です。`,
  looks: ({ text }, side, count, of) => `${text}は${said(side)}ように見えます（${n(of)}件中${n(count)}件）。`,
  under: {
    hour: (name, count, of) => `ただし、${n(of)}件中${n(count)}件は${name}で、その時間帯は`,
    weekday: (name, count, of) => `ただし、${n(of)}件中${n(count)}件は${name}で、その曜日は`,
    'back-to-back': (name, count, of) => `ただし、${n(of)}件中${n(count)}件は${name}で、その場合は`,
  },
  whatever: (side, isClaim) =>
    isClaim
      ? `何をしていても${side === 'draining' ? '消耗します' : '元気が出ます'}。`
      : `何をしていても${said(side)}ほうに寄っています。`,
  mostly: (series, part, of) => `${n(of)}件中${n(part)}件が同じ定例「${series}」なので、そちらで取り上げます。`,
  evidence: (side, count, of, elsewhere) => `タグ${n(of)}件中${n(count)}件で${was(side)}、ほかでは${elsewhere}。`,
  inTen: (count) => (count === 0 ? '10件中1件未満' : count === 10 ? 'ほぼすべて' : `10件中${count}件`),
  allowing: (equal, side, points, low, high) =>
    `${equal.join('、')}をそろえると、${n(points)}ポイント${side === 'draining' ? '低く' : '高く'}なります（90%：${plain(low)}〜${plain(high)}）。`,
  worth: (count, separate) => `タグ${n(count)}件は、独立したタグ${n(separate)}件分にあたります。`,
  tipping: (points) => `これが消えるには、タグのない活動が反対側に${n(points)}ポイント違っている必要があります。`,
  cannotTip: 'タグのない活動がどうであっても、これは覆りません。',
  settles: (needed) => `あと約${n(needed)}件のタグで定まります。`,
  held: (readings, of) => `週ごとの確認${of}回中${readings}回で成り立ちました。`,
  watching: '最初の2週間は数えるだけです。観察を始めると、最初は変わることがよくあります。',
  month: (day) => new Intl.DateTimeFormat('ja', { month: 'long', timeZone: 'UTC' }).format(new Date(day)),
  monthAndYear: (day) =>
    new Intl.DateTimeFormat('ja', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day)),
  date: (day) =>
    new Intl.DateTimeFormat('ja', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(day)),
  trend: (isDown, from, to, since) =>
    `元気が出る割合は、${since}から約${from}%から${to}%に${isDown ? '下がりました' : '上がりました'}。`,
  trendRange: (isDown, points, low, high, count) =>
    `条件をそろえた「元気が出る − 消耗する」の差：${weeks(count)}で${n(points)}ポイント${isDown ? '低下' : '上昇'}（90%：${plain(low)}〜${plain(high)}）。`,
  noTrend: (count) => `${weeks(count)}では、頼りにできる推移はまだありません。`,
  trendNeeds: (needed, have) => `推移には、3件以上のタグがある週が${n(needed)}週必要です。今は${n(have)}週です。`,
  mixOrFeeling: (mix, feeling) =>
    `前半から後半への変化のうち、${signed(mix)}ポイントは仕事の配分の変化、${signed(feeling)}ポイントは同じ仕事の感じ方の変化です。`,
  experimentReal: (title, since, points, low, high) =>
    `${title}、${since}から：${signed(points)}ポイント（90%：${plain(low)}〜${plain(high)}）。`,
  experimentSides: (after, before) => `その後の${weeks(after)}と、以前の${weeks(before)}の比較です。`,
  likelyReal: (asExpected) =>
    asExpected === false ? 'おそらく確かですが、予想とは違いました。' : 'おそらく確かです。',
  notReal: (points, low, high) =>
    `今のところ${signed(points)}ポイントですが、${signed(low)}〜${signed(high)}の可能性があります。続けてみてください。`,
  experimentNeeds: (title, before, after) =>
    `${title}：前後それぞれ3週間のタグが必要です。今は前が${n(before)}週、後が${n(after)}週です。`,
  mix: (share, low, high, now) =>
    `この配分では、元気が出る時間は約${share}%（${low}〜${high}%）です。今は${now}%です。`,
  mixUnseen: (percent) => `この配分の${percent}%は、タグを付けたことのない仕事です。`,
  mixCannotSay: 'タグからはまだ言えません。タグが少ないか、この配分にタグのない仕事が多すぎます。',
  untagged: (tagged, low, share) =>
    `タグを付けたのは時間の${tagged}%です。${low === share ? '' : `よくない時間を飛ばしているなら、割合は${share}%ではなく${low}%かもしれません。`}`,
  allTagged: 'すべての時間にタグを付けました。',
};
