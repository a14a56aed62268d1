import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const logWords: AllWords['logWords'] = {
  title: 'Noter un autre travail',
  edit: 'Modifier le travail',
  repeat: (title, minutes) => `Comme la dernière fois : ${title}, ${n(minutes)} min`,
  what: 'Qu’est-ce que c’était ?',
  whatHint: 'Rédiger le rapport',
  kind: 'Type',
  started: 'Début',
  minutes: 'Minutes',
  save: 'Enregistrer',
  cancel: 'Annuler',
  needsTitle: 'Dites en quelques mots ce que c’était.',
  needsEnergy: 'Choisissez l’effet sur votre énergie.',
  needsMinutes: 'De 1 à 1440 minutes.',
  needsStart: 'Quand cela a-t-il commencé ?',
  inFuture: 'Ce n’est pas encore terminé.',
  saved: 'Noté.',
};
