import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

export const walkWords: AllWords['walkWords'] = {
  lead: 'La journée dans l’ordre, une chose à la fois. Passez ce dont vous ne vous souvenez pas.',
  at: (index, count) => `${n(index)} sur ${n(count)}`,
  question: 'Quel effet sur votre énergie ?',
  skip: 'Passer',
  back: 'Précédent',
  next: 'Suivant',
  again: 'Depuis le début',
  recalled: 'Indiqué comme donné de mémoire : en fin de journée, pas sur le moment.',
  nothing: 'Il ne reste rien à marquer aujourd’hui. Profitez du calme.',
  none: 'Rien de ce qui s’est terminé aujourd’hui ne peut être marqué.',
  done: (tagged, skipped) =>
    `Voilà la journée : ${counted(tagged, 'marquée', 'marquées')}${skipped ? `, ${counted(skipped, 'passée', 'passées')}` : ''}.`,
  before: 'Avant',
  keys: 'Les touches 1 à 5 choisissent, de « prend beaucoup d’énergie » à « donne beaucoup d’énergie » ; S passe, B revient en arrière.',
};
