import type { AllWords } from '../all.ts';
import { counted, isOne, n } from './forms.ts';

const articles = (count: string, one: boolean) => (one || count === '0' ? `${count} article` : `${count} articles`);

export const feedWords: AllWords['feedWords'] = {
  feeds: 'Flux',
  lead: 'Les blogs et les magazines annoncent leurs nouveaux articles dans un flux. Updraft les classe à côté des guides d’après vos propres marques, et les ouvre sur leur site.',
  none: 'Aucun pour l’instant. Updraft n’envoie aucune requête, nulle part.',
  add: 'Ajouter un flux',
  address: 'Adresse du site ou de son flux',
  addressHint: 'blog.example.com',
  addressWhy:
    'Votre navigateur demande si Updraft peut télécharger depuis ce seul site. Il est ensuite consulté toutes les six heures, sans cookies.',
  tag: 'Étiquette (facultatif)',
  save: 'Ajouter',
  cancel: 'Annuler',
  asking: 'Votre navigateur demande si Updraft peut télécharger depuis ce site. Ensuite, le flux est recherché.',
  added: (title, count, one) => `${title} : ${articles(count, one)}.`,
  untagged: 'Sans étiquette',
  refresh: 'Actualiser',
  allow: 'Autoriser',
  allowAll: (count) => `Autoriser les ${n(count)}`,
  remove: 'Retirer',
  retag: 'Changer l’étiquette',
  newTag: 'Étiquette, vide pour aucune',
  keepTag: 'Enregistrer',
  of: (verb, name) => `${verb} : ${name}`,
  refreshing: 'Consultation en cours',
  notAllowedHere: 'Pas consulté : l’autorisation n’a pas encore été demandée à votre navigateur sur cet ordinateur.',
  lookedAt: (when, count, one, fresh) =>
    fresh === '0'
      ? `${when} : ${articles(count, one)}.`
      : `${when} : ${articles(count, one)}, dont ${fresh} ${fresh === '1' ? 'nouveau' : 'nouveaux'}.`,
  failedAt: (when, why) => `${when} : ${why}`,
  removed: (title, removed, kept) => {
    const gone = `${title} : flux retiré, avec ses articles (${removed}).`;
    return kept === '0' ? gone : `${gone} Les articles gardés restent (${kept}).`;
  },
  undo: 'Annuler',
  undone: (title) => `${title} est de retour.`,
  importOpml: 'Importer OPML',
  importOpmlWhy:
    'Une liste de flux, comme en exportent les lecteurs de flux. Rien n’est téléchargé avant que vous n’autorisiez chaque site.',
  exportOpml: 'Exporter OPML',
  importedOpml: (added, same, refused) =>
    [
      `${counted(added, 'flux ajouté', 'flux ajoutés')}.`,
      same ? `${n(same)} déjà ici.` : '',
      refused
        ? `${counted(refused, 'non repris', 'non repris')} : ${isOne(refused) ? 'cette adresse ne peut pas être consultée' : 'ces adresses ne peuvent pas être consultées'}.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  stripLine: 'Une ligne par jour sur la page de l’agenda',
  stripLineWhy: 'Dans la bande au bord de votre agenda : que lire ensuite, et pourquoi. Jamais pendant une étude.',
  unknownSource: 'Un flux que vous avez retiré',
  opens: 'S’ouvre sur son site, dans un nouvel onglet.',
};
