import type { AllWords } from '../all.ts';

export const sidebarWords: AllWords['sidebarWords'] = {
  tabs: 'Updraft',
  today: 'اليوم',
  trends: 'الاتجاهات',
  read: 'القراءة',
  moves: 'الخطوات',
  decide: 'القرار',
  paths: 'المسارات',
};
