import type { AllWords } from '../all.ts';
import { counted } from './forms.ts';

export const popupWords: AllWords['popupWords'] = {
  toTag: 'À marquer',
  yesterday: 'Hier',
  nothing: 'Rien à marquer. Profitez du calme.',
  firstTime: 'Ouvrez une fois votre agenda, et les réunions terminées vous attendront ici.',
  logOther: 'Noter un autre travail',
  week: 'Cette semaine',
  share: (percent) => `${percent} ont donné de l’énergie`,
  ofHours: (tags, hours) => `${counted(tags, 'marque', 'marques')}, soit ${hours}`,
  noTagsYet: 'Aucune marque cette semaine pour l’instant.',
  lastWeeks: 'Part qui a donné de l’énergie, quatre dernières semaines',
  readNext: 'À lire ensuite',
  readNextSoon: 'Recherche de ce qui convient.',
  openSidebar: 'Ouvrir le panneau latéral',
};
