import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseGuide } from '../content/guide.ts';
import { guideBody, guides } from '../content/index.ts';
import { readGuides } from '../content/read.ts';
import type { Guide } from '../core/articles/guide.ts';
import { type ArticleNode, textOf } from '../core/articles/node.ts';
import { KIND_IDS } from '../core/kind.ts';

const library = readGuides();
const slugs = new Set(library.map(({ slug }) => slug));
const HEADINGS = [
  'The pattern you may be seeing',
  'Why it happens',
  'What most people try',
  'What to do this week',
  'An experiment',
  'When this guide is wrong for you',
  'References',
];

const linksOf = (nodes: readonly ArticleNode[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const [, attributes, ...children] = node as ['a', { href: string } | null, ...ArticleNode[]];
    return [...(attributes ? [attributes.href.replace('guide:', '')] : []), ...linksOf(children)];
  });
const sentencesOf = ({ nodes }: Guide): string[] =>
  nodes
    .flatMap((node) => textOf([node]).split(/(?<=[.!?])\s+/))
    .map((sentence) => sentence.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, ''))
    .filter((sentence) => sentence.split(/\s+/).length >= 8);

describe('every guide', () => {
  test.each(library.map((guide) => [guide.slug, guide] as const))(
    '%s has its seven parts, its length and a way on',
    (slug, guide) => {
      expect(guide.sections.map(({ heading }) => heading)).toEqual(HEADINGS);
      expect(guide.words).toBeGreaterThanOrEqual(700);
      expect(guide.words).toBeLessThanOrEqual(1100);
      expect(Math.abs(guide.minutes - guide.words / 200)).toBeLessThanOrEqual(1.5);
      for (const to of [...guide.related, ...linksOf(guide.nodes)]) {
        expect(slugs, `${slug} leads to ${to}`).toContain(to);
        expect(to).not.toBe(slug);
      }
      expect(new Set(guide.related).size).toBe(guide.related.length);
      for (const kind of guide.kinds) expect(KIND_IDS).toContain(kind);
    },
  );

  test('is one of thirty-six', () => {
    expect(library).toHaveLength(36);
  });

  test('no long sentence stands in two guides', () => {
    const seen = new Map<string, string>();
    for (const guide of library) {
      for (const sentence of new Set(sentencesOf(guide))) {
        expect(seen.get(sentence), `“${sentence}” stands in ${guide.slug} too`).toBeUndefined();
        seen.set(sentence, guide.slug);
      }
    }
  });

  test('comes to the product as a card at once and as a body when opened', async () => {
    expect(guides.map(({ slug }) => slug)).toEqual(library.map(({ slug }) => slug));
    for (const guide of library) {
      expect((await guideBody[guide.slug]?.())?.nodes).toEqual(guide.nodes);
      expect((await guideBody[guide.slug]?.())?.references).toEqual(guide.references);
    }
    expect(JSON.stringify(guides)).not.toContain(library[0]?.references[0]?.venue ?? 'no library');
  });
});

const FRONT = `slug: a-test
title: "A test: of guides"
thesis: One sentence.
cluster: observe
tags: [one]
signals: []
kinds: [one-on-one]
minutes: 5
evidence: mixed
experiment: { title: T, change: You change it., expected: up, weeks: 4, stop: It hurts. }
references: [{ authors: 'Hill, L.', year: 1992, title: Becoming a Manager, venue: HBS Press, strength: case writing }]
related: [meeting-diet, one-on-ones]
not_for: [people on leave]`;
const file = (body: string, front = FRONT) => `---\n${front}\n---\n${body}`;

describe('a guide file', () => {
  test('becomes elements without HTML, and its words are counted without the markup', () => {
    const guide = parseGuide(
      file('## One *two*\n\nThree **four**\n[five](guide:meeting-diet).\n\n- six\n- seven `8`\n\n> nine\n'),
      'a-test.md',
    );
    expect(guide.nodes).toEqual([
      ['h2', null, 'One ', ['em', null, 'two']],
      ['p', null, 'Three ', ['strong', null, 'four'], ' ', ['a', { href: 'guide:meeting-diet' }, 'five'], '.'],
      ['ul', null, ['li', null, 'six'], ['li', null, 'seven ', ['code', null, '8']]],
      ['blockquote', null, ['p', null, 'nine']],
    ]);
    expect(guide.words).toBe(9);
    expect(guide.sections).toEqual([{ heading: 'One two', nodes: guide.nodes.slice(1) }]);
  });

  test.each([
    ['no front matter at all', 'a-test.md: has no front matter'],
    [file('text', `${FRONT}\n  : [`), 'a-test.md: front matter is not YAML'],
    [file('text', FRONT.replace('minutes: 5', 'minutes: five')), 'a-test.md: minutes: '],
    [file('text', `${FRONT}\nauthor: me`), 'a-test.md: author: '],
    [file('# A level-one heading'), 'a-test.md: has a heading of level 1'],
    [file('Text <b>bold</b>'), 'a-test.md: holds html, which guides do not use: <b>'],
    [file('![a picture](x.png)'), 'a-test.md: holds image, which guides do not use'],
    [file('[a shop](https://shop.example)'), 'a-test.md: links out of the library: https://shop.example'],
    [file('[a trick](javascript:alert(1))'), 'a-test.md: links out of the library: javascript:alert(1)'],
    [file('Fish &amp; chips'), 'a-test.md: holds an HTML entity'],
  ])('is refused by name when it is not as it should be: %j', (source, message) => {
    expect(() => parseGuide(source, 'a-test.md')).toThrow(message);
  });

  test('must be named after its slug', () => {
    const folder = mkdtempSync(join(tmpdir(), 'guides-'));
    writeFileSync(join(folder, 'another.md'), file('text'));
    expect(() => readGuides(folder)).toThrow('another.md: slug is a-test');
  });
});
