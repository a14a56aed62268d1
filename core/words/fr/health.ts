import type { AllWords } from '../all.ts';
import { end } from './forms.ts';

export const healthWords: AllWords['healthWords'] = {
  notice: 'Updraft lit mal cette page d’agenda en ce moment. La fenêtre de la barre d’outils fonctionne toujours.',
  noticeElsewhere: (calendar) =>
    `Updraft lit mal ${calendar} en ce moment. Ce qui est déjà connu peut être marqué ici.`,
  copy: 'Copier le rapport',
  copyWhy: 'Des nombres et des versions, rien de votre agenda.',
  copied: 'Copié.',
  notCopied: 'La copie n’a pas abouti.',
  well: 'lecture sans difficulté.',
  notWell: 'mal lu la dernière fois qu’il était ouvert.',
  confirmed: (day) => end(`Ce qu’Updraft sait de sa page a été confirmé pour la dernière fois le ${day}`),
  calendarNames: { google: 'Google Agenda', outlook: 'Outlook sur le web' },
};
