import type { AllWords } from '../all.ts';

export const overlayWords: AllWords['overlayWords'] = {
  region: 'Updraft',
  list: 'タグ待ち',
  tab: 'タグ待ち {n}件',
  open: 'Updraft を開く',
  close: '閉じる',
  nothing: 'タグ待ちはありません。静かな時間をどうぞ。',
  more: 'このあと、ほかに{n}件。',
  sidebar: 'サイドバーを開く',
  read: '読む：',
  noLine: '今後は表示しない',
  lineOff: 'オフにしました。オプションの「記事」で戻せます。',
  undoLine: '元に戻す',
  untitled: '無題の会議',
};
