import type { AllWords } from '../all.ts';

export const sidebarWords: AllWords['sidebarWords'] = {
  tabs: 'Updraft',
  today: 'Hoy',
  trends: 'Tendencias',
  read: 'Leer',
  moves: 'Pasos',
  decide: 'Decidir',
  paths: 'Caminos',
};
