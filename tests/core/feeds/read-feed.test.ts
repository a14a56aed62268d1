import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../core/feeds/decode.ts';
import { htmlText } from '../../../core/feeds/html-text.ts';
import { itemOf } from '../../../core/feeds/item.ts';
import { readOpml } from '../../../core/feeds/opml.ts';
import { readFeed } from '../../../core/feeds/read-feed.ts';
import { writeOpml } from '../../../core/feeds/write-opml.ts';

const folder = new URL('samples/', import.meta.url);
const names = readdirSync(folder).filter((name) => name !== 'NOTICE');
const text = (name: string) => decodeText(readFileSync(new URL(name, folder)));
const AT = 'https://blog.example.com/feed';
const NOW = Date.parse('2026-11-16T11:00:00Z');
const first = (source: string) => {
  const read = readFeed(source, AT);
  if (!read.ok) throw new Error(read.reason);
  return { ...read.value, entry: read.value.entries[0] };
};

describe('each form of feed', () => {
  test.each<[string, string, string]>([
    [
      'RSS 0.91',
      'rss',
      '<rss version="0.91"><channel><title>T</title><item><title>One</title><link>/1</link></item></channel></rss>',
    ],
    [
      'RSS 0.92',
      'rss',
      '<rss version="0.92"><channel><title>T</title><item><title>One</title><link>https://blog.example.com/1</link></item></channel></rss>',
    ],
    [
      'RSS 2.0',
      'rss',
      '<rss version="2.0"><channel><title>T</title><item><title>One</title><guid>https://blog.example.com/1</guid></item></channel></rss>',
    ],
    [
      'RSS 1.0',
      'rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel><item><title>One</title><link>/1</link></item></rdf:RDF>',
    ],
    [
      'Atom 1.0',
      'atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>One</title><link rel="self" href="/no"/><link href="/1"/></entry></feed>',
    ],
    [
      'JSON Feed',
      'json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"/1","title":"One"}]}',
    ],
  ])('%s is read', (_, format, source) => {
    const { title, entry, format: found } = first(source);
    expect([found, title, entry?.title, entry?.url]).toEqual([format, 'T', 'One', 'https://blog.example.com/1']);
  });

  test.each([
    ['Mon, 16 Nov 2026 10:00:00 GMT', '2026-11-16T10:00:00.000Z'],
    ['Xyz, 16 Nov 2026 10:00:00 EST', '2026-11-16T15:00:00.000Z'],
    ['2026-11-16T10:00:00+02:00', '2026-11-16T08:00:00.000Z'],
    ['soon', undefined],
  ])('a date like %s is understood', (said, at) => {
    const rss = `<rss version="2.0"><channel><title>T</title><item><title>One</title><pubDate>${said}</pubDate></item></channel></rss>`;
    const { entry } = first(rss);
    expect(entry?.date === undefined ? undefined : new Date(entry.date).toISOString()).toBe(at);
  });
});

/** How many entries each sample holds, counted by hand, and how many of them lead somewhere. */
const SAMPLES: Record<string, [entries: number, items: number]> = {
  'atom-feed-standard-realworld.xml': [38, 38],
  'atom-feed-standard.xml': [1, 1],
  'atom-link-canonical.xml': [1, 1],
  'atom-multilinks.xml': [1, 1],
  'category-feed.xml': [1, 1],
  'complexNamespaceFeed.xml': [1, 0], // its only link is to itself
  'gulp-atom.atom': [10, 10],
  'guid-dupes.xml': [1, 1],
  'heraldsun.rss': [2, 2],
  'iconv.xml': [10, 10],
  'instant-article.rss': [1, 1],
  'json-feed-standard-realworld.json': [10, 10],
  'json-feed-standard.json': [2, 2],
  'mediacontent-dupes.xml': [1, 1],
  'missing-fields.atom': [1, 0], // no link at all
  'narro.rss': [1, 1],
  'ngatom10.xml': [9, 9],
  'ngfeed.xml': [0, 0],
  'ngrdf10.xml': [9, 9],
  'nondefaultnamespace-baseline.atom': [1, 1],
  'nondefaultnamespace-xhtml.atom': [1, 1],
  'nondefaultnamespace.atom': [1, 1],
  'podcast.rss': [2, 1], // one has no link, only sound
  'rss-feed-standard-realworld.xml': [38, 38],
  'rss-feed-standard.xml': [1, 1],
  'rss2sample.xml': [4, 4],
  'unknown-namespace.atom': [1, 1],
  'wapoasection2.xml': [1, 1],
};
const REFUSED = ['compressed.xml', 'unrecognized.rss'];

