import type { AllWords } from '../all.ts';
import { end, n } from './forms.ts';

export const toolWords: AllWords['toolWords'] = {
  heading: 'Aussi pour aujourd’hui',
  back: 'Retour à aujourd’hui',
  names: {
    study: 'Étude de deux semaines',
    walk: 'Parcourir la journée',
    checkin: 'Bilan',
    review: 'Revue de la semaine',
    sheet: 'Feuille d’entretien',
    profile: 'À propos de vous',
  },
  why: {
    study: 'Observer deux semaines sans juger, puis lire ce qu’elles disent.',
    walk: 'Ce qui manque encore, une réunion à la fois.',
    checkin: 'Trois questions courtes, une fois par semaine au plus.',
    review: 'Cinq minutes : la semaine en image, une chose à garder, une à changer.',
    sheet: 'Choisissez ce que vous voulez dire à votre responsable, et imprimez-le.',
    profile: 'Ce dont Updraft peut tenir compte. Tout est facultatif.',
  },
  left: (count) => `encore ${n(count)}`,
  running: 'En cours',
  begins: (day) => `Commence le ${day}`,
  ready: 'Rapport prêt',
  next: (day) => `Prochain le ${day}`,
  written: 'Écrite',
  notSaved: 'Pas enregistré. Réessayez dans un instant.',

  line: (day, days) => `Jour ${n(day)} sur ${n(days)} de votre étude`,
  lineBefore: (days) => `Votre étude de ${n(days)} jours a commencé`,
  tagged: (tagged, ended) =>
    ended === 0 ? 'Rien à marquer pour l’instant.' : `${n(tagged)} sur ${n(ended)} marquées jusqu’ici.`,
  progress: (day, days) => `jour ${n(day)} sur ${n(days)}`,
  reportReady: 'Votre étude est terminée.',
  readReport: 'Lire le rapport',

  watching: 'Vous observez',
  watchingWhy: (until) =>
    `Jusqu’au ${until}, Updraft ne fait que recueillir. Ce qui serait montré ici changerait ce que vous marquez ensuite : les prévisions, les tendances, les résultats et les guides choisis d’après un motif attendent donc jusque-là.`,
  waits: (until) => end(`Ce qu’elles disent attend jusqu’au ${until}`),
  watchingTagged: 'Vos propres marques restent visibles, et vous pouvez les changer.',
  endEarly: 'Terminer l’étude maintenant',
  endAsk: 'La terminer maintenant ? Les jours passés sont gardés, et vous en recevez un rapport.',
  endYes: 'Oui, la terminer',
  endNo: 'Continuer à observer',
};
