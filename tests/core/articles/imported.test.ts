import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../content/read-library.ts';
import { type ImportedArticle, recency } from '../../../core/articles/imported.ts';
import { readArticle } from '../../../core/articles/lexicon.ts';
import { parseBackup } from '../../../core/backup.ts';
import { NOW, person, rank } from './history.ts';

const saved = (id: string) => {
  const backup = parseBackup(readFileSync(new URL(`../../personas/${id}.json`, import.meta.url), 'utf8'));
  if (!backup.ok) throw new Error(backup.detail);
  return backup.value;
};
const library = readLibrary(fileURLToPath(new URL('imported', import.meta.url)));
if (!library.ok) throw new Error(library.detail);
const { articles, leftOut } = library.value;
const rankedFiles = (id: string, others = articles) =>
  rank(saved(id), { others }).filter((one) => one.id.startsWith('file:'));

describe('a folder of articles', () => {
  test('is read with the folders in it, and drafts and broken files are named', () => {
    expect(articles.map(({ id }) => id)).toEqual([
      'file:2026-10-02-shorter-one-on-ones.md',
      'file:another-certificate.md',
      'file:before-you-go-freelance.md',
      'file:notes/writing-mornings.md',
      'file:rye-starter.md',
      'file:seat-at-the-table.md',
      'file:ten-minutes-between.markdown',
      'file:work-diary.md',
    ]);
    expect(leftOut).toEqual([
      { where: 'broken.md', why: 'has front matter that is not YAML' },
      { where: 'unfinished.md', why: 'is marked as a draft' },
    ]);
  });

  test('that is not there is said', () => {
    expect(readLibrary('/there/is/none')).toEqual({
      ok: false,
      reason: 'no-folder',
      detail: 'There is no folder /there/is/none.',
    });
  });
});

describe('other people’s articles', () => {
  // Worked out beforehand: the manager whose one-to-ones drain; the specialist whom strategy energizes, then the one about
  // certificates; the fourth day of use; the consultant who weighs independence; the writer whose long mornings work.
  test.each([
    ['d01', ['file:2026-10-02-shorter-one-on-ones.md', 'file:ten-minutes-between.markdown']],
    ['d02', ['file:seat-at-the-table.md', 'file:another-certificate.md']],
    ['d03', ['file:work-diary.md']],
    ['d04', ['file:before-you-go-freelance.md']],
    ['d05', ['file:notes/writing-mornings.md']],
  ])('%s finds the right one first', (id, first) => {
    expect(
      rankedFiles(id)
        .slice(0, first.length)
        .map((one) => one.id),
    ).toEqual(first);
  });

  test('about something else come last and say that nothing calls for them', () => {
    for (const id of ['d01', 'd02', 'd03', 'd04', 'd05']) {
      const rye = rankedFiles(id).find((one) => one.id === 'file:rye-starter.md');
      expect(rye).toMatchObject({ score: 0, reason: 'From your own articles; nothing in your tags calls for it yet.' });
    }
  });

  test('take at most two of the first five places, and leave the guides their own order', () => {
    for (const id of ['d01', 'd02', 'd03', 'd04', 'd05']) {
      const ranked = rank(saved(id), { others: articles });
      expect(ranked.slice(0, 5).filter((one) => one.id.startsWith('file:')).length).toBeLessThanOrEqual(2);
      expect(ranked.filter((one) => one.id.startsWith('guide:')).length).toBe(rank(saved(id)).length);
    }
  });

  test('give the person’s own numbers as the reason, and terms that add up', () => {
    const [first] = rankedFiles('d01');
    expect(first?.reason).toBe('About one-to-ones. 1:1: 21 of 28 draining, likely 59 to 84%.');
    const own = articles.find(({ id }) => id === first?.id);
    const total = first?.parts.reduce((sum, { points }) => sum + points, 0) ?? 0;
    expect(total * recency(own?.date, NOW)).toBeCloseTo(first?.score ?? 0, 9);
  });

  test('say when somebody pays for them', () => {
    const ranked = rankedFiles('d01');
    const disclosures = new Map(ranked.map(({ id, disclosure }) => [id, disclosure]));
    expect(disclosures.get('file:before-you-go-freelance.md')).toBe(
      'It says that it may contain affiliate links or is paid for.',
    );
    expect(disclosures.get('file:ten-minutes-between.markdown')).toBe('Marked as carrying advertising.');
    expect(disclosures.get('file:work-diary.md')).toBeNull();
  });

  test('rank the same from what was read of them before as from their text', () => {
    const kept = articles.map((one): ImportedArticle => ({ ...one, reading: readArticle(one), body: '' }));
    expect(rankedFiles('d02', kept)).toEqual(rankedFiles('d02'));
  });

  test('rank the same in any order, and stay away once dismissed', () => {
    expect(rank(saved('d04'), { others: [...articles].reverse() })).toEqual(rank(saved('d04'), { others: articles }));
    const marks = [
      { id: 'file:before-you-go-freelance.md', saved: null, progress: null, feedback: 'not-for-me', at: null },
    ];
    expect(rank(saved('d04'), { others: articles, marks }).map(({ id }) => id)).not.toContain(
      'file:before-you-go-freelance.md',
    );
  });

  test('come after the starter list while there are no tags, newest first', () => {
    const ids = rank(person({}), { others: articles }).map(({ id }) => id);
    expect(ids[0]).toBe('guide:two-week-observation');
    expect(ids.filter((id) => id.startsWith('file:')).slice(0, 2)).toEqual([
      'file:notes/writing-mornings.md',
      'file:2026-10-02-shorter-one-on-ones.md',
    ]);
  });
});

test('age takes at most a fifth', () => {
  const day = 86_400_000;
  expect(recency(NOW, NOW)).toBe(1);
  expect(recency(NOW + day, NOW)).toBe(1);
  expect(recency(NOW - 90 * day, NOW)).toBeCloseTo(0.75 ** 0.3, 12);
  expect(recency(undefined, NOW)).toBeCloseTo(0.5 ** 0.3, 12);
});
