import type { Because, Counted, Moment, Side } from '../../articles/because.ts';
import type { Cluster } from '../../articles/guide.ts';
import type { Declaration } from '../../profile.ts';
import type { AllWords } from '../all.ts';
import { counted, did, isOne, n, percent } from './forms.ts';

const range = (lower: number, upper: number) => `probablement de ${Math.round(lower * 100)} à ${percent(upper)}`;
const tags = (count: number) => counted(count, 'marque', 'marques');
const weeksOf = (count: number) => counted(count, 'semaine', 'semaines');
const of = ({ what, count, n: all }: Counted) => `${what} ${n(count)} sur ${n(all)}`;
const some = ({ count, n: all, side }: { count: number; n: number; side: Side }) =>
  `${n(count)} sur ${n(all)} ${did(side, count)}`;

const moments: Record<Moment, string> = {
  'third-in-run': 'À partir de la troisième réunion d’affilée',
  'heavy-days': 'Vos journées les plus remplies',
  afternoon: 'À partir de midi',
  late: 'Après 15 h',
  'long-making': 'Plages de 90 minutes et plus',
  'later-weeks': 'Types qui vous donnaient de l’énergie, ces derniers temps',
};

const said: Record<Declaration, string> = {
  'weighing-independence': 'vous envisagez l’indépendance',
  'all-or-nothing-plan': 'vous pensez à tout laisser pour recommencer',
  'held-by-money': 'l’argent vous retient là où vous êtes',
  'one-more-year': 'vous vous donnez encore un an',
  'too-late': 'il semble trop tard pour changer',
  'no-box-fits': 'aucune case de l’échelle ne convient',
  'not-managing': 'vous ne voulez pas encadrer de personnes',
  'not-narrower': 'vous ne voulez pas vous spécialiser davantage',
  'not-founding': 'vous ne voulez pas créer d’entreprise',
  'toward-strategy': 'vous voulez aller vers la stratégie',
  'toward-teaching': 'vous voulez aller vers l’enseignement',
  'toward-craft': 'vous voulez que l’on vous connaisse pour votre métier',
  'collecting-credentials': 'vous accumulez les certificats',
  'too-many-commitments': 'vous avez trop d’engagements',
  'tired-of-selling': 'vous en avez assez de vendre',
};

const untested = {
  independence:
    'Vous envisagez l’indépendance et travaillez pour un employeur : aucune de vos marques ne vient de telles semaines.',
  plan: 'Vous pensez à recommencer, et aucune de vos marques ne vient de ce travail.',
  decision: 'Ce dont vous décidez ajoute des heures dans des types que vous avez à peine marqués.',
} as const;

const fields: Record<string, string> = {
  strategy: 'la stratégie',
  teaching: 'l’enseignement',
  craft: 'le métier',
};

const shares = {
  energizing: 'La part qui donne de l’énergie',
  draining: 'La part qui prend de l’énergie',
  tagged: 'La part marquée',
} as const;

const themes: Record<Cluster, string> = {
  observe: 'observer sa propre énergie',
  moves: 'petits pas',
  traps: 'décisions et pièges',
  care: 'charge et récupération',
  meetings: 'réunions et horaires',
  meaning: 'sens et personnes',
  paths: 'chemins sans nom',
};

