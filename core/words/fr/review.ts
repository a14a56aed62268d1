import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

export const reviewWords: AllWords['reviewWords'] = {
  week: (from, until) => `Semaine du ${from} au ${until}`,
  weekBefore: 'Semaine précédente',
  weekAfter: 'Semaine suivante',
  none: 'Rien encore dans cette semaine. L’image apparaît une fois que votre agenda a été affiché ou du travail noté.',
  untagged: 'Rien n’est marqué dans cette semaine. L’image montre quand les choses ont eu lieu, pas comment.',
  sentence: (count, ended, hours, up, down) =>
    `${n(count)} sur ${n(ended)} marquées, ${hours} : ${up} ont donné de l’énergie, ${down} en ont pris.`,
  picture: 'La semaine',
  pictureSays: (sentence) =>
    `${sentence} Vers le haut : a donné de l’énergie ; vers le bas : en a pris ; un trait : neutre ; une case vide : pas de marque.`,
  columns: ['Jour', 'Heure', 'Quoi', 'Type', 'Énergie'],
  noTag: 'aucune marque',
  lifts: 'Ce qui a le plus donné',
  drains: 'Ce qui a le plus pris',
  noLifts: 'Aucun type n’a plus souvent donné de l’énergie qu’il n’en a pris.',
  noDrains: 'Aucun type n’a plus souvent pris de l’énergie qu’il n’en a donné.',
  counted: (count, of, side, hours) =>
    `${n(count)} sur ${counted(of, 'marque', 'marques')} : ${side === 'draining' ? 'prend de l’énergie' : 'donne de l’énergie'}, ${hours}`,
  honest: 'Une semaine, c’est une poignée de marques : ce qui s’est passé, pas ce qu’il en est toujours.',
  keep: 'Une chose à garder',
  change: 'Une chose à changer',
  note: 'Une note pour vous',
  save: 'Enregistrer la revue',
  saved: 'Enregistrée.',
  empty: 'Écrivez au moins l’une des trois.',
  print: 'Imprimer cette semaine',
  past: 'Revues précédentes',
  remove: 'Supprimer cette revue',
  removed: 'Supprimée.',
  undo: 'Annuler',
  titles: 'Montrer les titres sur le papier',
  printed: (day) => `Revue de la semaine, imprimée le ${day}`,
};
