import type { AllWords } from '../all.ts';
import { counted } from './forms.ts';

export const exportWords: AllWords['exportWords'] = {
  title: 'Exporter',
  lead: 'Tout est à vous et peut s’emporter. Les fichiers restent sur cet ordinateur tant que vous ne les déplacez pas.',
  backup: 'Exporter une sauvegarde',
  backupWhy: 'Tout ce que vous avez fait, dans un seul fichier qu’Updraft restaure à l’identique.',
  from: 'Du',
  until: 'Au',
  rangeWhy:
    'Laissez les deux vides pour tout prendre. Avec des jours, le fichier contient les activités et les marques de ces jours ; les types et le reste de ce que vous avez fait y sont toujours.',
  csv: 'Exporter en CSV',
  csvWhy: 'Un tableau pour un tableur. Aucune cellule ne peut devenir une formule.',
  table: 'Tableau',
  tables: {
    activities: 'Activités avec leurs marques',
    kinds: 'Types',
    weeks: 'Semaines',
    statements: 'Constats',
  },
  ics: 'Exporter en iCalendar',
  icsWhy:
    'Vos activités marquées, sous forme de fichier d’agenda. L’énergie en est la catégorie, et Updraft sait la relire.',
  markdown: 'Exporter le rapport en Markdown',
  working: 'Écriture du fichier',
  cancel: 'Annuler',
  cancelled: 'Annulé. Aucun fichier n’a été écrit.',
  saved: (name) => `Enregistré sous ${name}.`,
  failed: 'Le fichier n’a pas pu être écrit. Rien n’a été modifié.',
  fileNames: {
    backup: 'sauvegarde',
    activities: 'activites',
    kinds: 'types',
    weeks: 'semaines',
    statements: 'constats',
    ics: 'agenda',
    markdown: 'rapport',
  },
  reportTitle: 'Rapport',
  reportWhy:
    'Ce qui vous donne de l’énergie et ce qui en prend, combien, avec quelle certitude, et ce que vous avez essayé ; chaque point avec ses chiffres.',
  period: 'Période',
  periods: { '4': '4 semaines', '13': '13 semaines', '26': '26 semaines', '52': '52 semaines', all: 'Tout' },
  print: 'Imprimer le rapport',
  notEnough: 'Il n’y a encore rien à rapporter : aucune marque dans cette période.',
  watching: 'Une étude est en cours : le rapport attend qu’elle soit terminée.',
};

export const reportWords: AllWords['reportWords'] = {
  title: 'Rapport Updraft',
  asOf: (day) => `État au ${day}`,
  share: (share, low, high, tags, hours) =>
    `Environ ${share} des heures marquées ont donné de l’énergie (probablement entre ${low} et ${high} ; ${counted(tags, 'marque', 'marques')}, ${hours}).`,
  gives: 'Ce qui donne et ce qui prend',
  none: 'Rien ne peut encore être dit avec assurance.',
  leanings: 'Pas encore établi',
  columns: {
    what: 'Quoi',
    group: 'Groupe',
    level: 'Dit comme',
    tags: 'Marques',
    energizing: 'Donne de l’énergie',
    draining: 'Prend de l’énergie',
    difference: 'Différence',
    lower: 'Borne basse',
    upper: 'Borne haute',
    mean: 'Énergie moyenne',
    week: 'Semaine',
    hours: 'Heures',
    share: 'Part qui donne de l’énergie',
    levelOfWeek: 'Niveau',
  },
  weeks: 'Semaines',
  kinds: 'Types',
  trend: 'L’évolution',
  tried: 'Ce qui a été essayé',
  nothingTried: 'Aucune expérience n’a été commencée.',
  untagged: 'Ce qui n’a pas été marqué',
  method:
    'Une différence est la part qui donne de l’énergie moins la part qui en prend, comparée au reste : de −2 à 2, ramenée vers l’absence de différence, avec l’intervalle qui vaut dans 90 cas sur 100. L’énergie moyenne va de −2, prend beaucoup d’énergie, à 2, donne beaucoup d’énergie.',
};
