import type { AllWords } from '../all.ts';

export const commonWords: AllWords['commonWords'] = {
  untitled: '無題の会議',
  loading: 'お待ちください。',
  titleNotKept: (kind) => `${kind}（タイトルは保存していません）`,
  unavailable: 'Updraft が応答しません。ここを閉じて、もう一度開いてください。',
  couldNotRead: 'データを読めませんでした。データは残っています。ブラウザーを閉じて、もう一度開いてください。',
};
