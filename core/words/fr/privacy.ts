import type { AllWords } from '../all.ts';

const titles = (count: string, one: boolean) => (one || count === '0' ? `${count} titre` : `${count} titres`);

export const privacyWords: AllWords['privacyWords'] = {
  redaction: 'Titres qui ne sont pas conservés',
  redactionWhy:
    'Avant tout enregistrement, le titre est laissé de côté là où une règle le dit. L’heure, le type et l’énergie restent : ce que vous marquez compte toujours. Les règles valent pour les pages d’agenda, les fichiers, les adresses, le travail noté et les sauvegardes restaurées.',
  all: 'Ne conserver aucun titre',
  add: 'Laisser des titres de côté',
  by: { word: 'avec le mot', calendar: 'de l’agenda', kind: 'du type' },
  word: 'Mot ou expression',
  wordHint:
    'Trouvé n’importe où dans un titre, en majuscules ou minuscules. Il est enregistré brouillé, pour rester introuvable sur le disque aussi.',
  calendar: 'Agenda',
  noCalendars: 'Aucun agenda n’est encore connu.',
  kind: 'Type',
  addRule: 'Ajouter la règle',
  rules: 'Vos règles',
  rule: {
    all: () => 'Tous les titres',
    word: (word) => `Titres avec « ${word} »`,
    calendar: (calendar) => `Titres de l’agenda ${calendar}`,
    kind: (kind) => `Titres du type ${kind}`,
  },
  remove: 'Retirer',
  removeRule: (rule) => `Retirer : ${rule}`,
  added: 'Règle ajoutée. Elle vaut dès maintenant.',
  removed: 'Règle retirée. Un titre revient quand sa page le montre de nouveau.',
  undo: 'Annuler',
  wouldTake: (count, one, all) => `Elle toucherait ${titles(count, one)} sur les ${all} conservés actuellement.`,
  wouldTakeNone: 'Aucun titre conservé actuellement ne correspond.',
  more: (count) => `et ${count} de plus`,
  past: (count, one) =>
    `${titles(count, one)} que vos règles laisseraient de côté ${one ? 'est encore conservé' : 'sont encore conservés'} d’avant.`,
  redactPast: 'Retirer aussi les titres passés',
  redactAsk: (count, one) =>
    `Cela retire définitivement ${titles(count, one)}. Exportez d’abord une sauvegarde si vous pourriez vouloir ${one ? 'le' : 'les'} retrouver.`,
  redactConfirm: 'Oui, retirer les titres',
  redactKeep: 'Les garder',
  redacted: (count, one) => `${titles(count, one)} ${one || count === '0' ? 'retiré' : 'retirés'}.`,
  redactNote:
    'Le navigateur peut garder un temps des données écrasées dans ses propres fichiers, jusqu’à ce qu’il fasse le ménage.',
  failed: 'L’enregistrement n’a pas abouti. Rien n’a été modifié.',
};
