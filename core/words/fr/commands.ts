import type { AllWords } from '../all.ts';

export const commandWords: AllWords['commandWords'] = {
  title: 'Raccourcis clavier',
  lead: 'Ils agissent sur toutes les pages du navigateur. Aucun n’est une touche d’un agenda.',
  names: {
    _execute_action: 'Ouvrir Updraft',
    'tag-last': 'Marquer la réunion qui vient de finir',
    'tag-next': 'Marquer la réunion qui attend depuis le plus longtemps',
    'open-sidebar': 'Ouvrir le panneau latéral',
  },
  none: 'aucune touche',
  change: 'Changer les raccourcis',
};
