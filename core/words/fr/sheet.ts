import type { AllWords } from '../all.ts';
import type { Side, Subject } from '../trends.ts';
import { counted, did, n, sides } from './forms.ts';

const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;
const does = (side: Side, { plural }: Subject) =>
  side === 'energizing' ? `me ${plural ? 'donnent' : 'donne'}` : `me ${plural ? 'prennent' : 'prend'}`;

export const sheetWords: AllWords['sheetWords'] = {
  lead: 'Choisissez ce dont vous voulez parler. Les noms et les titres restent dehors, sauf si vous en laissez entrer un.',
  needs: (needed) =>
    `Rien n’est encore marqué, il n’y a donc rien à choisir : les nombres viennent avec les premières marques, les motifs à partir d’environ ${n(needed)} marques d’un même type. Vos propres souhaits peuvent être écrits dès maintenant.`,
  sections: {
    patterns: 'Ce que j’ai remarqué',
    shares: 'Mes heures',
    experiments: 'Ce que j’ai essayé',
    wishes: 'Ce que j’aimerais',
  },
  staysOut: (name) => `« ${name} » reste dehors`,
  letIn: (name) => `Laisser entrer « ${name} »`,
  wish: 'Un souhait à vous',
  wishHint: 'Deux matinées par semaine sans réunions',
  add: 'Ajouter',
  remove: 'Retirer',
  removeWish: (text) => `Retirer « ${text} »`,
  hasName: (name) => `Cette ligne contient un nom ou un titre : ${name}.`,
  preview: 'Sur le papier',
  previewEmpty: 'Rien n’est encore choisi.',
  print: 'Imprimer ou enregistrer en PDF',
  picked: (count) => counted(count, 'ligne choisie', 'lignes choisies'),
  title: 'Pour notre entretien',
  made: (day) =>
    `Établi le ${day} à partir de mes propres notes sur ce qui me donne de l’énergie et ce qui m’en prend.`,
  honest:
    'Les nombres portent sur des réunions et des tâches que j’ai marquées à leur fin. Un motif indique où regarder ; ce n’est un jugement sur personne.',

  masked: {
    series: { text: 'Une réunion récurrente', plural: false },
    person: { text: 'Les réunions avec une certaine personne', plural: true },
    kind: { text: 'Un type de mon travail', plural: false },
    experiment: 'Une expérience',
  },
  claim: (subject, side, count, of) =>
    `${subject.text} ${does(side, subject)} de l’énergie : ${n(count)} sur ${n(of)} ${did(side, count)}.`,
  claimLess: (subject, side, count, of) => {
    const opposite = side === 'draining' ? 'energizing' : 'draining';
    return `${subject.text} ${does(opposite, subject)} moins d’énergie que le reste : ${n(count)} sur ${n(of)} ${did(opposite, count)}.`;
  },
  leaning: (subject, side, count, of) =>
    `${subject.text} ${does(side, subject)} plutôt de l’énergie jusqu’ici : ${n(count)} sur ${n(of)}.`,
  counted: (count, up, level, down) =>
    `Jusqu’ici, j’ai marqué ${count === 1 ? '1 réunion ou tâche' : `${n(count)} réunions et tâches`} : ${sides(up, level, down)}.`,
  countOf: ({ text }, up, level, down) => `${text}, jusqu’ici : ${sides(up, level, down)}.`,
  share: (up, down, hours) =>
    `Environ ${up} de mes heures marquées m’ont donné de l’énergie et ${down} m’en ont pris (${hours} marquées).`,
  range: (low, high) => `L’intervalle probable de la première part va de ${low} à ${high}.`,
  weekly: ({ text }, hours) => `${text} : environ ${hours} par semaine.`,
  tried: (title, from, until) => `${title}, du ${from} au ${until} :`,
  better: (points, low, high) =>
    `${signed(points)} points, « donne de l’énergie » moins « prend de l’énergie » (de ${signed(low)} à ${signed(high)}), probablement réel.`,
  notSure: (points, low, high) =>
    `${signed(points)} points jusqu’ici, mais de ${signed(low)} à ${signed(high)} est possible.`,
  noResult: 'trop tôt pour le dire.',
};
