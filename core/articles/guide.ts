import * as v from 'valibot';
import type { ArticleNode, Section } from './node.ts';

/** The themes of the library, in the order in which it is shown. */
export const CLUSTERS = ['observe', 'moves', 'traps', 'care', 'meetings', 'meaning', 'paths'] as const;
export type Cluster = (typeof CLUSTERS)[number];

/** How well a guide's advice is supported, strongest first. */
const EVIDENCE = ['strong', 'mixed', 'early', 'contested'] as const;

/** What kind of work a reference is. */
const STRENGTHS = [
  'meta-analysis',
  'longitudinal',
  'cross-sectional',
  'experiment',
  'review',
  'case writing',
  'contested',
] as const;

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));
const slug = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'is not a slug like meeting-diet'));

const referenceSchema = v.strictObject({
  authors: line,
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2030)),
  title: line,
  venue: line,
  strength: v.picklist(STRENGTHS),
});

/** The front matter of a guide, exactly as its Markdown file states it. */
export const guideFrontSchema = v.strictObject({
  slug,
  title: line,
  thesis: line,
  cluster: v.picklist(CLUSTERS),
  tags: v.pipe(v.array(line), v.minLength(1), v.maxLength(8)),
  /** Which facts of a person's weeks call for the guide, and how much each weighs. */
  signals: v.array(
    v.strictObject({
      is: line,
      weight: v.pipe(v.number(), v.minValue(0), v.maxValue(2)),
      /** Narrows a signal about kinds to these. */
      kinds: v.optional(v.array(line)),
    }),
  ),
  /** Ids of the kinds it speaks about directly. */
  kinds: v.array(line),
  /** Reading time. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(8)),
  evidence: v.picklist(EVIDENCE),
  experiment: v.strictObject({
    title: line,
    change: line,
    expected: v.picklist(['up', 'down']),
    weeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
    stop: line,
  }),
  references: v.pipe(v.array(referenceSchema), v.minLength(1)),
  related: v.pipe(v.array(slug), v.minLength(2), v.maxLength(4)),
  not_for: v.pipe(v.array(line), v.minLength(1), v.maxLength(3)),
});

export type GuideFront = v.InferOutput<typeof guideFrontSchema>;
export type Reference = GuideFront['references'][number];

/** What is known of a guide without its body: enough to rank it and to show its card. */
export type GuideMeta = Omit<GuideFront, 'references'> & {
  /** Words of the body. */
  words: number;
};

/** A guide that comes with Updraft, whole. */
export interface Guide extends GuideMeta {
  references: Reference[];
  nodes: ArticleNode[];
  sections: Section[];
}
