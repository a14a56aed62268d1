import type { AllWords } from '../all.ts';

export const sidebarWords: AllWords['sidebarWords'] = {
  tabs: 'Updraft',
  today: 'Aujourd’hui',
  trends: 'Tendances',
  read: 'Lire',
  moves: 'Essais',
  decide: 'Décider',
  paths: 'Chemins',
};
