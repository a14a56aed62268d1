import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { metaOf } from '../../content/guide.ts';
import { readGuides } from '../../content/read.ts';
import { rankArticles } from '../../core/articles/rank.ts';
import { parseBackup } from '../../core/backup.ts';
import { guessKind } from '../../core/kind-guess/guess.ts';
import { learnFrom } from '../../core/kind-guess/learn.ts';
import { kindWords } from '../../core/words/kinds.ts';
import { type Grades, ndcg } from './evaluate.ts';

interface Persona {
  id: string;
  file: string;
  grades: Grades;
  must_not_be_in_top5: string[];
  variants?: { id: string; file: string }[];
}

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const { now, personas } = JSON.parse(textOf('personas.json')) as { now: string; personas: Persona[] };
const guides = readGuides().map(metaOf);

function rankingOf(file: string): string[] {
  const backup = parseBackup(textOf(file));
  if (!backup.ok) throw new Error(backup.detail);
  const learned = learnFrom(backup.value.activities);
  return rankArticles({
    ...backup.value,
    marks: backup.value.articles,
    guides,
    now: Date.parse(now),
    kindOf: (activity) => guessKind(activity, learned).kind,
    nameOf: (kind) => kindWords[kind] ?? kind,
  }).map(({ id }) => id.replace('guide:', ''));
}

const rows = personas.flatMap(({ id, file, grades, must_not_be_in_top5, variants = [] }) =>
  [{ id, file }, ...variants].map((one) => {
    const slugs = rankingOf(one.file);
    const barred = slugs.slice(0, 5).filter((slug) => must_not_be_in_top5.includes(slug));
    return { id: one.id, guessed: one.id !== id, at5: ndcg(slugs, grades, 5), at10: ndcg(slugs, grades, 10), barred };
  }),
);
const graded = rows.filter(({ guessed }) => !guessed);
const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;

test('the measure is 1 for the order of the grades and known for a hand-worked one', () => {
  const grades = { a: 3, b: 2, c: 0, d: 1 };
  expect(ndcg(['a', 'b', 'd', 'c'], grades, 5)).toBe(1);
  // (3 + 7 / log2 3) / (7 + 3 / log2 3 + 1 / 2) at three places
  expect(ndcg(['b', 'a', 'c'], grades, 3)).toBeCloseTo((3 + 7 / Math.log2(3)) / (7 + 3 / Math.log2(3) + 0.5), 12);
  expect(ndcg([], grades, 5)).toBe(0);
});

// Measured 0.980 and 0.975, lowest 0.941 and 0.939: the floors are a little under that.
test('five graded people find their guides among the first five and ten', () => {
  expect(graded).toHaveLength(5);
  expect(mean(graded.map(({ at5 }) => at5))).toBeGreaterThanOrEqual(0.96);
  expect(mean(graded.map(({ at10 }) => at10))).toBeGreaterThanOrEqual(0.95);
  expect(Math.min(...graded.map(({ at5 }) => at5))).toBeGreaterThanOrEqual(0.92);
  expect(Math.min(...graded.map(({ at10 }) => at10))).toBeGreaterThanOrEqual(0.91);
});

test('what must not be among the first five is not, with kinds or without', () => {
  expect(rows.flatMap(({ id, barred }) => barred.map((slug) => `${id}: ${slug}`))).toEqual([]);
});

test('kinds guessed from titles do nearly as well as kinds that were chosen', () => {
  const guessed = rows.filter((row) => row.guessed);
  expect(guessed).toHaveLength(1);
  expect(mean(guessed.map(({ at5 }) => at5))).toBeGreaterThanOrEqual(0.9);
});
