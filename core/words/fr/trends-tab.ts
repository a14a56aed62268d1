import type { AllWords } from '../all.ts';
import { counted, n, sides } from './forms.ts';

const tags = (count: number) => counted(count, 'marque', 'marques');
const weeks = (count: number) => (count === 1 ? 'une semaine' : counted(count, 'semaine', 'semaines'));

export const trendsTabWords: AllWords['trendsTabWords'] = {
  none: 'Aucune marque pour l’instant.',
  noneHint:
    'Marquez quelques réunions quand elles se terminent. Au bout d’une semaine environ, cette page commence à dire quelque chose.',
  nonePeriod: 'Aucune marque dans cette période.',
  loading: 'Un instant : vos marques sont en train d’être comptées.',
  soFar: (count) => `${tags(count)} jusqu’ici.`,
  share: (percent) => `Environ ${percent} de vos heures marquées vous ont donné de l’énergie.`,
  basis: (count, hours, over) => `${tags(count)} sur ${hours}${over > 0 ? `, en ${weeks(over)}` : ''}.`,
  rangeAfter: (count) => `Une moyenne après ${counted(count, 'marque', 'marques')} de plus`,
  range: (low, high) => `Probablement de ${low} à ${high}.`,
  sides: (energizing, neutral, draining) => `${sides(energizing, neutral, draining)}.`,
  firstTwoWeeks:
    'Les deux premières semaines ne font que compter : commencer à observer change souvent les choses au début. Rien n’est encore affirmé.',
  period: 'Période',
  periods: (period) => (period === 'all' ? 'Tout' : `${n(period)} dernières semaines`),
  failed: 'Cette période n’a pas pu être calculée. Réessayez dans un instant.',
  weeks: 'De semaine en semaine',
  givesAndTakes: 'Ce qui donne, ce qui prend',
  nothingYet: 'Rien de fiable pour l’instant. C’est normal avec peu de marques.',
  quiet: (count) => `Jusqu’ici, sans certitude : ${counted(count, 'penchant', 'penchants')}`,
  closest: 'Au plus près d’être dit',
  kinds: 'Énergie par type',
  kindsSentence: 'Moyenne de vos marques par type, chacune avec l’intervalle où elle se trouve probablement.',
  kind: 'Type',
  mean: 'Énergie moyenne',
  needs: (count) => `Il faut environ ${tags(count)} de plus`,
  families: {
    kind: 'Types, comparés',
    series: 'Réunions récurrentes',
    person: 'Personnes',
    hour: 'Heure de la journée',
    weekday: 'Jours de la semaine',
    'back-to-back': 'Sans pause entre deux',
    load: 'Réunions dans une journée',
    size: 'Nombre de personnes',
  },
  comparisons: 'Comparé au reste',
  comparisonsHint:
    'Chacun est comparé à vos autres activités, toutes choses égales par ailleurs : de combien de points il donne plus d’énergie, ou en prend plus.',
  experiments: 'Expériences',
  mix: 'Répartition ou ressenti ?',
  untagged: 'Ce qui n’a pas été marqué',
  explain: 'Comment une marque devient un constat',
  someone: 'Quelqu’un encore sans nom',
};

export const plotWords: AllWords['plotWords'] = {
  asTable: 'Tableau',
  asPlot: 'Graphique',
  copyCsv: 'Copier en CSV',
  copyPicture: 'Copier l’image',
  copied: 'Copié',
  downloaded: 'Téléchargé',
  notCopied: 'Le navigateur n’a pas permis la copie.',
  counts: (energizing, draining, all) => `${n(energizing)} ▲  ${n(draining)} ▼  sur ${n(all)}`,
  countColumns: ['Marques', 'Donne de l’énergie', 'Prend de l’énergie'],
  rangeColumns: ['Intervalle de', 'Intervalle à'],
  energyEnds: ['Prend beaucoup d’énergie', 'Donne beaucoup d’énergie'],
  difference: 'Différence',
  differenceEnds: ['Prend plus d’énergie', 'Donne plus d’énergie'],
  differences: (compared, claimed) =>
    compared === 0
      ? 'Encore trop peu de marques pour comparer.'
      : `${claimed === 0 ? 'Aucune différence fiable' : claimed === 1 ? 'Une différence fiable' : `${n(claimed)} différences fiables`}, sur ${counted(compared, 'comparaison', 'comparaisons')}.`,
  notCompared: 'Encore rien à quoi comparer',
  shortHours: (hours) => hours,
};

