import type { Instant } from '../core/time.ts';
import type { Store } from './schema.ts';

/** What a person did with one article. */
export interface ArticleMark {
  id: string;
  saved?: boolean | undefined;
  progress?: number | undefined;
  feedback?: string | null | undefined;
}

/** What the person did with guides and other articles. */
export const articlesIn = (store: () => Promise<Store>) => ({
  all: async () => (await store()).getAll('articles'),

  /** Adds to what is known of the article. Progress only grows, but for 0: that is unread again. */
  mark: async (mark: ArticleMark, at: Instant): Promise<void> => {
    const tx = (await store()).transaction('articles', 'readwrite');
    const before = await tx.store.get(mark.id);
    const progress = mark.progress === 0 ? 0 : Math.max(before?.progress ?? 0, mark.progress ?? 0);
    await tx.store.put({ saved: false, feedback: null, ...before, ...mark, progress, at });
    await tx.done;
  },
});
