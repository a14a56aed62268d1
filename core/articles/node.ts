/** The elements an article's body is made of; there is no HTML in it, so nothing needs cleaning when it is shown. */
export const ELEMENTS = ['h2', 'h3', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'blockquote', 'code'] as const;
export type ElementName = (typeof ELEMENTS)[number];

/** Plain text, or an element with its attributes (only `a` has one: `href`, always `guide:<slug>`) and its children. */
export type ArticleNode = string | [ElementName, { href: string } | null, ...ArticleNode[]];

/** The text of the nodes without their markup; blocks are parted by a space. */
export function textOf(nodes: readonly ArticleNode[]): string {
  const parts: string[] = [];
  const collect = (node: ArticleNode): void => {
    if (typeof node === 'string') {
      parts.push(node);
      return;
    }
    const [element, , ...children] = node as [ElementName, unknown, ...ArticleNode[]];
    children.forEach(collect);
    if (!INLINE.has(element)) parts.push(' ');
  };
  nodes.forEach(collect);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

const INLINE = new Set<ElementName>(['strong', 'em', 'a', 'code']);

/** One part of an article: its level-2 heading, and what stands under it. */
export interface Section {
  heading: string;
  nodes: ArticleNode[];
}

/** The parts of an article by level-2 heading, in order; what stands before the first heading is left out. */
export function sectionsOf(nodes: readonly ArticleNode[]): Section[] {
  const sections: Section[] = [];
  for (const node of nodes) {
    if (typeof node !== 'string' && node[0] === 'h2') sections.push({ heading: textOf([node]), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}
