import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const welcomeWords: AllWords['welcomeWords'] = {
  title: 'Bienvenue dans Updraft',
  step: (step, of) => `Étape ${n(step)} sur ${n(of)}`,
  skip: 'Passer',
  back: 'Précédent',
  next: 'Suivant',
  whatTitle: 'Quel travail vous donne de l’énergie ?',
  what: 'Après une réunion, appuyez sur l’un des cinq signes. Deux semaines ainsi en disent plus sur votre travail qu’une soirée de réflexion.',
  points: [
    'Marquez les réunions dans votre agenda, ou un autre travail dans la barre d’outils. Trois secondes chaque fois.',
    'Voyez ce qui donne et ce qui prend, avec des intervalles, et avec du silence là où les marques ne peuvent rien dire.',
    'Lisez ce qui convient, et essayez un petit changement à la fois.',
  ],
  whereTitle: 'Tout reste ici',
  where:
    'Vos marques sont dans ce navigateur, sur cet ordinateur. Il n’y a ni compte ni serveur, et Updraft ne demande rien au réseau, sauf si vous ajoutez vous-même une adresse.',
  tryTitle: 'Essayez sur cette journée',
  tryLead: 'Une journée inventée. Appuyez sur une réunion, puis dites quel effet elle a eu.',
  sampleDay: 'Une journée inventée',
  sampleTitles: ['Point d’équipe', 'Tête-à-tête avec Ana', 'Revue de conception', 'Rédaction du rapport'],
  untagged: 'pas encore de marque',
  tried: 'C’est tout. Le signe reste sur la réunion, ici comme dans votre agenda.',
  triedAll: 'Une journée entière en quatre pressions.',
  keys: 'Au clavier : Tab jusqu’à une réunion, Entrée, puis les flèches.',
  chooseTitle: 'Où Updraft doit-il aider ?',
  chooseLead: 'Il ne lit que les pages que vous laissez activées, et seulement pendant que vous les regardez.',
  pages: (hosts) => `Peut lire et marquer ${hosts}, rien d’autre.`,
  other: 'Un autre agenda ? Un fichier ou une adresse d’agenda peut être ajouté dans les options.',
  studyTitle: 'Observer d’abord deux semaines ?',
  study: 'Commencer l’étude de deux semaines',
  studyWhy: (from, to) =>
    `Du ${from} au ${to}, vous ne faites que marquer. Les tendances attendent la fin, pour que l’observation ne les fausse pas. Vous pouvez y mettre fin à tout moment.`,
  studyBegun: 'L’étude est prévue.',
  openCalendar: (name) => `Ouvrir ${name}`,
  openSidebar: 'Ouvrir le panneau latéral',
  options: 'Tout peut être changé dans les options.',
  pin: 'Astuce : épinglez Updraft à la barre d’outils, derrière la pièce de puzzle, pour marquer d’une seule pression.',
  again: 'Montrer la page d’accueil',
  notSaved: 'L’enregistrement n’a pas abouti. Réessayez dans un instant.',
};
