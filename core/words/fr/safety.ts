import type { AllWords } from '../all.ts';
import { counted, isOne, n } from './forms.ts';

const activities = (count: number) => counted(count, 'activité', 'activités');
const things = (count: number, tags: number) => `${activities(count)} et ${counted(tags, 'marque', 'marques')}`;
const checked = (count: number) => counted(count, 'enregistrement vérifié', 'enregistrements vérifiés');

export const safetyWords: AllWords['safetyWords'] = {
  title: 'Sécurité',
  snapshots: 'Revenir à un état antérieur',
  snapshotsWhy:
    'Avant une restauration, un import, un fichier de calendrier ou l’effacement d’une partie, Updraft garde pendant 30 jours ce qui était ici. Revenir à un état remplace ce qui est ici maintenant, qui est gardé à son tour.',
  noSnapshots: 'Rien de gardé pour l’instant.',
  reasons: {
    'before-restore': 'avant une restauration',
    'before-import': 'avant un import',
    'before-erase': 'avant un effacement',
    'before-update': 'avant une mise à jour d’Updraft',
    'before-sync': 'avant une fusion',
  },
  snapshot: (when, why, count, tags) => `${when}, ${why} : ${things(count, tags)}`,
  bringBack: 'Y revenir',
  broughtBack: 'C’est fait.',
  check: 'Vérifier mes données',
  checkWhy:
    'Lit chaque enregistrement et recalcule ce qui en découle. Les enregistrements abîmés sont mis de côté, aucun n’est supprimé.',
  checking: 'Vérification en cours.',
  allWell: (count) => `${checked(count)}. Tout va bien.`,
  setAside: (count, damaged) =>
    `${checked(count)}. ${isOne(damaged) ? `${n(damaged)} était abîmé et se trouve` : `${n(damaged)} étaient abîmés et se trouvent`} mis de côté ci-dessous ; tout le reste est lisible.`,
  damaged: 'Mis de côté',
  exportDamaged: 'Exporter ce qui a été mis de côté',
  room: 'Espace',
  used: (used, quota) => `Updraft utilise ${used} sur les ${quota} que ce navigateur lui accorderait.`,
  isKept: 'Le navigateur garde les données jusqu’à ce que vous les effaciez.',
  notKept: 'Le navigateur peut effacer les données quand le disque est presque plein. Gardez une sauvegarde ailleurs.',
  askToKeep: 'Demander au navigateur de les garder',
  eraseSome: 'Effacer une partie',
  eraseSomeWhy:
    'Des activités avec leurs marques et leurs notes, de ces jours ou d’un agenda. Les autres appareils qui fusionnent les effacent aussi.',
  from: 'Du',
  until: 'Au',
  calendar: 'Agenda',
  anyCalendar: 'À choisir',
  eraseDays: 'Effacer ces jours',
  eraseCalendar: 'Effacer cet agenda',
  chooseDays: 'Choisissez le premier et le dernier jour.',
  chooseCalendar: 'Choisissez un agenda.',
  erasedSome: (count, tags, left) =>
    `Effacé : ${things(count, tags)}. Il reste ${activities(left)}. Vous pouvez revenir à ce qui était ici pendant 30 jours.`,
  encrypted: 'Sauvegarde chiffrée',
  encryptedWhy:
    'Lisible seulement avec la phrase secrète, qui n’est conservée nulle part : sans elle, le fichier est perdu. Fusionnez-la sur un autre appareil, et les deux auront la même chose.',
  passphrase: 'Phrase secrète',
  exportEncrypted: 'Exporter une sauvegarde chiffrée',
  mergeEncrypted: 'Fusionner une sauvegarde chiffrée',
  tooShort: (letters) => `La phrase secrète doit compter au moins ${n(letters)} caractères.`,
  encrypting: 'Un instant.',
  notEncrypted: 'Le fichier n’est pas une sauvegarde chiffrée d’Updraft. Rien n’a été modifié.',
  wrongPassphrase: 'Cette phrase secrète n’ouvre pas le fichier, ou le fichier a été modifié.',
  newer:
    'Une version plus récente d’Updraft a enregistré ici des données que celle-ci ne peut pas lire. Rien n’a été modifié. Mettez Updraft à jour pour continuer.',
  blocked:
    'Un autre onglet retient les données pendant la mise à jour d’Updraft. Fermez les autres onglets d’Updraft ; la suite se fait d’elle-même.',
  full: 'Il n’y a plus de place sur ce disque, rien ne peut donc être enregistré. Libérez de la place et réessayez.',
  failedStep:
    'Vos données n’ont pas pu passer à cette version. Elles sont restées telles quelles. Redémarrez le navigateur ; si cela ne suffit pas, la version précédente, réinstallée, les lira.',
};
