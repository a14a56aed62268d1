import type { AllWords } from '../all.ts';
import { counted, did, n } from './forms.ts';

const kinds = (count: number) => counted(count, 'type', 'types');

export const matrixWords: AllWords['matrixWords'] = {
  name: 'Énergie et maîtrise',
  lead: 'Savoir bien faire une chose et l’aimer sont deux choses différentes.',
  none: 'Un type a sa place ici à partir de six marques sur quatre jours.',
  ask: (kind) => `Quelle est votre maîtrise : ${kind} ?`,
  askLine: (count) => `Encore ${kinds(count)} à évaluer`,
  skill: (kind) => `Maîtrise : ${kind}`,
  levels: ['1, au début', '2', '3, solide', '4', '5, experte'],
  rated: 'Enregistré. Vous pouvez le changer plus bas.',
  failed: 'L’enregistrement n’a pas abouti. Rien n’a changé.',
  sentence: (count, average) =>
    `${kinds(count)} selon la maîtrise et la part des marques « donne de l’énergie », chacun avec son intervalle probable ; la ligne est votre propre moyenne, ${average}.`,
  columns: ['Type', 'Maîtrise', 'Part qui donne de l’énergie', 'de', 'à', 'Marques', 'Case'],
  skillAxis: 'Maîtrise',
  cells: { gifts: 'Dons', cage: 'Cage', promise: 'Promesse', shed: 'À alléger', between: 'Entre-deux' },
  means: {
    gifts: 'Vous le faites bien, et cela vous donne de l’énergie.',
    cage: 'Vous le faites bien, et cela vous prend de l’énergie.',
    promise: 'Vous ne le maîtrisez pas encore, et cela vous donne de l’énergie.',
    shed: 'Vous ne le maîtrisez pas, et cela vous prend de l’énergie.',
    between: 'Ni l’un ni l’autre jusqu’ici.',
  },
  next: {
    gifts: 'Protégez ces heures, et ajoutez-en une.',
    cage: 'Confiez une heure à quelqu’un avant qu’on vous en demande deux de plus.',
    promise: 'Prenez une heure par semaine pour progresser.',
    shed: 'Supprimez, raccourcissez ou confiez ce que vous pouvez.',
    between: 'Laissez ainsi ; d’autres marques lui donneront sa place.',
  },
  line: (kind, hours, energizing, of) =>
    `${kind} : ${hours} par semaine, ${n(energizing)} sur ${n(of)} ${did('energizing', energizing)}`,
  soFar: 'jusqu’ici',
  plan: 'Prévoir une heure',
  guide: 'Lire',
  average: (share) => `Au-dessus de la ligne, c’est plus que votre propre moyenne, ${share}.`,
  change: 'Changer les niveaux de maîtrise',
};
