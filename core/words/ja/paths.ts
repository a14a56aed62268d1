import type { AllWords } from '../all.ts';

const n = new Intl.NumberFormat('ja').format;

export const pathsWords: AllWords['pathsWords'] = {
  alone: '一人の仕事',
  lead: '昇進のはしごには載らない働き方を、あなた自身のタグに照らして見ます。',
  basis: (count) =>
    `直近半年のタグ${n(count)}件、得意さ、自分について答えたことから。レンズは見方のひとつで、あなたそのものではありません。`,
  early: 'まだ何とも言えません。',
  needs: (count, days) => {
    const parts = [count > 0 ? `タグ約${n(count)}件` : '', days > 0 ? `タグのある日${n(days)}日` : ''];
    return `レンズには、あと${parts.filter(Boolean).join('と')}が必要です。`;
  },
  watching: '観察期間中です。見え方がゆがまないよう、レンズは終わるまで閉じています。',
  none: '際立つ道はありません。どの道にも、それを支えるタグのほうが多いとは言えません。それもひとつの答えです。',
  names: {
    hybrid: '専門と幅広さ',
    entrepreneur: '社内起業',
    artisan: '職人',
    ladder: '着実なはしご',
    independent: '独立',
  },
  about: {
    hybrid: '深い場所が2つか3つ、そしてその間をつなぐ橋。',
    entrepreneur: '誰かの会社の中で、ゼロから1を作り、引き渡す。',
    artisan: 'ひとつの技を、大きくするより、深く、よくする。',
    ladder: '管理職や専門職として、よく知られた道を上がる。自分に合うから。',
    independent: '自分の仕事を自分の責任で。売ることも含めて。',
  },
  speaks: 'あなたのタグが支えています',
  little: '今のところ、支えるものはわずかです',
  for: '支えるもの',
  against: '反対のもの',
  noFor: '今のところ、タグの中にはありません。',
  noAgainst: '今のところ、タグの中にはありません。',
  amount: (part) => `重み ${part}`,
  changes: 'これを変えるもの',
  turns: (what, count) => `次の${what}のタグ${n(count)}件が消耗なら、主な支えはなくなります。`,
  change: {
    hybrid: '元気が出る時間のほとんどを、1つの分野が占めること。',
    entrepreneur: '物事を続けることでも、始めるときと同じように元気が出ると示すタグ。',
    artisan: '同じくらい元気が出る2つ目の分野、または自分の得意さの評価が下がること。',
    ladder: '率いることや自分の分野で消耗し始めること、またはプロフィールに「望まない」と書くこと。',
    independent: '営業と事務のタグ。仕事そのものより、こちらで決まります。',
  },
  probe: '最初の小さな試み',
  probes: {
    hybrid: {
      title: '橋の上の1時間',
      change: '週に1時間、自分の2つの分野が必要な問題に、もう一方の分野の人と取り組む。',
      stop: '3週間たっても、誰にも必要とされない。',
    },
    entrepreneur: {
      title: '小さく始めて、引き渡す',
      change: '小さなことを1つ始め、最後の週に誰が引き継ぐかを初日に決める。',
      stop: '引き継ぐ人がいない。',
    },
    artisan: {
      title: '技のための2時間を守る',
      change: '週に2時間、自分の技の難しい課題に使う。カレンダーに入れ、会議は入れない。',
      stop: '3週続けて、ほかのことに使われる。',
    },
    ladder: {
      title: '次の段を味見する',
      change: '次の段の仕事を1つ、週に1時間引き受け、消耗する1時間をやめる。',
      stop: 'やめた1時間が戻ってくる。',
    },
    independent: {
      title: '売ることを試す',
      change: '週に2時間、最初の顧客を探して声をかける。記録し、そのままタグを付ける。',
      stop: '雇用契約に反する。',
    },
  },
  start: '実験にする',
};
