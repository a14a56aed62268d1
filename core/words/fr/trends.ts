import type { AllWords } from '../all.ts';
import type { Side, Subject } from '../trends.ts';
import { counted, did, does, isOne, n } from './forms.ts';

const many = (text: string): Subject => ({ text, plural: true });
const one = (text: string): Subject => ({ text, plural: false });
const tags = (count: number) => counted(count, 'marque', 'marques');
const weeks = (count: number) => (count === 1 ? 'une semaine' : counted(count, 'semaine', 'semaines'));
const list = (parts: readonly string[]) => new Intl.ListFormat('fr').format(parts);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;
const plain = (points: number) => (points < 0 ? `−${-points}` : `${points}`);
const month = (day: string, how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC', ...how }).format(new Date(day));
const other = (side: Side): Side => (side === 'draining' ? 'energizing' : 'draining');
const were = (count: number, of: number) => `mais ${n(count)} sur ${n(of)} ${isOne(count) ? 'était' : 'étaient'}`;

export const trendWords: AllWords['trendWords'] = {
  groups: {
    hour: {
      'before-10': 'avant 10 h',
      '10-12': 'de 10 h à 12 h',
      '12-14': 'de 12 h à 14 h',
      '14-16': 'de 14 h à 16 h',
      'from-16': 'à partir de 16 h',
    },
    weekday: {
      monday: 'lundi',
      tuesday: 'mardi',
      wednesday: 'mercredi',
      thursday: 'jeudi',
      friday: 'vendredi',
      saturday: 'samedi',
      sunday: 'dimanche',
    },
    'back-to-back': { no: 'avec une pause avant', yes: 'sans pause avant' },
    size: { 'up-to-2': 'deux personnes au plus', '3-6': 'trois à six personnes', 'from-7': 'sept personnes ou plus' },
    load: {
      'up-to-2h': 'jusqu’à 2 heures de réunions',
      '2-4h': '2 à 4 heures de réunions',
      '4-6h': '4 à 6 heures de réunions',
      'from-6h': 'plus de 6 heures de réunions',
    },
  },
  kinds: {
    'one-on-one': many('Les tête-à-tête'),
    standup: many('Les points quotidiens'),
    status: many('Les points d’avancement'),
    review: many('Les revues'),
    planning: one('La planification'),
    workshop: many('Les ateliers'),
    interview: many('Les entretiens'),
    presentation: many('Les présentations'),
    teaching: one('L’enseignement'),
    client: one('Le travail client'),
    'people-admin': one('La gestion du personnel'),
    'all-hands': many('Les réunions plénières'),
    social: many('Les moments conviviaux'),
    admin: one('Le travail administratif'),
    incident: many('Les incidents'),
    building: one('La construction'),
    maintaining: one('La maintenance'),
    analysis: one('L’analyse'),
    writing: one('La rédaction'),
    design: one('La conception'),
    strategy: one('La stratégie'),
    learning: one('L’apprentissage'),
    other: many('Les autres travaux'),
  },
  subjects: {
    kind: (name) => one(name),
    series: (name) => one(`« ${name} »`),
    person: (name) => many(`Les réunions avec ${name}`),
    hour: (name) => many(`Les heures ${name}`),
    weekday: (name) => one(`Le ${name}`),
    'back-to-back': (name) => many(`Les activités ${name}`),
    size: (name) => many(`Les réunions à ${name}`),
    load: (name) => many(`Les journées avec ${name}`),
  },
  heldEqual: {
    kind: 'type',
    hour: 'heure de la journée',
    weekday: 'jour de la semaine',
    'back-to-back': 'pause avant',
  },

  claims: (subject, side) => `${subject.text} ${does(side, subject)} de l’énergie.`,
  claimsLess: (subject, side) => `${subject.text} ${does(other(side), subject)} moins d’énergie que le reste.`,
  leans: (subject, side, count, of) =>
    `${subject.text} ${does(side, subject)} plutôt de l’énergie jusqu’ici (${n(count)} sur ${n(of)}).`,
  leansLess: (subject, side, count, of) =>
    `${subject.text} ${does(other(side), subject)} plutôt moins d’énergie que le reste jusqu’ici (${n(count)} sur ${n(of)} ${did(other(side), count)}).`,
  counts: ({ text }, energizing, draining, of) =>
    `${text} : ${n(energizing)} sur ${n(of)} ${did('energizing', energizing)}, ${n(draining)} ${did('draining', draining)}.`,
  noDifference: ({ text }, energizing, draining, of) =>
    `${text} : pas encore de différence fiable (${n(energizing)} sur ${n(of)} ${did('energizing', energizing)}, ${n(draining)} ${did('draining', draining)}).`,
  notEnough: (needed) => `Pas encore assez : environ ${tags(needed)} de plus.`,
  looks: ({ text, plural }, side, count, of) =>
    `${text} ${plural ? 'semblent' : 'semble'} ${side === 'draining' ? 'prendre' : 'donner'} de l’énergie (${n(count)} sur ${n(of)}),`,
  under: {
    hour: (name, count, of) => `${were(count, of)} ${name}, et ces heures-là`,
    weekday: (name, count, of) => `${were(count, of)} un ${name}, et ces jours-là`,
    'back-to-back': (name, count, of) => `${were(count, of)} ${name}, et cela`,
  },
  whatever: (side, isClaim, plural) =>
    `${does(side, { text: '', plural })} ${isClaim ? '' : 'plutôt '}de l’énergie quoi que vous fassiez.`,
  mostly: (series, part, of) =>
    `${n(part)} sur ${n(of)} ${isOne(part) ? 'appartient' : 'appartiennent'} à une même série, « ${series} » : c’est d’elle qu’il est question à la place.`,

  evidence: (side, count, of, elsewhere) =>
    `${n(count)} sur ${tags(of)} : « ${side === 'draining' ? 'prend de l’énergie' : 'donne de l’énergie'} » ; ailleurs, ${elsewhere}.`,
  inTen: (count) => (count === 0 ? 'moins de 1 sur 10' : count === 10 ? 'presque toutes' : `${n(count)} sur 10`),
  allowing: (equal, side, points, low, high) =>
    `Toutes choses égales par ailleurs (${list(equal)}) : ${n(points)} points ${side === 'draining' ? 'plus bas' : 'plus haut'} (90 % : de ${plain(low)} à ${plain(high)}).`,
  worth: (count, separate) =>
    `${isOne(count) ? 'La' : 'Les'} ${tags(count)} ${isOne(count) ? 'compte' : 'comptent'} comme ${n(separate)} ${isOne(separate) ? 'indépendante' : 'indépendantes'}.`,
  tipping: (points) =>
    `Il faudrait que les non marquées soient ressenties ${n(points)} points dans l’autre sens pour que cela disparaisse.`,
  cannotTip: 'Quel que soit le ressenti des non marquées, elles ne pourraient pas renverser cela.',
  settles: (needed) => `Environ ${tags(needed)} de plus permettraient de trancher.`,
  held: (readings, of) => `Confirmé dans ${n(readings)} lectures hebdomadaires sur ${n(of)}.`,
  watching:
    'Les deux premières semaines ne font que compter : commencer à observer change souvent les choses au début.',

  month: (day) => month(day, {}),
  monthAndYear: (day) => month(day, { year: 'numeric' }),
  date: (day) => month(day, { day: 'numeric' }),
  trend: (isDown, from, to, since) =>
    `Depuis ${since}, votre part qui donne de l’énergie est ${isDown ? 'descendue' : 'montée'} d’environ ${n(from)} à ${n(to)} %.`,
  trendRange: (isDown, points, low, high, count) =>
    `« Donne de l’énergie » moins « prend de l’énergie », à travail comparable : ${n(points)} points de ${isDown ? 'moins' : 'plus'} sur ${weeks(count)} (90 % : de ${plain(low)} à ${plain(high)}).`,
  noTrend: (count) => `Pas encore de tendance fiable sur ${weeks(count)}.`,
  trendNeeds: (needed, have) =>
    `Une tendance demande ${n(needed)} semaines de trois marques ou plus ; il y en a ${n(have)} jusqu’ici.`,
  mixOrFeeling: (mix, feeling) =>
    `Du changement entre la première moitié et la seconde, ${signed(mix)} points viennent d’une autre répartition du travail et ${signed(feeling)} points du même travail ressenti autrement.`,

  experimentReal: (title, since, points, low, high) =>
    `${title}, depuis le ${since} : ${signed(points)} points (90 % : de ${plain(low)} à ${plain(high)}).`,
  experimentSides: (after, before) => `${capital(weeks(after))} contre ${n(before)} avant.`,
  likelyReal: (asExpected) =>
    asExpected === false ? 'Probablement réel, et pas dans le sens que vous attendiez.' : 'Probablement réel.',
  notReal: (points, low, high) =>
    `${signed(points)} points jusqu’ici, mais de ${signed(low)} à ${signed(high)} est possible : continuez.`,
  experimentNeeds: (title, before, after) =>
    `${title} : il faut trois semaines de marques de chaque côté ; jusqu’ici ${n(before)} avant et ${n(after)} après.`,

  mix: (share, low, high, now) =>
    `Avec cette répartition, environ ${n(share)} % des heures donneraient de l’énergie (de ${n(low)} à ${n(high)} %), contre ${n(now)} % maintenant.`,
  mixUnseen: (percent) => `${n(percent)} % de cette répartition est quelque chose que vous n’avez jamais marqué.`,
  mixCannotSay:
    'Vos marques ne peuvent pas encore le dire : trop peu, ou une trop grande part de cette répartition n’a jamais été marquée.',

  untagged: (tagged, low, share) =>
    `Vous avez marqué ${n(tagged)} % de vos heures.${low === share ? '' : ` Si vous sautez les mauvaises, la part est peut-être de ${n(low)} % plutôt que de ${n(share)} %.`}`,
  allTagged: 'Vous avez marqué toutes vos heures.',
};
