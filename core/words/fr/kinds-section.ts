import type { AllWords } from '../all.ts';

const isFew = (count: string, one: boolean) => one || count === '0';

export const kindsSectionWords: AllWords['kindsSectionWords'] = {
  title: 'Types',
  lead: 'De quelle sorte de travail il s’agissait. Updraft devine d’après le titre et apprend de chaque correction ; ici, vous nommez les types et dites à quel point vous maîtrisez chacun. Ce que vous faites bien et qui vous prend de l’énergie mérite d’être su.',
  kind: 'Type',
  activities: 'Activités',
  skill: 'Votre maîtrise',
  skillOf: (kind) => `Votre maîtrise : ${kind}`,
  notRated: 'Non précisé',
  skills: ['1, tout nouveau', '2', '3, solide', '4', '5, excellente'],
  rename: 'Renommer',
  renameOf: (kind) => `Renommer : ${kind}`,
  name: 'Nom',
  save: 'Enregistrer',
  cancel: 'Annuler',
  merge: 'Fusionner',
  mergeOf: (kind) => `Fusionner : ${kind}`,
  mergeInto: (kind) => `Fusionner ${kind} avec`,
  merged: (count, one, into) =>
    `${isFew(count, one) ? `${count} activité déplacée` : `${count} activités déplacées`} vers ${into}.`,
  undo: 'Annuler',
  undone: 'Annulé.',
  add: 'Ajouter un type',
  addName: 'Nouveau type',
  taken: 'Un type porte déjà ce nom.',
  added: (name) => `${name} : ajouté.`,
  renamed: (name) => `Nouveau nom : ${name}.`,
  rated: (name) => `Maîtrise enregistrée : ${name}.`,
  failed: 'L’enregistrement n’a pas abouti. Rien n’a été modifié.',
  people: 'Personnes',
  peopleWhy:
    'Updraft ne garde ni les noms ni les adresses des personnes que vous rencontrez, seulement des repères qui les distinguent. Donnez un nom à l’une d’elles si vous voulez le lire dans vos tendances : vos réunions communes disent de qui il s’agit.',
  peopleNone: 'Personne n’a encore participé à trois de vos réunions.',
  peopleIn: 'Montrer les personnes de',
  peopleAll: 'Toutes les réunions',
  inMeetings: (count, one, titles) =>
    `Dans ${isFew(count, one) ? `${count} réunion` : `${count} réunions`} : ${titles}`,
  alias: 'Nom de cette personne',
  aliasKept: (name) => `Enregistré : ${name}.`,
  aliasGone: 'Nom retiré.',
  morePeople: (count) => `et ${count} de plus. Choisissez une réunion pour les trouver.`,
};
