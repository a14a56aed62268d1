import { expect, test } from 'vitest';
import { diversified } from '../../../core/articles/diversity.ts';

const one = (id: string, score: number, cluster: string, source = 'guide') => ({ id, score, cluster, source });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ');

test('at most two of the first five share a theme; the others follow by score', () => {
  const list = [
    one('a', 9, 'x'),
    one('b', 8.9, 'x'),
    one('c', 8.8, 'x'),
    one('d', 3, 'y'),
    one('e', 2, 'z'),
    one('f', 1, 'w'),
  ];
  expect(ids(diversified(list))).toBe('a b d e f c');
});

test('something different goes first where scores are close', () => {
  expect(ids(diversified([one('a', 10, 'x'), one('b', 9.5, 'x'), one('c', 9.4, 'y')]))).toBe('a c b');
  expect(ids(diversified([one('a', 10, 'x'), one('b', 9.5, 'x'), one('c', 5, 'y')]))).toBe('a b c');
});

test('at most two of the first five come from one source, while guides have no such limit', () => {
  const list = [1, 2, 3, 4]
    .map((i) => one(`f${i}`, 10 - i / 10, `c${i}`, 'file'))
    .concat([5, 6, 7].map((i) => one(`g${i}`, 5 - i / 10, `c${i}`)));
  expect(ids(diversified(list))).toBe('f1 f2 g5 g6 g7 f3 f4');
});

test('nothing, one, and nothing but one theme', () => {
  expect(diversified([])).toEqual([]);
  expect(ids(diversified([one('a', 0, 'x')]))).toBe('a');
  expect(ids(diversified(['a', 'b', 'c', 'd'].map((id, i) => one(id, 4 - i, 'x'))))).toBe('a b c d');
});
