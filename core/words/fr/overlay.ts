import type { AllWords } from '../all.ts';

export const overlayWords: AllWords['overlayWords'] = {
  region: 'Updraft',
  list: 'À marquer',
  tab: '{n} à marquer',
  open: 'Ouvrir Updraft',
  close: 'Fermer',
  nothing: 'Rien à marquer. Profitez du calme.',
  more: 'Et {n} de plus après.',
  sidebar: 'Ouvrir le panneau latéral',
  read: 'À lire :',
  noLine: 'Ne plus en montrer',
  lineOff: 'Désactivé. Dans les options, sous Articles, vous pouvez rétablir ces lignes.',
  undoLine: 'Annuler',
  untitled: 'Réunion sans titre',
};
