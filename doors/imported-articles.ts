import { signal } from '@preact/signals';
import type { ArticlesShown, LookedAt } from '../components/articles/shown.ts';
import { type ImportedText, MOST_IMPORTED } from '../core/articles/imported-text.ts';
import { articleWords } from '../core/words/articles.ts';
import { commonWords } from '../core/words/common.ts';
import { send } from '../messages.ts';
import { articlesIn } from '../store/articles.ts';
import { feedItemsIn } from '../store/feed-items.ts';
import { importedIn } from '../store/imported.ts';
import { inboxIn } from '../store/inbox.ts';
import type { Store } from '../store/schema.ts';
import { guideOf, readableOf } from './article-cards.ts';
import { isOfFeed } from './feed-readables.ts';

const MARKDOWN = /\.(md|markdown|mdx)$/i;
/** Hidden folders and those of packages hold nobody's articles. */
const HIDDEN = /(^|\/)(\.|node_modules\/)/;

/** The path of a file inside its folder: the folder's own name is where the person happens to keep it. */
function nameOf({ webkitRelativePath: path, name }: File): string {
  return path ? path.slice(path.indexOf('/') + 1) : name;
}

/** What the options page shows of articles, and what it does with them. */
export function createImportedArticles(store: () => Promise<Store>) {
  const shown = signal<ArticlesShown>();
  let looked: ImportedText[] = [];

  return {
    shown,

    async load(): Promise<void> {
      const [imported, known] = await Promise.all([importedIn(store).all(), articlesIn(store).all()]);
      const own = imported.map(readableOf);
      const ofFeeds = await feedItemsIn(store).byIds(known.map(({ id }) => id).filter(isOfFeed));
      const titles = new Map([...own, ...ofFeeds].map(({ id, title }) => [id, title]));
      const marked = known.flatMap(({ id, saved, feedback, progress }) => {
        const title = guideOf(id)?.title ?? titles.get(id);
        return title === undefined ? [] : [{ id, title, saved, feedback, progress: progress ?? 0 }];
      });
      shown.value = {
        own: own.map(({ id, title, label }) => ({ id, title, label })),
        putAway: marked.flatMap(({ id, title, feedback }) => (feedback ? [{ id, title, feedback }] : [])),
        saved: marked.filter(({ saved }) => saved),
        read: marked.filter(({ progress }) => progress >= 1),
      };
    },

    /** Reads the Markdown files among these and says what importing them would do; keeps nothing yet. */
    async look(files: readonly File[], said: (done: number, of: number) => void): Promise<LookedAt> {
      const { readArticleFile } = await import('./read-articles.ts');
      const articles = files
        .map((file) => ({ file, name: nameOf(file) }))
        .filter(({ name }) => MARKDOWN.test(name) && !HIDDEN.test(name));
      const result: LookedAt = { taken: [], drafts: [], refused: [] };
      looked = [];
      for (const [i, { file, name }] of articles.entries()) {
        const read = await readArticleFile(file, name);
        if (read.ok) {
          looked.push(read.value);
          result.taken.push(read.value.meta.title);
        } else if (read.reason === 'draft') result.drafts.push(name);
        else result.refused.push({ name, why: read.detail ?? articleWords.unreadable });
        said(i + 1, articles.length);
      }
      return result;
    },

    /** Keeps what was looked at last. @returns a sentence that says what happened */
    async apply(): Promise<string> {
      const inbox = await inboxIn(store).lay(new Blob([JSON.stringify(looked)]));
      const reply = await send('importArticles', { inbox });
      looked = [];
      if (reply.ok) return articleWords.imported(reply.value.added, reply.value.changed);
      return reply.reason === 'too-many' ? articleWords.tooMany(MOST_IMPORTED) : articleWords.failed;
    },

    /** Takes one away, or all. @returns a sentence that says what happened */
    async remove(id: string | undefined): Promise<string> {
      const reply = id === undefined ? await send('removeAllImported', {}) : await send('removeImported', { id });
      return reply.ok ? articleWords.removed : commonWords.unavailable;
    },

    bringBack: (id: string) => void send('markArticle', { id, feedback: null }),
    unsave: (id: string) => void send('markArticle', { id, saved: false }),
    unread: (id: string) => void send('markArticle', { id, progress: 0 }),
  };
}