function sentence(because: Because): string {
  switch (because.say) {
    case 'share': {
      const skill = because.skill === undefined ? '' : ` ; votre maîtrise : ${because.skill} sur 5`;
      return `${because.what} : ${some(because)}, ${range(because.lower, because.upper)}${skill}.`;
    }
    case 'late-choices':
      return `Choisir et valider après 14 h : ${some({ ...because, side: 'draining' })}, ${range(because.lower, because.upper)}.`;
    case 'all-tags':
      return `En ${weeksOf(because.weeks)}, sur ${tags(because.n)}, ${n(because.count)} « ${because.side === 'draining' ? 'prend de l’énergie' : 'donne de l’énergie'} », ${range(because.lower, because.upper)}.`;
    case 'comparison':
      return `${moments[because.moment]} : ${some(because)} ; sinon ${n(because.restCount)} sur ${n(because.rest)}.`;
    case 'trade':
      return `Heures à échanger : ${of(because.draining)} ${did('draining', because.draining.count)}, ${of(because.energizing)} ${did('energizing', because.energizing.count)}.`;
    case 'several':
      return `${because.side === 'draining' ? 'Plusieurs petites pertes d’énergie' : 'Ce qui vous donne de l’énergie'} : ${because.kinds.map(of).join(', ')}.`;
    case 'person':
      return `Avec ${because.name || 'une personne'} : ${some(because)}, autrement que sans elle dans les mêmes types de travail.`;
    case 'weeks':
      return because.of === 'hours'
        ? `Vos journées s’allongent depuis ${weeksOf(because.weeks)}.`
        : `${shares[because.of]} est passée de ${percent(because.first)} à ${percent(because.last)} en ${weeksOf(because.weeks)}.`;
    case 'tagged-days':
      return `${tags(because.tags)} sur ${counted(because.days, 'jour', 'jours')} jusqu’ici : trop peu pour un motif.`;
    case 'tagged-share':
      return `Vous avez marqué ${n(because.tagged)} des ${n(because.of)} dernières activités.`;
    case 'skipped':
      return because.when === 'runs'
        ? 'Les réunions en fin de série restent plus souvent sans marque.'
        : 'Vos journées les plus remplies restent plus souvent sans marque.';
    case 'adjusted':
      return `${because.what} ressort, mais à peine à heure et charge égales.`;
    case 'meeting-hours':
      return `Environ ${counted(Math.round(because.hours), 'heure', 'heures')} de réunions par semaine ; ${some(because)}.`;
    case 'stretches':
      return `Votre plage habituelle sans interruption est de ${n(because.minutes)} minutes.`;
    case 'evenings':
      return `Sur ${tags(because.n)}, ${n(because.count)} ${isOne(because.count) ? 'vient' : 'viennent'} de soirées et de week-ends.`;
    case 'decision':
      return because.daysLeft === undefined
        ? `Vous décidez de « ${because.title} ».`
        : `Vous décidez de « ${because.title} », à trancher dans ${counted(because.daysLeft, 'jour', 'jours')}.`;
    case 'decision-drains':
      return `« ${because.title} » ajouterait ${counted(because.hours, 'heure', 'heures')} par semaine ; celles qui prennent de l’énergie, surtout dans : ${because.what}.`;
    case 'untested':
      return because.what in untested
        ? untested[because.what as keyof typeof untested]
        : `Vous voulez aller vers ${fields[because.what] ?? because.what} ; jusqu’ici, ${tags(because.n)} de ce travail.`;
    case 'rates-known':
      return `Vous avez assez de marques dans ${counted(because.kinds, 'type', 'types')} pour calculer l’effet d’une autre répartition des heures.`;
    case 'no-experiment':
      return `Un motif tient (${of(because.pattern)} ${did(because.pattern.side, because.pattern.count)}), et aucune expérience n’est en cours.`;
    case 'experiment-ended':
      return `Votre expérience « ${because.title} » est terminée.`;
    case 'exhaustion':
      return `Vos bilans situent l’épuisement à ${because.mean.toFixed(1).replace('.', ',')} sur 5${because.weeks > 1 ? ` sur ${weeksOf(because.weeks)}` : ''}.`;
    case 'self-employed':
      return 'Vous travaillez à votre compte.';
    case 'said':
      return `Vous avez dit : ${said[because.declaration]}.`;
    case 'starter':
      return because.tags === 0
        ? 'Vous n’avez encore rien marqué ; c’est un bon point de départ.'
        : `${tags(because.tags)}, c’est encore peu ; voici un bon point de départ.`;
    case 'words':
      return `Il parle de ${because.words.join(', ')}, comme votre agenda.`;
    case 'concept':
      return `Sujet : ${because.name}. ${sentence(because.because)}`;
    case 'unrelated':
      return 'De vos propres articles ; rien dans vos marques ne l’appelle encore.';
    case 'theme':
      return `De la bibliothèque : ${themes[because.cluster]}.`;
  }
}

export const reasonWords: AllWords['reasonWords'] = {
  sentence,
  ads: 'Signalé comme contenant de la publicité.',
  affiliate: 'Dit pouvoir contenir des liens affiliés ou être payé.',
};
