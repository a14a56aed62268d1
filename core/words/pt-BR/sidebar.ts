import type { AllWords } from '../all.ts';

export const sidebarWords: AllWords['sidebarWords'] = {
  tabs: 'Updraft',
  today: 'Hoje',
  trends: 'Tendências',
  read: 'Ler',
  moves: 'Passos',
  decide: 'Decidir',
  paths: 'Caminhos',
};
