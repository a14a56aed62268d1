import { spoken } from './spoken.ts';

const articles = (count: string, one: boolean) => (one ? '1 article' : `${count} articles`);
const feeds = (n: number) => (n === 1 ? '1 feed' : `${n} feeds`);

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
  save: 'Add',
  cancel: 'Cancel',
  asking: 'Your browser asks whether Updraft may fetch from there. After that the feed is looked for.',
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
    [
      `${title} removed, with ${articles(removed, removed === '1')}.`,
      kept === '0' ? '' : kept === '1' ? '1 saved one stays.' : `${kept} saved ones stay.`,
    ]
      .filter(Boolean)
      .join(' '),
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
  stripLine: 'One line a day on the calendar page',
  stripLineWhy: 'In the strip at the edge of your calendar: what to read next, and why. Never while a study runs.',
  unknownSource: 'A feed you removed',
  opens: 'Opens on its site, in a new tab.',
});
