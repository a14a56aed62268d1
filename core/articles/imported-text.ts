import * as v from 'valibot';
import { identifier } from '../activity.ts';
import { type ArticleNode, ELEMENTS, type ElementName } from './node.ts';

/** Most articles that are kept, and most characters of one's text; more is refused by name. */
export const MOST_IMPORTED = 5000;
export const MAX_BODY = 400_000;
/** How deep elements may stand in each other. */
export const MAX_DEPTH = 24;

const line = v.pipe(v.string(), v.maxLength(2000));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What is known of an imported article without its body: enough to rank it, to list it and to find it. */
export const importedMetaSchema = v.strictObject({
  /** `file:<path in its folder>`. */
  id: v.pipe(identifier, v.startsWith('file:')),
  title: v.pipe(line, v.minLength(1)),
  description: line,
  tags: v.pipe(v.array(line), v.maxLength(40)),
  /** Epoch milliseconds; missing where the file gives none. */
  date: v.optional(v.number()),
  /** True where its front matter says that it carries ads. */
  ads: v.boolean(),
  /** Reading time. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** What it is about, as readArticle found it. */
  reading: v.strictObject({
    concepts: v.pipe(
      v.array(v.strictObject({ id: line, weight: share, direction: v.nullable(v.picklist(['ease', 'more'])) })),
      v.maxLength(8),
    ),
    paid: v.boolean(),
  }),
});
export type ImportedMeta = v.InferOutput<typeof importedMetaSchema>;

/** An imported article whole, its body as our own tree without a link or an address in it. */
export const importedTextSchema = v.strictObject({
  meta: importedMetaSchema,
  nodes: v.custom<ArticleNode[]>((value) => Array.isArray(value) && isBody(value), 'is not an article’s body'),
});
export type ImportedText = v.InferOutput<typeof importedTextSchema>;

const NAMES = new Set<unknown>(ELEMENTS.filter((name) => name !== 'a'));

/** True for nodes that hold text and known elements alone, not too deep and not too long. */
function isBody(nodes: readonly unknown[]): nodes is ArticleNode[] {
  let left = MAX_BODY;
  const isNode = (node: unknown, depth: number): boolean => {
    if (typeof node === 'string') {
      left -= node.length;
      return left >= 0;
    }
    if (!Array.isArray(node) || depth >= MAX_DEPTH) return false;
    const [name, attributes, ...children] = node as [ElementName, unknown, ...unknown[]];
    return NAMES.has(name) && attributes === null && children.every((child) => isNode(child, depth + 1));
  };
  return nodes.every((node) => isNode(node, 0));
}
