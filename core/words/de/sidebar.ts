import type { AllWords } from '../all.ts';

export const sidebarWords: AllWords['sidebarWords'] = {
  tabs: 'Updraft',
  today: 'Heute',
  trends: 'Trends',
  read: 'Lesen',
  moves: 'Schritte',
  decide: 'Entscheiden',
  paths: 'Wege',
};
