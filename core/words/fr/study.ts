import type { AllWords } from '../all.ts';
import { counted, did, end, isOne, n, sides } from './forms.ts';

const tags = (count: number) => counted(count, 'marque', 'marques');
const days = (count: number) => counted(count, 'jour', 'jours');

export const studyWords: AllWords['studyWords'] = {
  lead: 'Marquez chaque réunion et chaque tâche importante pendant deux semaines, sans juger encore.',
  how: 'Une pression à la fin de chaque chose suffit. Pendant que vous observez, Updraft garde ses conclusions pour lui ; à la fin, vous lisez ce qui a donné de l’énergie, ce qui en a pris et ce qu’on ne sait pas encore.',
  needs: 'Il ne faut rien d’autre que votre agenda. Environ trois marques par jour font un rapport utile.',
  from: 'Premier jour',
  to: 'Dernier jour',
  workDays: 'Jours de travail',
  hours: 'Heures qui comptent',
  hoursFrom: 'De',
  hoursUntil: 'À',
  hoursWhy: 'Ce qui commence en dehors se marque comme d’habitude, mais ne compte pas dans le rapport.',
  reminder: 'Un rappel à la fin des réunions peut être activé dans les options.',
  setReminders: 'Activer un rappel',
  start: 'Commencer l’étude',
  planned: (from, to) => end(`Votre étude dure du ${from} au ${to}`),
  drop: 'L’annuler',
  another: 'Prévoir une autre étude',
  faults: {
    'ends-before': 'Le dernier jour est avant le premier.',
    over: 'Le dernier jour est déjà passé.',
    'too-early': 'Elle peut commencer cette semaine au plus tôt.',
    'too-long': 'Quatre semaines au plus.',
    'no-days': 'Aucun de vos jours de travail ne se trouve entre les deux.',
    'no-hours': 'Les heures se terminent avant de commencer.',
  },

  report: 'Ce que dit l’étude',
  span: (from, until) => `Du ${from} au ${until}`,
  none: 'Rien n’a été marqué pendant ces jours, il n’y a donc rien à rapporter. Vous pouvez prévoir une autre étude quand cela vous convient.',
  basis: (count, on, of, hours) =>
    `${tags(count)} sur ${days(on)}, ${hours}. ${n(count)} sur ${n(of)} réunions et tâches ont été marquées.`,
  share: (share) => `Environ ${share} des heures marquées vous ont donné de l’énergie.`,
  few: (count, needed) =>
    `${tags(count)} : trop peu pour une part, qui en demande ${n(needed)}. Les nombres ci-dessous sont tout ce qu’il y a.`,
  range: (low, high) => `L’intervalle probable va de ${low} à ${high}.`,
  sides: (up, level, down) => `${sides(up, level, down)}.`,
  recalled: (count) => `${n(count)} d’entre elles ${isOne(count) ? 'a été donnée' : 'ont été données'} de mémoire.`,
  counts: 'Ce sont des nombres sur deux semaines, pas des conclusions : ils disent où regarder.',
  gives: 'Ce qui a donné',
  takes: 'Ce qui a pris',
  open: 'Pas encore connu',
  noGives: 'Rien, à partir de trois marques, n’a surtout donné de l’énergie.',
  noTakes: 'Rien, à partir de trois marques, n’a surtout pris de l’énergie.',
  noOpen: 'Tout ce que vous avez marqué penche surtout d’un côté.',
  ofTags: (count, of, side) => `${n(count)} sur ${n(of)} ${did(side, count)}`,
  all: sides,
  needsMore: (count) => `il en faut environ ${n(count)} de plus`,
  singles: (names, language) => `Une seule marque chacun : ${new Intl.ListFormat(language).format(names)}.`,
  settles: (count) => `environ ${n(count)} de plus permettraient de trancher`,
  mixed: 'va dans les deux sens',
  neutral: 'surtout neutre',
  first: 'Les premiers jours',
  firstFew: 'Trop peu de marques pour comparer les premiers jours aux suivants.',
  firstCounts: (on, up, of, laterUp, laterOf) =>
    `${on === 1 ? 'Le premier jour' : `Les ${n(on)} premiers jours`}, ${n(up)} sur ${n(of)} ${did('energizing', up)}, ensuite ${n(laterUp)} sur ${n(laterOf)}.`,
  firstSame: 'Pas de différence fiable : observer ne semble pas avoir changé ce que vous avez marqué.',
  firstDiffers:
    'Ils diffèrent. Commencer à observer change souvent les choses au début ; fiez-vous plutôt aux jours suivants.',
  guides: 'Trois guides qui conviennent',
  noGuides: 'Aucun guide ne s’impose pour l’instant.',
  try: 'Une expérience à tenter',
  noTry: 'Il n’y a pas encore d’expérience à proposer.',
};
