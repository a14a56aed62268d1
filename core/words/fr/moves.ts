import type { AllWords } from '../all.ts';
import { counted, end, isOne, n } from './forms.ts';

const weeks = (count: number) => counted(count, 'semaine', 'semaines');
const tags = (count: number) => counted(count, 'marque', 'marques');

export const movesWords: AllWords['movesWords'] = {
  lead: 'Un petit changement avec une date de fin en montre plus qu’un plan.',
  watching:
    'Une étude est en cours. Ce que donnent vos marques reste caché jusqu’à la fin, pour que l’observation ne les fausse pas.',
  none: 'Les pas s’appuient sur vos marques, et il n’y en a pas encore. Marquez ce que vous faites pendant deux semaines ; vos propres expériences peuvent commencer aujourd’hui.',

  experiments: 'Expériences',
  noExperiment: 'Pas encore d’expérience : un changement, le signe que vous attendez, et le jour où vous regardez.',
  newExperiment: 'Nouvelle expérience',
  past: 'Expériences passées',
  dates: (from, until) => `${from} – ${until}`,
  counts: (kinds) => `Compte : ${kinds}`,
  allKinds: 'tout ce que vous marquez',
  stopRule: (rule) => `Règle d’arrêt : ${rule}`,
  expects: {
    up: 'Vous attendez plus d’énergie.',
    down: 'Vous attendez moins d’énergie.',
    none: 'Vous n’attendez rien de particulier.',
  },
  fromGuide: 'Le guide',
  planned: (points, low, high) => `Le plan promettait ${points} points (de ${low} à ${high}).`,

  coming: (from) => end(`Commence le ${from}`),
  running: (days) =>
    days === 0
      ? 'Se termine aujourd’hui. Le résultat arrive demain.'
      : days === 1
        ? 'Encore un jour.'
        : `Encore ${n(days)} jours.`,
  noPeeking: 'Pas de résultat avant la fin : à regarder chaque jour, on trouve quelque chose par hasard.',
  better: 'Mieux.',
  worse: 'Moins bien.',
  asExpected: (as) => (as === null ? '' : as ? 'Comme vous l’attendiez.' : 'Pas dans le sens que vous attendiez.'),
  cannotTell: 'Impossible à dire pour l’instant.',
  small: 'Pas de différence notable : moins de dix points dans un sens comme dans l’autre.',
  difference: (points, low, high) =>
    `${points} points, « donne de l’énergie » moins « prend de l’énergie », à travail comparable (90 % : de ${low} à ${high}).`,
  sides: (after, before) => `${weeks(after)} depuis, contre ${weeks(before)} avant.`,
  wouldTell: (more) =>
    more === undefined
      ? 'Des semaines de plus ne suffiraient guère : un changement plus grand, si.'
      : `Si la différence se maintient, environ ${weeks(more)} de plus permettraient de trancher.`,
  needs: (before, after) => {
    if (before > 0)
      return `Trop peu de semaines avec des marques avant le changement (il en manque ${n(before)}) : elles ne reviendront pas. Recommencez plus tard, à partir de plus de marques.`;
    return `Il manque ${weeks(after)} avec des marques depuis le changement : trois de chaque côté permettent de conclure.`;
  },
  extend: (count) => `Continuer ${weeks(count)}`,
  stop: 'Arrêter maintenant',
  keep: 'Garder le changement',
  letGo: 'Y renoncer',
  remove: 'Retirer',
  undo: 'Annuler',
  kept: 'Vous l’avez gardé.',
  letGone: 'Vous y avez renoncé.',
  stopped: 'Arrêtée. Ce qui a été mesuré reste.',
  removed: 'Retirée : elle n’avait pas commencé.',
  extended: (until) => end(`Elle dure maintenant jusqu’au ${until}`),
  started: (until) => end(`Commencée. Elle dure jusqu’au ${until}`),
  failed: 'L’enregistrement n’a pas abouti. Rien n’a changé.',
  oneRuns: (title, until) =>
    `« ${title} » est en cours (fin : ${until}). Deux changements à la fois sont difficiles à distinguer.`,
  keepThat: 'Garder celle-là',
  startInstead: 'Commencer celle-ci à la place',
  both: 'Mener les deux',

  plotName: 'Semaines avant et après',
  plotSentence: (before, after) =>
    `Moyenne de chaque semaine, « donne de l’énergie » moins « prend de l’énergie », à travail comparable : ${weeks(before)} avant, ${weeks(after)} après.`,
  plotColumns: ['Semaine', 'Côté', 'Marques', 'Solde'],
  before: 'avant',
  after: 'après',

  form: 'Nouvelle expérience',
  formTitle: 'Comment s’appelle-t-elle ?',
  formChange: 'Que changez-vous ?',
  formExpected: 'Qu’attendez-vous ?',
  formFrom: 'Début',
  formUntil: 'Fin',
  formStop: 'Quand arrêtez-vous plus tôt ?',
  formKinds: 'Qu’est-ce qui compte ?',
  save: 'Commencer l’expérience',
  cancel: 'Annuler',
  wrongTitle: 'Donnez-lui un nom.',
  wrongDates: 'La fin doit venir après le début, de trois semaines ou plus pour en apprendre quelque chose.',
  defaultStop: 'Elle cause à quelqu’un un problème qu’une journée ne peut pas réparer.',

  planner: 'Déplacer des heures',
  plannerLead:
    'Prenez des heures à ce qui prend de l’énergie, donnez-les à ce qui en donne. Chaque heure prise va quelque part.',
  plannerNeeds: (count) => `Un plan demande environ ${tags(count)} de plus, dans deux types au moins.`,
  week: (hours, count) =>
    `Votre semaine telle qu’elle est : ${hours} d’agenda et de travail noté, en moyenne sur ${weeks(count)}.`,
  take: 'Prendre à',
  give: 'Donner à',
  hoursOf: (from, to) => `Heures de ${from} vers ${to}`,
  less: (what) => `Moins : ${what}`,
  more: (what) => `Plus : ${what}`,
  add: 'Un autre déplacement',
  drop: 'Retirer ce déplacement',
  seriesOf: (title, kind) => `${title} (${kind})`,
  shifted: (hours, target) => `Heures déplacées : ${hours} ; un cinquième de votre semaine fait ${target}.`,
  target: 'un cinquième',
  change: (points) => `${points} points`,
  changeRange: (low, high) => `probablement de ${low} à ${high}`,
  fromTo: (now, then, low, high) =>
    `Heures qui donnent de l’énergie : environ ${now} de la semaine actuelle, environ ${then} avec le plan (de ${low} à ${high}).`,
  measured: (share) => `De vos heures marquées jusqu’ici, ${share} ont donné de l’énergie.`,
  unmoved: 'Déplacez une heure pour voir l’effet.',
  fewTags: 'Trop peu de marques pour dire combien : douze au moins.',
  planStart: 'En faire une expérience',
  planTitle: (hours, from, to) => `${hours} par semaine : ${from} → ${to}`,
  planMany: (hours) => `${hours} par semaine de déplacées`,
  planChange: (lines) => lines.join(' ; '),
  planLine: (hours, from, to) => `${hours} : ${from} → ${to}`,

  series: 'Ce qu’une série vous rendrait',
  seriesLead:
    'Les réunions récurrentes qui prennent plus souvent de l’énergie qu’elles n’en donnent, selon les heures coûteuses qu’elles rendraient chaque semaine.',
  noSeries:
    'Aucune réunion récurrente ne vous prend plus souvent de l’énergie qu’elle n’en donne, pour autant que six marques chacune puissent le dire.',
  seriesBasis: (draining, of, hours) =>
    `${n(draining)} sur ${n(of)} ${isOne(draining) ? 'a' : 'ont'} pris de l’énergie · ${hours} par semaine`,
  ways: {
    drop: (hours) => `Supprimée : rend ${hours}`,
    shorten: (hours) => `Plus courte d’un quart : ${hours}`,
    move: (hours, toward) => `Déplacée vers ${toward} : environ ${hours}`,
    merge: (hours, toward) => `Fusionnée avec « ${toward} » : ${hours}`,
    'hand-over': (hours) => `Confiée à d’autres : ${hours}`,
  },
  planIt: (title) => `Planifier avec : ${title}`,
  plan: 'Planifier avec',
  moreSeries: (count) => `En montrer ${n(count)} de plus`,
};
