import type { AllWords } from '../all.ts';

export const logWords: AllWords['logWords'] = {
  title: 'ほかの仕事を記録',
  edit: '仕事を編集',
  repeat: (title, minutes) => `前回と同じ：${title}、${minutes}分`,
  what: '何をしましたか？',
  whatHint: '報告書の作成',
  kind: '種類',
  started: '開始',
  minutes: '分',
  save: '保存',
  cancel: 'キャンセル',
  needsTitle: '何をしたかを短く書いてください。',
  needsEnergy: '終わってどうだったかを選んでください。',
  needsMinutes: '1〜1440分で入力してください。',
  needsStart: 'いつ始めましたか？',
  inFuture: 'まだ終わっていない時間です。',
  saved: '記録しました。',
};