export const weekWords: AllWords['weekWords'] = {
  name: 'Semaines',
  levels: (count, first, last) =>
    `Sur ${weeks(count)}, votre part qui donne de l’énergie ${first === last ? `est restée autour de ${last}` : `est passée d’environ ${first} à environ ${last}`}.`,
  noLevels: (count) => `Heures de ${weeks(count)}, selon leur effet sur votre énergie.`,
  reading:
    'Les points sont des semaines, la ligne est le niveau avec son intervalle probable, les tirets sont votre moyenne ; les barres sont les heures marquées.',
  noLine: 'Une ligne de la part qui donne de l’énergie demande trois semaines de trois marques.',
  columns: ['Semaine du', 'Marques', 'Part', 'Niveau', 'De', 'À', 'Donne de l’énergie', 'Neutre', 'Prend de l’énergie'],
};

export const heatWords: AllWords['heatWords'] = {
  name: 'Heures et jours de la semaine',
  hour: 'Heure',
  sentence: (filled, all) =>
    `${n(filled)} sur ${n(all)} heures de votre semaine ont trois marques ou plus, et une couleur. Les autres sont en contour, ou vides là où rien n’a été marqué.`,
};

export const shareWords: AllWords['shareWords'] = {
  mixName: 'Répartition ou ressenti',
  part: 'Partie',
  points: 'Points',
  share: 'Part',
  early: 'Part dans la première moitié',
  late: 'Part dans la seconde moitié',
  mix: 'Une autre répartition du travail',
  feeling: 'Le même travail, ressenti autrement',
  untaggedName: 'Heures marquées et non marquées',
  tagged: 'Part marquée de toutes les heures',
  ofTagged: 'Part des heures marquées qui donne de l’énergie',
  lowest: 'Part probable la plus basse de toutes les heures',
  highest: 'Part probable la plus haute de toutes les heures',
  taggedHours: (percent) => `Marquées : ${percent} de vos heures`,
  allHours: (low, high) => `Part de toutes les heures qui donne de l’énergie : de ${low} à ${high}`,
};

export const statementWords: AllWords['statementWords'] = {
  arithmetic: 'Nombres et calcul',
  tags: 'Marques',
  sides,
  onDays: 'Réparties sur',
  daysAndHours: (days, hours) => `${days === 1 ? 'un jour' : counted(days, 'jour', 'jours')}, ${hours}`,
  points: (points) => `${points} points`,
  fromTo: (from, to) => `de ${from} à ${to} points`,
  difference: 'Différence, toutes choses égales par ailleurs',
  standardError: 'Erreur type',
  effective: 'Équivalent en marques indépendantes',
  shrunken: 'Ramenée vers l’absence de différence',
  interval: 'Intervalle à 90 %',
  wrongSign: 'Probabilité que ce soit l’inverse',
  p: 'p de la différence',
  adjusted: 'p, toutes les questions ensemble',
  held: 'Confirmé dans les lectures hebdomadaires',
  readings: (held) => `${n(held)} sur 3`,
  needs: 'Il manque encore',
  about: (count) => `environ ${tags(count)}`,
  tagged: 'Part marquée de ces activités',
  tipping: 'Seuil où les non marquées renverseraient cela',
  cannotOverturn: 'aucun possible',
};

