import type { AllWords } from '../all.ts';

export const sidebarWords: AllWords['sidebarWords'] = {
  tabs: 'Updraft',
  today: '今日',
  trends: '傾向',
  read: '読む',
  moves: '変える',
  decide: '決める',
  paths: '道',
};
