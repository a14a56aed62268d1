import { spoken } from './spoken.ts';

const articles = (n: number) => (n === 1 ? '1 article' : `${n} articles`);

/** Words of the options page about articles. */
export const articleWords = spoken('articleWords', {
  title: 'Articles',
  import: 'Import articles',
  importWhy:
    'Markdown files, as blogs and note-takers write them. They are ranked beside the guides and read in the sidebar. Pictures and links to elsewhere are left out, so nothing is fetched.',
  folder: 'Import a folder',
  notInBackup: 'Imported articles are not in your backups: the files stay their source. What you do with them is.',
  reading: (done: number, of: number) => `Reading ${done} of ${of}`,
  preview: 'What would be imported',
  taken: (n: number) => `${articles(n)} to take in.`,
  nothing: 'There is no Markdown file among these.',
  drafts: (n: number) => (n === 1 ? '1 draft is left out:' : `${n} drafts are left out:`),
  refused: (n: number) => (n === 1 ? '1 file cannot be read:' : `${n} files cannot be read:`),
  andMore: (n: number) => `and ${n} more`,
  tooLarge: 'is too large',
  unreadable: 'cannot be read',
  noText: 'holds no text',
  apply: 'Import',
  cancel: 'Cancel',
  imported: (added: number, changed: number) =>
    changed ? `Imported: ${added} new, ${changed} replaced.` : `Imported: ${added} new.`,
  tooMany: (most: number) => `Nothing was imported: more than ${most} articles cannot be kept.`,
  failed: 'Nothing was imported. Try again.',
  own: 'Imported articles',
  remove: 'Remove',
  removeOne: (title: string) => `Remove “${title}”`,
  removeAll: 'Remove all imported articles',
  removed: 'Removed.',
  marks: 'What you said of articles',
  marksNone: 'Nothing put away, saved or read yet.',
  putAway: 'Put away',
  saved: 'Saved for later',
  read: 'Read to the end',
  bringBack: 'Bring back',
  unsave: 'No longer saved',
  unread: 'Mark as unread',
  feedback: {
    'not-for-me': 'not for you',
    'did-it': 'already done',
    'less-of-theme': 'less of this theme',
  } as Record<string, string>,
});
