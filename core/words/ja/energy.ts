import type { AllWords } from '../all.ts';

export const energyWords: AllWords['energyWords'] = {
  group: 'エネルギー',
  question: '終わってみて、どうでしたか？',
  levels: ['とても消耗する', '消耗する', 'どちらでもない', '元気が出る', 'とても元気が出る'],
  clear: 'タグを消す',
  undo: '元に戻す',
  saved: (word) => `保存しました：${word}`,
  undone: '元に戻しました',
  notSaved:
    '保存できませんでした。少し待って、もう一度お試しください。ディスクがいっぱいなら、先に空きを作ってください。',
};