export const explainWords: AllWords['explainWords'] = {
  back: 'Retour aux tendances',
  title: 'Comment une marque devient un constat',
  opening:
    'Quelques marques montrent toujours un motif, même là où il n’y en a pas. Updraft se demande donc, pour chaque motif, à quel point il est sûr, et ne dit que ce qui serait faux chez au plus une personne sur vingt environ n’ayant aucun motif.',
  example: 'Détaillé avec l’un des vôtres :',
  noExample:
    'Avec six marques d’un type sur quatre jours, et six autres, cette page détaille l’un de vos propres exemples.',
  steps: [
    {
      id: 'score',
      title: 'Une marque compte vers le haut, vers le bas ou pas du tout',
      text: '« Donne de l’énergie » vaut +1, neutre 0, « prend de l’énergie » −1. Leur moyenne est le solde : la part des marques qui donnent de l’énergie moins la part de celles qui en prennent, en points.',
    },
    {
      id: 'difference',
      title: 'Comparé au reste, toutes choses égales par ailleurs',
      text: 'Le type, l’heure, le jour de la semaine et la présence d’une pause avant sont pesés ensemble, pour qu’un atelier ne porte pas la faute de l’heure tardive où il a lieu. Une marque donnée un jour plus tard compte pour moitié.',
    },
    {
      id: 'error',
      title: 'Avec quelle précision ?',
      text: 'Les marques d’une même série ou d’un même jour se ressemblent : neuf d’entre elles ne sont pas neuf avis. L’erreur type en tient compte ; le nombre de marques indépendantes auquel elles équivalent en découle.',
    },
    {
      id: 'shrink',
      title: 'Peu de marques, constat modeste',
      text: 'La différence est ramenée vers zéro : beaucoup quand elle repose sur peu, à peine quand elle repose sur beaucoup.',
    },
    {
      id: 'range',
      title: 'L’intervalle où elle se trouve probablement',
      text: 'La barre sur chaque carte. Dans neuf cas sur dix, la vraie différence s’y trouve.',
    },
    {
      id: 'decide',
      title: 'Assez sûr pour être dit ?',
      text: 'Quatre conditions : improbable par hasard en comptant toutes les questions, un intervalle qui exclut zéro, au moins dix points, et le même résultat dans trois lectures hebdomadaires. En deçà, c’est un penchant, dans la liste discrète, ou rien.',
    },
    {
      id: 'untagged',
      title: 'Et ce que vous n’avez pas marqué ?',
      text: 'Personne ne marque tout. Chaque constat dit donc à quel point le ressenti des non marquées devrait être différent pour le renverser.',
    },
  ],
  formulas: {
    score: 'solde = (donne − prend) / marques',
    difference: 'différence = solde de celles-ci − solde du reste, dans un même ajustement pondéré',
    error: 'marques indépendantes = variance d’une marque / erreur type²',
    shrink: 'dit = différence × τ² / (erreur type² + τ²), moyenné sur τ',
    range: 'dit ± 1,645 × son écart',
    decide: 'p dans sa limite · sens inverse ≤ 0,05 · 10 points · 3 lectures',
    untagged: 'renversé à −différence × marquées / non marquées',
  },
  own: {
    score: (energizing, draining, all, result) => `(${n(energizing)} − ${n(draining)}) / ${n(all)} = ${result} points`,
    difference: (result) => `= ${result} points`,
    error: (error, total, square, worth, all) =>
      `erreur ${error} points ; ${total} / ${square} = ${worth} marques indépendantes, sur ${n(all)}`,
    shrink: (from, to, part) => `${from} devient ${to} : ${part} en est gardé`,
    range: (low, high) => `de ${low} à ${high} points`,
    decide: (p, allowance, wrongSign, told, held) =>
      `${p}, permis ${allowance.toLocaleString('fr')} · ${wrongSign} · ${told} points · ${n(held)} sur 3`,
    untagged: (tagged, tipping) =>
      tipping === undefined ? 'toutes sont marquées' : `${tagged} marquées ; renversé à ${tipping} points`,
  },
  limits:
    'Tout ceci porte sur ce que vous avez marqué, et sur ce qui va ensemble. Ce qui en est la cause est une autre question : seule une expérience peut en dire quelque chose.',
};
