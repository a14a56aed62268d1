import type { AddressProblem } from '../address.ts';
import type { FetchProblem } from '../fetch-problem.ts';
import { spoken } from './spoken.ts';

/** Why a typed address is not taken. */
export const addressProblems: Record<AddressProblem, string> = spoken('addressProblems', {
  'no-address': 'That is no address. One begins with https://.',
  'not-https': 'Only https:// addresses can be added.',
  credentials: 'The address holds a name or a password, which Updraft would keep. Use an address without them.',
  disguised: 'The address leads to this computer or its own network without saying so.',
});

/** Why a calendar address brought nothing. */
export const fetchWords = spoken('fetchWords', {
  alreadyHere: 'That calendar is already here.',
  problem: (why: FetchProblem, status?: number): string => {
    if (why === 'not-a-feed' || why === 'broken-feed') return FETCH_PROBLEMS['not-a-calendar'];
    if (why !== 'status') return FETCH_PROBLEMS[why];
    if (status === 404 || status === 410) return 'There is no calendar at that address (any more).';
    if (status === 401 || status === 403) return 'The address does not let Updraft read the calendar.';
    return `The server answered with an error (${status}).`;
  },
});

const FETCH_PROBLEMS: Record<Exclude<FetchProblem, 'status' | 'not-a-feed' | 'broken-feed'>, string> = {
  'not-allowed': 'Your browser does not let Updraft fetch from there.',
  unreachable: 'The address could not be reached.',
  'too-slow': 'The address did not answer within 20 seconds.',
  'too-large': 'The calendar is larger than 20 MB.',
  moved: 'The address leads on to another one. Open it in your browser and add the one it ends at.',
  'not-a-calendar': 'What is there is no calendar.',
};

const FEED_PROBLEMS: Record<Exclude<FetchProblem, 'status'>, string> = {
  'not-allowed': 'Your browser does not let Updraft fetch from there.',
  unreachable: 'The address could not be reached.',
  'too-slow': 'The address did not answer within 20 seconds.',
  'too-large': 'The feed is larger than 5 MB.',
  moved: 'The address leads on to another one. Open it in your browser and add the one it ends at.',
  'not-a-calendar': 'What is there is no feed.',
  'not-a-feed': 'There is no feed at that address, and the page there names none.',
  'broken-feed': 'What is there looks like a feed but cannot be read.',
};

/** Why a feed or a list of feeds brought nothing. */
export const feedProblems = spoken('feedProblems', {
  alreadyHere: 'That feed is already here.',
  elsewhere: (host: string) => `The page names a feed, but it lies on ${host}. Add that address if you want it.`,
  opmlProblem: (why: string): string =>
    why === 'too-large'
      ? 'The file is larger than 5 MB.'
      : why === 'nothing'
        ? 'The file names no feed.'
        : why === 'not-opml'
          ? 'That is no OPML file.'
          : 'The file cannot be read.',
  problem: (why: FetchProblem, status?: number): string => {
    if (why !== 'status') return FEED_PROBLEMS[why];
    if (status === 404 || status === 410) return 'There is nothing at that address (any more).';
    if (status === 401 || status === 403) return 'The address does not let Updraft read it.';
    return `The server answered with an error (${status}).`;
  },
});
