import type { FetchProblem } from '../../fetch-problem.ts';
import type { AllWords } from '../all.ts';

export const addressProblems: AllWords['addressProblems'] = {
  'no-address': 'Das ist keine Adresse. Eine Adresse beginnt mit https://.',
  'not-https': 'Nur Adressen mit https:// lassen sich hinzufügen.',
  credentials:
    'Die Adresse enthält einen Namen oder ein Passwort, das Updraft speichern würde. Nimm eine Adresse ohne sie.',
  disguised: 'Die Adresse führt zu diesem Computer oder seinem eigenen Netz, ohne es zu sagen.',
};

export const fetchWords: AllWords['fetchWords'] = {
  alreadyHere: 'Dieser Kalender ist schon hier.',
  problem: (why, status) => {
    if (why === 'not-a-feed' || why === 'broken-feed') return FETCH_PROBLEMS['not-a-calendar'];
    if (why !== 'status') return FETCH_PROBLEMS[why];
    if (status === 404 || status === 410) return 'An dieser Adresse ist kein Kalender (mehr).';
    if (status === 401 || status === 403) return 'Die Adresse lässt Updraft den Kalender nicht lesen.';
    return `Der Server antwortete mit einem Fehler (${status}).`;
  },
};

const FETCH_PROBLEMS: Record<Exclude<FetchProblem, 'status' | 'not-a-feed' | 'broken-feed'>, string> = {
  'not-allowed': 'Dein Browser lässt Updraft nicht von dort abrufen.',
  unreachable: 'Die Adresse war nicht zu erreichen.',
  'too-slow': 'Die Adresse antwortete nicht innerhalb von 20 Sekunden.',
  'too-large': 'Der Kalender ist größer als 20 MB.',
  moved: 'Die Adresse leitet zu einer anderen weiter. Öffne sie im Browser und füge die hinzu, bei der sie endet.',
  'not-a-calendar': 'Was dort liegt, ist kein Kalender.',
};

const FEED_PROBLEMS: Record<Exclude<FetchProblem, 'status'>, string> = {
  'not-allowed': 'Dein Browser lässt Updraft nicht von dort abrufen.',
  unreachable: 'Die Adresse war nicht zu erreichen.',
  'too-slow': 'Die Adresse antwortete nicht innerhalb von 20 Sekunden.',
  'too-large': 'Der Feed ist größer als 5 MB.',
  moved: 'Die Adresse leitet zu einer anderen weiter. Öffne sie im Browser und füge die hinzu, bei der sie endet.',
  'not-a-calendar': 'Was dort liegt, ist kein Feed.',
  'not-a-feed': 'An dieser Adresse ist kein Feed, und die Seite dort nennt keinen.',
  'broken-feed': 'Was dort liegt, sieht wie ein Feed aus, ist aber nicht lesbar.',
};

export const feedProblems: AllWords['feedProblems'] = {
  alreadyHere: 'Dieser Feed ist schon hier.',
  elsewhere: (host) =>
    `Die Seite nennt einen Feed, aber er liegt auf ${host}. Füge diese Adresse hinzu, wenn du ihn möchtest.`,
  opmlProblem: (why) =>
    why === 'too-large'
      ? 'Die Datei ist größer als 5 MB.'
      : why === 'nothing'
        ? 'Die Datei nennt keinen Feed.'
        : why === 'not-opml'
          ? 'Das ist keine OPML-Datei.'
          : 'Die Datei ist nicht lesbar.',
  problem: (why, status) => {
    if (why !== 'status') return FEED_PROBLEMS[why];
    if (status === 404 || status === 410) return 'An dieser Adresse ist nichts (mehr).';
    if (status === 401 || status === 403) return 'Die Adresse lässt sich von Updraft nicht lesen.';
    return `Der Server antwortete mit einem Fehler (${status}).`;
  },
};
