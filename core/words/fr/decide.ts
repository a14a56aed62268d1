import type { AllWords } from '../all.ts';
import { counted, end, n } from './forms.ts';

const weeks = (count: number) => counted(count, 'semaine', 'semaines');

export const decideWords: AllWords['decideWords'] = {
  lead: 'Une offre, une promotion, un projet : une plus grande part de votre semaine vous donnerait-elle de l’énergie ?',
  none: 'Notez les heures qui changeraient, et vos propres marques diront à quoi cela ressemblerait. Aucune décision n’est encore notée.',
  watching:
    'Une étude est en cours : ce que vos marques disent d’une décision reste caché jusqu’à la fin. Vous pouvez la noter dès maintenant.',
  fresh: 'Nouvelle décision',
  open: 'En cours',
  due: 'Le moment de revenir dessus',
  decided: 'Prises',
  back: 'Toutes les décisions',
  types: {
    offer: 'Offre',
    promotion: 'Promotion',
    project: 'Projet',
    independence: 'Passage à l’indépendance',
    other: 'Autre chose',
  },
  title: 'Comment l’appelez-vous ?',
  untitled: 'Décision sans nom',
  answerBy: 'Réponse avant le',
  by: (day) => `réponse avant le ${day}`,
  save: 'Enregistrer',
  failed: 'L’enregistrement n’a pas abouti. Rien n’a changé.',
  remove: 'Retirer cette décision',
  removed: 'Retirée.',
  undo: 'Annuler',

  hours: 'Qu’est-ce qui changerait dans une semaine ?',
  hoursHint: 'Heures par semaine en plus ou en moins par rapport à maintenant. Laissez à 0 ce qui ne change pas.',
  changeOf: (kind) => `Changement pour ${kind}, en heures par semaine`,
  less: (kind) => `Moins : ${kind}`,
  more: (kind) => `Plus : ${kind}`,
  addKind: 'Ajouter un type de travail',
  ownKind: 'Quelque chose de nouveau…',
  newName: 'Comment cela s’appelle-t-il ?',
  add: 'Ajouter',
  like: (kind) => `${kind} ressemble surtout à`,
  likeNothing: 'rien que je connaisse',
  week: (hours, count) => `Votre semaine actuelle : ${hours}, en moyenne sur ${weeks(count)}.`,
  noWeek:
    'Il n’y a pas encore d’heures dans votre agenda ; les changements sont gardés et seront pesés dès qu’il y aura des marques.',

  weighed: 'Ce que disent vos marques',
  notEnough:
    'Vos marques ne peuvent pas encore le dire : il en faut douze, et la plus grande part de la nouvelle semaine dans des types que vous avez marqués.',
  unchanged: 'Changez une heure pour voir l’effet.',
  change: (points) => `${points} points`,
  changeRange: (low, high) => `probablement de ${low} à ${high}`,
  fromTo: (now, later, low, high) =>
    `Heures qui donnent de l’énergie : environ ${now} de la semaine actuelle, environ ${later} de la semaine à venir (de ${low} à ${high}).`,
  noSide: 'L’intervalle va des deux côtés : sur la seule énergie, vos marques ne tranchent pas.',
  measured: (share) => `De vos heures marquées jusqu’ici, ${share} ont donné de l’énergie.`,
  unseen: (part) => `${part} de cette semaine est un travail que vous n’avez jamais marqué.`,
  borrowed: (part) => `${part} emprunte le taux de quelque chose de semblable, avec un intervalle plus large.`,
  matters: (kind, points) =>
    `L’heure qui compte le plus : ${kind}. Une de plus par semaine représente ${points} points.`,
  leastKnown: (kind) => `Le moins connu : ${kind}. Quelques semaines à l’essai en diraient plus que la réflexion.`,
  barNow: 'Maintenant',
  barLater: 'Ensuite',
  barsName: 'Part qui donne de l’énergie, maintenant et ensuite',

  directions: 'Vers où cela mène-t-il ?',
  directionsHint: 'Choisissez ce dont vous voulez davantage. C’est conservé dans votre profil.',
  direction: {
    creative: 'Créativité',
    technical: 'Technique',
    impact: 'Impact',
    autonomy: 'Autonomie',
    collaboration: 'Collaboration',
  },
  directionLine: (name, before, after) => `${name} : ${before} par semaine maintenant, ${after} ensuite`,
  editLeanings: 'Ce que contient chaque type',
  leaningsHint:
    'Pas du tout, un peu ou beaucoup de chacun. Updraft part de ce qui est habituel ; changez ce qui est différent pour vous.',
  amounts: ['pas du tout', 'un peu', 'beaucoup'],
  amountOf: (kind, direction) => `${direction} dans ${kind}`,

  hidden: 'Ce que le salaire et le titre ne montrent pas',
  hiddenHours: (kind, hours, draining, of) =>
    `${kind}, ${hours} de plus par semaine : sur ${counted(of, 'marque', 'marques')}, ${n(draining)} « prend de l’énergie ».`,
  hiddenLoss: (kind, hours, energizing, of) =>
    `${kind}, ${hours} de moins par semaine : sur ${counted(of, 'marque', 'marques')}, ${n(energizing)} « donne de l’énergie ».`,
  hiddenAsk: [
    'L’agenda de qui décide de l’allure de votre semaine ?',
    'Lesquelles des nouvelles heures pourriez-vous arrêter au bout d’un an ?',
    'Que feriez-vous la deuxième année, quand ce ne sera plus nouveau ?',
  ],

  trap: 'Une question simple : l’un de ces points y est-il pour quelque chose ?',
  traps: {
    'sticking-it-out': 'Je me donne encore un an, et ce n’est pas la première fois',
    escape: 'Je veux partir d’ici, plus qu’aller quelque part',
    handcuffs: 'L’argent rend difficile de regarder ailleurs',
    'sunk-cost': 'J’y ai trop investi pour changer',
    none: 'Aucun de ces points',
  },
  trapSaid: {
    'sticking-it-out': 'Vous avez dit : encore un an, de nouveau. Notez ce qui devrait être différent d’ici là.',
    escape:
      'Vous avez dit : partir, plus qu’aller quelque part. Goûter un peu au nouveau travail coûte moins que le saut.',
    handcuffs: 'Vous avez dit : l’argent. Comptez aussi ce que coûte une semaine sans énergie avant de comparer.',
    'sunk-cost':
      'Vous avez dit : trop investi. Ce qui est investi est passé de toute façon ; les prochaines heures, non.',
    none: 'Vous avez dit : aucun des pièges habituels.',
  },
  trapGuide: 'Lire à ce sujet',

  journal: 'Journal',
  outcome: 'Qu’avez-vous choisi ?',
  why: 'Pourquoi ? De quoi voulez-vous vous souvenir ?',
  lookBackOn: 'Y revenir le',
  decide: 'Noter le choix',
  needsOutcome: 'Dites ce que vous avez choisi.',
  chose: (outcome, day) => `${day} : ${outcome}`,
  because: (why) => `Parce que : ${why}`,
  looksBack: (day) => end(`Vous y reviendrez le ${day}`),
  said: (change, low, high) => `Vos marques disaient alors : ${change} points (de ${low} à ${high}).`,
  reopen: 'Rouvrir',

  lookBack: 'Avec le recul',
  before: (share, hours, count) => `Avant : ${share} ont donné de l’énergie, sur ${hours} en ${weeks(count)}.`,
  since: (share, hours, count) => `Depuis : ${share} ont donné de l’énergie, sur ${hours} en ${weeks(count)}.`,
  noBefore: 'Aucune marque d’avant.',
  noSince: 'Aucune semaine complète avec des marques depuis.',
  compared: (points, low, high) =>
    `À travail comparable, « donne de l’énergie » moins « prend de l’énergie » : ${points} points (90 % : de ${low} à ${high}).`,
  better: 'Mieux depuis, probablement pour de bon.',
  worse: 'Moins bien depuis, probablement pour de bon.',
  cannotTell: 'Mieux ou moins bien, les marques ne peuvent pas le dire.',
  note: 'Qu’en pensez-vous ?',
  done: 'Terminer ce retour',
  lookedBack: (day) => end(`Retour fait le ${day}`),
};
