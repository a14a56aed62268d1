import { Fragment, h, type VNode } from 'preact';
import type { ArticleNode } from '../core/articles/node.ts';

interface ArticleProps {
  body: readonly ArticleNode[];
  onGuide: (slug: string) => void;
}

/** An article's tree as elements; only what the tree may hold is ever made, so no text of it becomes markup. */
export function Article({ body, onGuide }: ArticleProps) {
  const show = (node: ArticleNode, key: number): VNode | string => {
    if (typeof node === 'string') return node;
    const [tag, attributes, ...children] = node;
    const inside = children.map(show);
    const slug = tag === 'a' ? attributes?.href?.replace(/^guide:/, '') : undefined;
    if (slug) {
      return (
        <button key={key} type="button" class="title-link inline" onClick={() => onGuide(slug)}>
          {inside}
        </button>
      );
    }
    return h(tag === 'a' ? Fragment : tag, { key }, ...inside);
  };
  return <>{body.map(show)}</>;
}
