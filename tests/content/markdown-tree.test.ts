import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { markdownTree } from '../../content/markdown-tree.ts';
import { importedTextSchema, MAX_DEPTH } from '../../core/articles/imported-text.ts';
import { type ArticleNode, textOf } from '../../core/articles/node.ts';

describe('Markdown of somebody else becomes text in our own elements', () => {
  test.each<[string, string, ArticleNode[]]>([
    [
      'headings of two levels',
      '# A\n\n## B\n\n#### C',
      [
        ['h2', null, 'A'],
        ['h2', null, 'B'],
        ['h3', null, 'C'],
      ],
    ],
    [
      'emphasis',
      'a **b** _c_ `d`',
      [['p', null, 'a ', ['strong', null, 'b'], ' ', ['em', null, 'c'], ' ', ['code', null, 'd']]],
    ],
    [
      'a link as its words',
      '[here](https://example.com "t") <https://b.example>',
      [['p', null, 'here', ' ', 'https://b.example']],
    ],
    ['a picture as its description', '![a cat](https://example.com/cat.png)', [['p', null, '[a cat]']]],
    ['a picture without one as nothing', '![](https://example.com/cat.png)', []],
    [
      'a list, with what is done',
      '1. a\n2. b\n\n- [x] c',
      [
        ['ol', null, ['li', null, 'a'], ['li', null, 'b']],
        ['ul', null, ['li', null, '☑ ', 'c']],
      ],
    ],
    [
      'a table as its rows',
      '| Kind | Hours |\n|---|---|\n| 1:1 | 3 |',
      [['ul', null, ['li', null, 'Kind', ': ', '1:1', '; ', 'Hours', ': ', '3']]],
    ],
    ['code as it was written', '```js\na < b\n  c\n```', [['p', null, ['code', null, 'a < b\n  c']]]],
    ['a quotation', '> so it is', [['blockquote', null, ['p', null, 'so it is']]]],
    ['struck text as text', '~~old~~ new', [['p', null, 'old', ' new']]],
    [
      'character references as characters',
      'a &amp; b &lt;c&gt; &#8364; &#x1F600; &nosuch;',
      [['p', null, 'a & b <c> € 😀 &nosuch;']],
    ],
    ['a rule and a definition as nothing', 'a\n\n---\n\n[x]: https://example.com', [['p', null, 'a']]],
    ['HTML as its text', '<div onclick="x()">shown <b>too</b></div>', [['p', null, 'shown too']]],
    ['HTML between words as the words', 'a <b onmouseover=x>b</b>', [['p', null, 'a ', 'b']]],
  ])('%s', (_, markdown, tree) => {
    expect(markdownTree(markdown)).toEqual(tree);
  });

  test('scripts and frames leave nothing behind', () => {
    const tree = markdownTree(
      '<script>window.bad = 1</script>\n\n<style>p { color: red }</style>\n\n<iframe src="https://example.com"></iframe>\n\nText',
    );
    expect(textOf(tree)).toBe('Text');
  });
});

/** Published ways to make a page run or fetch something. */
const VECTORS = [
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '![a](javascript:alert(1))',
  '![a][b]\n\n[b]: https://example.com/x.png "onerror=alert(1)"',
  '<a href="&#106;avascript:alert(1)">a</a>',
  '<javascript:alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<style>@import "https://example.com/a.css";</style>',
  '<meta http-equiv="refresh" content="0;url=https://example.com">',
  '<form action=https://example.com><button formaction=javascript:alert(1)>a',
  '<details open ontoggle=alert(1)>',
  '`<img src=x onerror=alert(1)>`',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
];

test.each(VECTORS)('%s becomes a tree that may be kept: no link, no attribute, no other element', (vector) => {
  const reading = { concepts: [], paid: false };
  const meta = { id: 'file:a.md', title: 'A', description: '', tags: [], ads: false, minutes: 1, reading };
  const nodes = markdownTree(
    `Before ${vector} after\n\n${vector}\n\n> ${vector}\n\n- ${vector}\n\n| a |\n|---|\n| ${vector} |`,
  );
  expect(v.safeParse(importedTextSchema, { meta, nodes }).issues).toBeUndefined();
});

test('what stands in each other too deep is kept as text', () => {
  const reading = { concepts: [], paid: false };
  const meta = { id: 'file:a.md', title: 'A', description: '', tags: [], ads: false, minutes: 1, reading };
  for (const markdown of [
    `${'> '.repeat(3 * MAX_DEPTH)}deep`,
    Array.from({ length: 40 }, (_, i) => `${'  '.repeat(i)}- item ${i}`).join('\n'),
    `${'**a _b '.repeat(60)}c`,
  ]) {
    const nodes = markdownTree(markdown);
    expect(v.safeParse(importedTextSchema, { meta, nodes }).issues).toBeUndefined();
  }
  expect(textOf(markdownTree(`${'> '.repeat(3 * MAX_DEPTH)}deep`))).toContain('deep');
});
