import { guideBody as bodies, guides as metas } from 'virtual:guides';
import type { GuideMeta, Reference } from '../core/articles/guide.ts';
import type { ArticleNode } from '../core/articles/node.ts';

/** What is loaded when a guide is opened: its text, and the works it rests on. */
export interface GuideBody {
  nodes: ArticleNode[];
  references: Reference[];
}

/** Every guide that comes with Updraft without its body, in alphabetical order of slugs. */
export const guides: readonly GuideMeta[] = metas;

/** Loads the body of a guide by slug; a slug that is no guide has no loader. */
export const guideBody: Readonly<Record<string, () => Promise<GuideBody>>> = bodies;
