import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const todayWords: AllWords['todayWords'] = {
  before: 'Jour précédent',
  after: 'Jour suivant',
  backToToday: 'Aujourd’hui',
  empty: 'Rien ce jour-là.',
  emptyHint:
    'Les réunions apparaissent ici une fois que votre page d’agenda les a affichées. Vous pouvez noter vous-même un autre travail.',
  running: 'Maintenant',
  coming: 'Plus tard',
  kind: 'Type',
  tagged: (tagged, all) => `${n(tagged)} sur ${n(all)} marquées`,
  remove: 'Supprimer',
  removed: 'Supprimé.',
  putBack: 'Annuler',
  edit: 'Modifier',
  editOf: (title) => `Modifier : ${title}`,
  removeOf: (title) => `Supprimer : ${title}`,
  gap: (minutes) => `Rien dans l’agenda, ${n(minutes)} min`,
  gapPart: (from, minutes) => `${from}, ${n(minutes)} min`,
  logGap: 'Noter',
  logGapAt: (from, minutes) => `Noter un travail à partir de ${from}, ${n(minutes)} min`,
  minutes: (minutes) => `${n(minutes)} min`,
};
