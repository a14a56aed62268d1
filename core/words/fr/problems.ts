import type { FetchProblem } from '../../fetch-problem.ts';
import type { AllWords } from '../all.ts';

export const addressProblems: AllWords['addressProblems'] = {
  'no-address': 'Ce n’est pas une adresse. Une adresse commence par https://.',
  'not-https': 'Seules les adresses https:// peuvent être ajoutées.',
  credentials:
    'L’adresse contient un nom ou un mot de passe, qu’Updraft conserverait. Utilisez une adresse qui n’en contient pas.',
  disguised: 'L’adresse mène à cet ordinateur ou à son propre réseau sans le dire.',
};

export const fetchWords: AllWords['fetchWords'] = {
  alreadyHere: 'Cet agenda est déjà ici.',
  problem: (why, status) => {
    if (why === 'not-a-feed' || why === 'broken-feed') return FETCH_PROBLEMS['not-a-calendar'];
    if (why !== 'status') return FETCH_PROBLEMS[why];
    if (status === 404 || status === 410) return 'Il n’y a pas (ou plus) d’agenda à cette adresse.';
    if (status === 401 || status === 403) return 'L’adresse ne laisse pas Updraft lire l’agenda.';
    return `Le serveur a répondu par une erreur (${status}).`;
  },
};

const SHARED = {
  'not-allowed': 'Votre navigateur ne laisse pas Updraft télécharger depuis cette adresse.',
  unreachable: 'L’adresse n’a pas pu être jointe.',
  'too-slow': 'L’adresse n’a pas répondu en 20 secondes.',
  moved: 'L’adresse renvoie à une autre. Ouvrez-la dans votre navigateur et ajoutez celle où elle aboutit.',
} as const;

const FETCH_PROBLEMS: Record<Exclude<FetchProblem, 'status' | 'not-a-feed' | 'broken-feed'>, string> = {
  ...SHARED,
  'too-large': 'L’agenda dépasse 20 Mo.',
  'not-a-calendar': 'Ce qui s’y trouve n’est pas un agenda.',
};

const FEED_PROBLEMS: Record<Exclude<FetchProblem, 'status'>, string> = {
  ...SHARED,
  'too-large': 'Le flux dépasse 5 Mo.',
  'not-a-calendar': 'Ce qui s’y trouve n’est pas un flux.',
  'not-a-feed': 'Il n’y a pas de flux à cette adresse, et la page n’en indique aucun.',
  'broken-feed': 'Ce qui s’y trouve ressemble à un flux, mais est illisible.',
};

export const feedProblems: AllWords['feedProblems'] = {
  alreadyHere: 'Ce flux est déjà ici.',
  elsewhere: (host) =>
    `La page indique un flux, mais il se trouve sur ${host}. Ajoutez cette adresse si vous le voulez.`,
  opmlProblem: (why) =>
    why === 'too-large'
      ? 'Le fichier dépasse 5 Mo.'
      : why === 'nothing'
        ? 'Le fichier n’indique aucun flux.'
        : why === 'not-opml'
          ? 'Ce n’est pas un fichier OPML.'
          : 'Le fichier est illisible.',
  problem: (why, status) => {
    if (why !== 'status') return FEED_PROBLEMS[why];
    if (status === 404 || status === 410) return 'Il n’y a rien (ou plus rien) à cette adresse.';
    if (status === 401 || status === 403) return 'L’adresse ne laisse pas Updraft la lire.';
    return `Le serveur a répondu par une erreur (${status}).`;
  },
};
