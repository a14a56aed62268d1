import { describe, expect, test } from 'vitest';
import { MAX_ARTICLE, type MarkdownArticle, parseMarkdownArticle } from '../../../core/articles/markdown-file.ts';
import { plainText } from '../../../core/articles/plain-text.ts';

const read = (text: string, name = 'a.md'): MarkdownArticle => {
  const article = parseMarkdownArticle(text, name);
  if (!article.ok) throw new Error(article.detail);
  return article.value;
};
const refusal = (text: string, name = 'a.md') => {
  const article = parseMarkdownArticle(text, name);
  return article.ok ? undefined : [article.reason, article.detail];
};

describe('front matter', () => {
  test('in YAML, as Jekyll, Eleventy and Astro write it', () => {
    expect(
      read(
        '---\r\ntitle: "Less: a plan"\r\ndescription: Fewer things.\r\ntags: [Focus, saying no]\r\npubDate: 2026-03-02T10:00:00Z\r\n---\r\nText.\r\n',
        'posts/less.md',
      ),
    ).toEqual({
      id: 'file:posts/less.md',
      title: 'Less: a plan',
      description: 'Fewer things.',
      tags: ['Focus', 'saying no'],
      body: 'Text.',
      date: Date.parse('2026-03-02T10:00:00Z'),
      ads: false,
      url: undefined,
    });
  });

  test('in TOML, with the taxonomies of Zola', () => {
    const article = read(
      '+++\ntitle = "Less"\ndate = 2026-03-02\n[taxonomies]\ntags = ["focus"]\ncategories = ["work"]\n+++\nText.\n',
    );
    expect(article).toMatchObject({
      title: 'Less',
      tags: ['focus', 'work'],
      date: Date.parse('2026-03-02'),
      body: 'Text.',
    });
  });

  test('in JSON, as Hugo takes it', () => {
    const article = read(
      '{\n  "title": "Less",\n  "tags": "focus, saying no",\n  "date": "2026-03-02 08:30:00"\n}\n\nText { with } braces.\n',
    );
    expect(article).toMatchObject({ title: 'Less', tags: ['focus', 'saying no'], body: 'Text { with } braces.' });
    expect(article.date).toBe(Date.parse('2026-03-02T08:30:00'));
  });

  test('may be missing: the heading, then the file’s name, then its date stand in', () => {
    expect(read('# On *less*\n\nText.')).toMatchObject({ title: 'On less', date: undefined });
    expect(read('Text.', '2026-03-02-doing-less.md')).toMatchObject({
      title: 'Doing less',
      date: Date.parse('2026-03-02'),
    });
    expect(read('Text.', 'doing-less/index.md').title).toBe('Doing less');
  });

  test('of any kind of value is taken for what it is', () => {
    const article = read(
      '---\ntitle: 2026\ntags: [1, {a: b}, "", long, null]\nkeywords: deep work; focus\ndate: soon\nads: "yes"\ncanonical: javascript:alert(1)\n---\nText.',
    );
    expect(article).toMatchObject({
      title: '2026',
      tags: ['long', 'deep work', 'focus'],
      date: undefined,
      ads: true,
      url: undefined,
    });
    expect(read('---\ntitle: A\ncanonical_url: https://example.org/a\n---\nText.').url).toBe('https://example.org/a');
    expect(read('---\n"__proto__": { "polluted": true }\ntitle: A\n---\nText.').title).toBe('A');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('what is refused is named', () => {
  test.each([
    ['---\ntitle: A\ndraft: true\n---\nText.', 'draft', 'is marked as a draft'],
    ['---\ntitle: A\npublished: false\n---\nText.', 'draft', 'is marked as a draft'],
    ['---\ntitle: [A\n---\nText.', 'invalid', 'has front matter that is not YAML'],
    ['+++\ntitle = A\n+++\nText.', 'invalid', 'has front matter that is not TOML'],
    ['{\n"title": A\n}\nText.', 'invalid', 'has front matter that is not JSON'],
    ['---\n- a\n- b\n---\nText.', 'invalid', 'has front matter that is no list of names and values in YAML'],
    ['---\ntitle: A\nText without an end.', 'invalid', 'has front matter without an end'],
    ['---\ntitle: A\n---\n', 'invalid', 'holds no text'],
    ['', 'invalid', 'holds no text'],
    ['x'.repeat(MAX_ARTICLE + 1), 'invalid', 'is longer than 2 million characters'],
  ])('%.30j', (text, reason, detail) => {
    expect(refusal(text)).toEqual([reason, detail]);
  });

  test('a line at the top is not front matter', () => {
    expect(read('---\n\nA text that begins with a line.\n').title).toBe('A');
  });
});

describe('plain text', () => {
  test('keeps the words and drops the markup', () => {
    const markdown =
      '## Why *less*\n\n- [a link](https://x.example "title") and `code`\n> quoted\n\n```js\nlet secret;\n```\n<p class="x">html</p> {{< youtube id >}} ![a picture](p.png)<!-- note -->';
    expect(plainText(markdown)).toBe('Why less a link and code quoted html a picture');
  });

  test.each(['<!--', '{{<', '<script>', '[a](', '```\n', '*', '<a ', '\n- ', '---\n'])(
    'is taken from a hostile text of %j in a moment',
    (piece) => {
      const start = performance.now();
      plainText(piece.repeat(400_000));
      parseMarkdownArticle(piece.repeat(400_000), 'a.md');
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});
