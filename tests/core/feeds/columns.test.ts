import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ArticleMark } from '../../../core/article.ts';
import { themeOf } from '../../../core/articles/imported.ts';
import { readArticle } from '../../../core/articles/lexicon.ts';
import { beginRanking, themesOf } from '../../../core/articles/rank.ts';
import { parseBackup } from '../../../core/backup.ts';
import { columnsOf, shortlist } from '../../../core/feeds/columns.ts';
import { articleOf, type FeedItem, itemId } from '../../../core/feeds/item.ts';
import { library, NOW } from '../articles/history.ts';

const backup = parseBackup(readFileSync(new URL('../../personas/d01.json', import.meta.url), 'utf8'));
if (!backup.ok) throw new Error(backup.detail);
const manager = backup.value;

const TITLES = [
  'Fewer one-on-ones, better ones',
  'Why your status meetings drain everybody',
  'Back to back meetings: how to survive them',
  'A manager who still writes code',
  'Burnout: the early warning signs',
  'Shorter one-on-ones for managers',
  'How to bake bread',
];
const items = TITLES.map((title, i): FeedItem => {
  const reading = readArticle({ title, description: '', tags: [], body: '' });
  const date = NOW - i * 86_400_000;
  return {
    ...{ id: itemId(1000 + i), feed: `f:${i}`, url: `https://blog.example.com/${i}` },
    ...{ title, excerpt: '', tags: [], date, reading },
  };
});
const [first] = items;
if (!first) throw new Error('no items');

function ranked(marks: readonly ArticleMark[]) {
  const ranking = beginRanking({
    ...{ ...manager, marks, guides: library, now: NOW, themes: themesOf(items.map(articleOf)) },
    ...{ kindOf: () => 'other', nameOf: (kind: string) => kind },
  });
  const short = shortlist(columnsOf(items), ranking.taste);
  const scores = new Map(
    ranking.finish(items.map(articleOf)).flatMap(({ id, score }) => (id.startsWith('feed:') ? [[id, score]] : [])),
  );
  return { short, scores };
}
const said = (feedback: string): ArticleMark => ({
  ...{ id: first.id, saved: null, progress: null, feedback },
  at: new Date(NOW).toISOString(),
});

describe('the shortlist', () => {
  test.each([[[]], [[said('less-of-theme')]], [[said('not-for-me')]]])(
    'is in the order of the very scores that ranking gives, after %j',
    (marks) => {
      const { short, scores } = ranked(marks);
      const expected = [...scores]
        .filter(([, score]) => Number(score) > 0)
        .sort(([, a], [, b]) => Number(b) - Number(a));
      expect(short.length).toBeGreaterThan(2);
      expect(short).toEqual(expected.map(([id]) => id));
    },
  );

  test('less of a theme, said of one article, weighs on all that are about it, and on no other', () => {
    const before = ranked([]).scores;
    const after = ranked([said('less-of-theme')]).scores;
    for (const item of items) {
      const [old, now] = [Number(before.get(item.id)), Number(after.get(item.id))];
      expect(now).toBeCloseTo(old * (themeOf(item.reading) === themeOf(first.reading) ? 0.6 : 1), 9);
    }
    expect(items.filter(({ reading }) => themeOf(reading) === themeOf(first.reading)).length).toBeGreaterThan(1);
    expect(items.filter(({ reading }) => themeOf(reading) !== themeOf(first.reading)).length).toBeGreaterThan(1);
  });
});
