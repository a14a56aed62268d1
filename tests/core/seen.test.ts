import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seenId } from '../../core/seen.ts';

const WEEKLY = ['Weekly', '2026-11-16T09:00', '2026-11-16T09:30', 'me@example.com'] as const;

test('the same meeting has the same id in every reading and every version', () => {
  expect(seenId(...WEEKLY)).toBe(seenId(...WEEKLY));
  // Worked out with the hash as its author published it.
  expect(seenId(...WEEKLY)).toBe('seen:18ab6i5fabp');
  expect(seenId('', '', '', undefined)).toBe('seen:ie1dhdkxrk');
});

test('another title, start, end or calendar is another meeting', () => {
  const [title, start, end, calendar] = WEEKLY;
  const others = [
    seenId('Weekly 2', start, end, calendar),
    seenId(title, '2026-11-23T09:00', end, calendar),
    seenId(title, start, '2026-11-16T09:31', calendar),
    seenId(title, start, end, undefined),
    seenId(`${title}2026`, '-11-16T09:00', end, calendar),
  ];
  expect(new Set([...others, seenId(...WEEKLY)]).size).toBe(6);
});

test('ten thousand meetings have ten thousand ids', () => {
  const ids = new Set<string>();
  for (let i = 0; i < 10_000; i++) ids.add(seenId(`Meeting ${i % 100}`, `2026-11-16T09:${i}`, '2026', undefined));
  expect(ids.size).toBe(10_000);
});

test('any text gives an id that a record can carry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(seenId(title, '2026-11-16T09:00', '2026-11-16T09:30', undefined)).toMatch(/^seen:[0-9a-z]{1,11}$/);
    }),
  );
});
