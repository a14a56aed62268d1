import type { AllWords } from '../all.ts';
import { end } from './forms.ts';

const meetings = (count: string, one: boolean) => (one || count === '0' ? `${count} réunion` : `${count} réunions`);
const added = (count: string, one: boolean) =>
  `${meetings(count, one)} ${one || count === '0' ? 'ajoutée' : 'ajoutées'}`;
const stay = (kept: string) =>
  kept === '1' ? '1 reste, car vous l’avez marquée' : `${kept} restent, car vous les avez marquées`;

export const calendarWords: AllWords['calendarWords'] = {
  title: 'Agendas',
  lead: 'Updraft lit Google Agenda et Outlook sur le web pendant que vous les consultez. D’autres agendas peuvent venir d’un fichier ou d’une adresse.',
  file: 'Importer un fichier d’agenda',
  fileWhy:
    'Un fichier en .ics, que tout agenda sait exporter. La lecture couvre les deux années passées et les cinq semaines à venir.',
  reading: 'Lecture du fichier',
  cancel: 'Annuler',
  cancelled: 'Annulé. Rien n’a été modifié.',
  refused: 'Rien n’a été modifié.',
  unreadable: 'Le fichier n’a pas pu être lu.',
  tooLarge: 'Le fichier dépasse 100 Mo, plus que ce qu’Updraft sait lire.',
  preview: 'Ce que ce fichier ajouterait',
  nothing: 'Aucune réunion dans les deux dernières années ni dans les cinq prochaines semaines.',
  found: (count, one, from, until) =>
    end(from === until ? `${meetings(count, one)} le ${from}` : `${meetings(count, one)} du ${from} au ${until}`),
  known: (count, all) => (all ? 'Toutes sont déjà ici.' : `Déjà ici : ${count}.`),
  leftOut: 'Laissé de côté',
  leftOutNames: {
    allDay: 'Événements d’une journée entière',
    cancelled: 'Réunions annulées',
    declined: 'Réunions refusées',
    free: 'Événements marqués comme disponibles',
    outOfOffice: 'Absences',
    other: 'Tâches et autres entrées',
  },
  refusedParts: 'Illisible',
  more: (count) => `et ${count} de plus`,
  apply: 'Ajouter à mes données d’agenda',
  adding: 'Ajout en cours',
  notAdded: 'Les réunions n’ont pas pu être enregistrées, et rien n’a été modifié.',
  added: (count, one, changed, same) => `${added(count, one)}, mises à jour : ${changed}, déjà ici : ${same}.`,
  undo: 'Annuler',
  undone: (removed, kept) => (kept === '0' ? `Retirées : ${removed}.` : `Retirées : ${removed} ; ${stay(kept)}.`),
  addresses: 'Adresses d’agenda',
  addressesWhy:
    'Un agenda publié à une adresse est consulté toutes les six heures. Votre navigateur demande l’autorisation avant tout téléchargement.',
  noAddresses: 'Aucune pour l’instant. Updraft n’envoie aucune requête, nulle part.',
  add: 'Ajouter une adresse d’agenda',
  address: 'Adresse',
  addressHint: 'https://… ou webcal://…',
  addressWhere:
    'Dans Google Agenda, c’est l’« adresse secrète au format iCal » des paramètres d’un agenda ; dans Outlook, le lien ICS d’un calendrier publié.',
  secret: 'Quiconque a l’adresse peut lire l’agenda. Elle est conservée dans vos sauvegardes.',
  save: 'Ajouter',
  asking: 'Votre navigateur demande si Updraft peut télécharger depuis cette adresse. Ensuite, l’agenda est lu.',
  isAdded: (name, count, one) => `${name} : ${added(count, one)}.`,
  refresh: 'Actualiser',
  remove: 'Retirer',
  allow: 'Autoriser',
  of: (verb, name) => `${verb} : ${name}`,
  refreshing: 'Consultation en cours',
  notAllowedHere: 'Pas consultée : l’autorisation n’a pas encore été demandée à votre navigateur sur cet ordinateur.',
  lookedAt: (when, count, one) => `${when} : ${meetings(count, one)}.`,
  failedAt: (when, why) => `${when} : ${why}`,
  removed: (name, removed, kept) => {
    const gone = `${name} : agenda retiré, avec ses réunions non marquées (${removed}).`;
    return kept === '0' ? gone : `${gone} Les réunions marquées restent (${kept}).`;
  },
};
