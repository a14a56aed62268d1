import type { AllWords } from '../all.ts';

export const appearanceWords: AllWords['appearanceWords'] = {
  title: '言語と見た目',
  language: '言語',
  asBrowser: 'ブラウザーに合わせる',
  theme: 'テーマ',
  asSystem: 'システムに合わせる',
  light: 'ライト',
  dark: 'ダーク',
};
