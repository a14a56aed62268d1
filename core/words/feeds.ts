import type { FetchProblem } from '../fetch-problem.ts';
import { spoken } from './spoken.ts';

const articles = (count: string, one: boolean) => (one ? '1 article' : `${count} articles`);
const feeds = (n: number) => (n === 1 ? '1 feed' : `${n} feeds`);

const problems: Record<Exclude<FetchProblem, 'status'>, string> = {
  'not-allowed': 'Your browser does not let Updraft fetch from there.',
  unreachable: 'The address could not be reached.',
  'too-slow': 'The address did not answer within 20 seconds.',
  'too-large': 'The feed is larger than 5 MB.',
  moved: 'The address leads on to another one. Open it in your browser and add the one it ends at.',
  'not-a-calendar': 'What is there is no feed.',
  'not-a-feed': 'There is no feed at that address, and the page there names none.',
  'broken-feed': 'What is there looks like a feed but cannot be read.',
};

/** Words of the options page and the Read tab about feeds. Counts come written out, with how many they are. */
export const feedWords = spoken('feedWords', {
  feeds: 'Feeds',
  lead: 'Blogs and magazines tell of new articles in a feed. Updraft ranks them beside the guides by your own tags, and opens them on their site.',
  none: 'None yet. Updraft makes no request to anywhere.',
  add: 'Add feed',
  address: 'Address of the site or of its feed',
  addressHint: 'blog.example.com',
  addressWhy:
    'Your browser asks whether Updraft may fetch from that one site. It is then looked at every six hours, without cookies.',
  tag: 'Tag (optional)',
  tagWhy: 'Feeds with the same tag stand together.',
  save: 'Add',
  cancel: 'Cancel',
  asking: 'Your browser asks whether Updraft may fetch from there. After that the feed is looked for.',
  alreadyHere: 'That feed is already here.',
  elsewhere: (host: string) => `The page names a feed, but it lies on ${host}. Add that address if you want it.`,
  added: (title: string, count: string, one: boolean) => `${title}: ${articles(count, one)}.`,
  untagged: 'Without a tag',
  refresh: 'Refresh now',
  allow: 'Allow',
  allowAll: (n: number) => `Allow all ${n}`,
  remove: 'Remove',
  retag: 'Change tag',
  newTag: 'Tag, empty for none',
  keepTag: 'Save',
  /** Accessible names: which feed a button is for. */
  of: (verb: string, name: string) => `${verb}: ${name}`,
  refreshing: 'Looking',
  notAllowedHere: 'Not looked at: your browser has not been asked for it on this computer.',
  lookedAt: (when: string, count: string, one: boolean, fresh: string) =>
    fresh === '0' ? `${when}: ${articles(count, one)}.` : `${when}: ${articles(count, one)}, ${fresh} new.`,
  failedAt: (when: string, why: string) => `${when}: ${why}`,
  removed: (title: string, removed: string, kept: string) =>
    kept === '0'
      ? `${title} removed, with ${removed} articles.`
      : `${title} removed, with ${removed} articles. ${kept} saved ones stay.`,
  undo: 'Undo',
  undone: (title: string) => `${title} is back.`,
  importOpml: 'Import OPML',
  importOpmlWhy: 'A list of feeds, as feed readers export it. Nothing is fetched before you allow each site.',
  exportOpml: 'Export OPML',
  importedOpml: (added: number, same: number, refused: number) =>
    [
      `${feeds(added)} added.`,
      same ? `${same} already here.` : '',
      refused ? `${refused} not taken: no address that may be asked.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  opmlProblem: (why: string): string =>
    why === 'too-large'
      ? 'The file is larger than 5 MB.'
      : why === 'nothing'
        ? 'The file names no feed.'
        : why === 'not-opml'
          ? 'That is no OPML file.'
          : 'The file cannot be read.',
  problem: (why: FetchProblem, status?: number): string => {
    if (why !== 'status') return problems[why];
    if (status === 404 || status === 410) return 'There is nothing at that address (any more).';
    if (status === 401 || status === 403) return 'The address does not let Updraft read it.';
    return `The server answered with an error (${status}).`;
  },
  stripLine: 'One line a day on the calendar page',
  stripLineWhy: 'In the strip at the edge of your calendar: what to read next, and why. Never while a study runs.',
  unknownSource: 'A feed you removed',
  fromFeeds: 'From your feeds',
  opens: 'Opens on its site, in a new tab.',
});
