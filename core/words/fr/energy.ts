import type { AllWords } from '../all.ts';

export const energyWords: AllWords['energyWords'] = {
  group: 'Énergie',
  question: 'Quel effet sur votre énergie ?',
  levels: [
    'Prend beaucoup d’énergie',
    'Prend de l’énergie',
    'Neutre',
    'Donne de l’énergie',
    'Donne beaucoup d’énergie',
  ],
  clear: 'Effacer la marque',
  undo: 'Annuler',
  saved: (word) => `Enregistré : ${word}`,
  undone: 'Annulé',
  notSaved: 'Pas enregistré. Réessayez dans un instant ; si le disque est plein, libérez d’abord de la place.',
};