describe('other people’s samples', () => {
  test('each of them has its expectation', () => {
    const feeds = names.filter((name) => !name.endsWith('.opml'));
    expect([...Object.keys(SAMPLES), ...REFUSED].sort()).toEqual(feeds.sort());
  });

  test.each(Object.entries(SAMPLES))('%s is read whole, and its articles lead to the web', (name, counts) => {
    const { entries } = first(text(name));
    const items = entries.flatMap((entry) => itemOf(entry, 'f:a', NOW) ?? []);
    expect([entries.length, items.length]).toEqual(counts);
    for (const item of items) {
      expect(item.url).toMatch(/^https?:\/\//);
      expect(item.title).not.toMatch(/\ufffd|<\w/);
    }
  });

  test.each(REFUSED)('%s is refused as no feed', (name) => {
    expect(readFeed(text(name), AT)).toMatchObject({ ok: false, reason: 'not-a-feed' });
  });

  test('what a feed in another encoding or vocabulary says is understood', () => {
    expect(first(text('iconv.xml')).title).toBe('Новости Оренбурга и области / Раздел Новости');
    for (const name of names.filter((one) => one.startsWith('nondefaultnamespace')))
      expect(first(text(name)).entry?.title, name).toMatch(/^If you can read the content of this entry/);
  });

  test.each(names.filter((name) => name.endsWith('.opml')))('%s is read or refused with a reason', (name) => {
    const read = readOpml(text(name));
    if (read.ok) expect(read.value.length).toBeGreaterThan(0);
    else expect(['not-opml', 'nothing', 'unfinished']).toContain(read.reason);
  });

  test('cut, doubled, with bytes gone: never a crash, and never slow', () => {
    const samples = names.map(text);
    const began = performance.now();
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.nat(),
        fc.nat(),
        fc.string({ maxLength: 12 }),
        (sample, a, b, put) => {
          const short = sample.slice(0, 20_000);
          const [from, until] = [a % short.length, b % short.length].sort((x, y) => x - y) as [number, number];
          const broken = short.slice(0, from) + put + short.slice(until);
          const read = readFeed(broken, AT);
          if (read.ok) for (const entry of read.value.entries) itemOf(entry, 'f:a', NOW);
          readOpml(broken);
        },
      ),
      { numRuns: 150 },
    );
    expect(performance.now() - began).toBeLessThan(60_000);
  });
});

describe('what is meant to hurt', () => {
  test('declares entities in vain', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "${'&a;'.repeat(10)}">`).join('')}]>
      <rss version="2.0"><channel><title>&b19;</title><item><title>One &b19;</title><link>/1</link></item></channel></rss>`;
    expect(first(bomb).entry?.title).toBe('One &b19;');
  });

  test.each([
    ['too deep', `<rss version="2.0"><channel>${'<a>'.repeat(200)}`, 'too-deep'],
    ['too many', `<rss version="2.0"><channel>${'<a/>'.repeat(400_001)}</channel></rss>`, 'too-many-parts'],
    ['too large', `<rss>${' '.repeat(5_000_001)}</rss>`, 'too-large'],
    ['deep JSON', '{"version":"https://jsonfeed.org/version/1","items":'.padEnd(300, '['), 'too-deep'],
    ['no feed', '<html><body>Hello</body></html>', 'not-a-feed'],
    ['text', 'Dear diary', 'not-a-feed'],
    ['nothing', '', 'not-a-feed'],
  ])('is refused: %s', (_, source, why) => {
    expect(readFeed(source, AT)).toMatchObject({ ok: false, reason: why });
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://me:pw@blog.example.com/'])(
    'does not lead to %s',
    (url) => {
      const { entry } = first(
        `<rss version="2.0"><channel><title>T</title><item><title>One</title><link>${url}</link></item></channel></rss>`,
      );
      expect(entry?.url).toBe('');
    },
  );

  test.each([
    ['<p>Two <b>words</b></p><script>alert(1)</script>', 'Two words'],
    ['a <img src=x onerror=alert(1)> b', 'a b'],
    ['<style>p{}</style>x &lt;i&gt; &amp;amp; &#x41;&nope;', 'x <i> &amp; A&nope;'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['cut <scr', 'cut'],
    ['<svg><a xlink:href="javascript:alert(1)">x</a></svg>after', 'after'],
  ])('is text alone: %s', (html, expected) => {
    expect(htmlText(html)).toBe(expected);
  });
});

test('a list of feeds that was written is read as it was', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({
          url: fc.webUrl({ validSchemes: ['https'] }),
          title: fc.stringMatching(/^[A-Za-z<&"'é ]{1,20}$/).map((one) => one.trim() || 'x'),
          folder: fc.constantFrom(null, 'Craft', 'A & B'),
        }),
        { selector: ({ url }) => url, maxLength: 8, minLength: 1 },
      ),
      (feeds) => {
        const read = readOpml(writeOpml(feeds, new Date(NOW)));
        expect(read.ok && new Set(read.value.map(({ url, folder }) => `${url} ${folder}`))).toEqual(
          new Set(feeds.map(({ url, folder }) => `${url} ${folder}`)),
        );
      },
    ),
    { numRuns: 50 },
  );
});
