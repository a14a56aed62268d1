import type { FetchProblem } from '../../fetch-problem.ts';
import type { AllWords } from '../all.ts';

const NOT_ALLOWED = 'Tu navegador no deja que Updraft descargue de allí.';
const UNREACHABLE = 'No se ha podido acceder a la dirección.';
const TOO_SLOW = 'La dirección no ha respondido en 20 segundos.';
const MOVED = 'La dirección lleva a otra. Ábrela en tu navegador y añade aquella en la que termina.';

export const addressProblems: AllWords['addressProblems'] = {
  'no-address': 'Eso no es una dirección. Una dirección empieza por https://.',
  'not-https': 'Solo se pueden añadir direcciones https://.',
  credentials: 'La dirección contiene un nombre o una contraseña que Updraft guardaría. Usa una dirección sin ellos.',
  disguised: 'La dirección lleva a este ordenador o a su propia red sin decirlo.',
};

const FETCH_PROBLEMS: Record<Exclude<FetchProblem, 'status' | 'not-a-feed' | 'broken-feed'>, string> = {
  'not-allowed': NOT_ALLOWED,
  unreachable: UNREACHABLE,
  'too-slow': TOO_SLOW,
  'too-large': 'El calendario ocupa más de 20 MB.',
  moved: MOVED,
  'not-a-calendar': 'Lo que hay allí no es un calendario.',
};

export const fetchWords: AllWords['fetchWords'] = {
  alreadyHere: 'Ese calendario ya está aquí.',
  problem: (why: FetchProblem, status?: number): string => {
    if (why === 'not-a-feed' || why === 'broken-feed') return FETCH_PROBLEMS['not-a-calendar'];
    if (why !== 'status') return FETCH_PROBLEMS[why];
    if (status === 404 || status === 410) return 'En esa dirección no hay (o ya no hay) ningún calendario.';
    if (status === 401 || status === 403) return 'La dirección no deja que Updraft lea el calendario.';
    return `El servidor ha respondido con un error (${status}).`;
  },
};

const FEED_PROBLEMS: Record<Exclude<FetchProblem, 'status'>, string> = {
  'not-allowed': NOT_ALLOWED,
  unreachable: UNREACHABLE,
  'too-slow': TOO_SLOW,
  'too-large': 'El canal ocupa más de 5 MB.',
  moved: MOVED,
  'not-a-calendar': 'Lo que hay allí no es un canal.',
  'not-a-feed': 'En esa dirección no hay ningún canal, y la página no menciona ninguno.',
  'broken-feed': 'Lo que hay allí parece un canal, pero no se puede leer.',
};

export const feedProblems: AllWords['feedProblems'] = {
  alreadyHere: 'Ese canal ya está aquí.',
  elsewhere: (host: string) => `La página menciona un canal, pero está en ${host}. Añade esa dirección si la quieres.`,
  opmlProblem: (why: string): string =>
    why === 'too-large'
      ? 'El archivo ocupa más de 5 MB.'
      : why === 'nothing'
        ? 'El archivo no menciona ningún canal.'
        : why === 'not-opml'
          ? 'Eso no es un archivo OPML.'
          : 'El archivo no se puede leer.',
  problem: (why: FetchProblem, status?: number): string => {
    if (why !== 'status') return FEED_PROBLEMS[why];
    if (status === 404 || status === 410) return 'En esa dirección no hay (o ya no hay) nada.';
    if (status === 401 || status === 403) return 'La dirección no deja que Updraft la lea.';
    return `El servidor ha respondido con un error (${status}).`;
  },
};
