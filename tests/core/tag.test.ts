import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../core/canonical.ts';
import { type Cleared, newerOf, type Tag, tagSchema } from '../../core/tag.ts';
import { tag, trace } from '../records.ts';

const at = (updatedAt: string, device = 'k3v9') => ({ updatedAt, device });

describe('of two writings about one activity', () => {
  test.each<[string, Tag | Cleared, Tag | Cleared]>([
    ['the later one', tag('a', -1, at('2026-11-16T10:00:00.001Z')), tag('a', 2, at('2026-11-16T10:00:00Z', 'zzzz'))],
    ['a later clearing', trace('a', at('2026-11-16T10:00:01Z')), tag('a', 2, at('2026-11-16T10:00:00Z'))],
    ['a tag after its clearing', tag('a', 0, at('2026-11-16T10:00:01Z')), trace('a', at('2026-11-16T10:00:00Z', 'zz'))],
    [
      'of the same instant the greater device name, however the instant is written',
      tag('a', -2, at('2026-11-16T10:00:00Z', 'phone')),
      tag('a', 2, at('2026-11-16T10:00:00.000Z', 'laptop')),
    ],
    [
      'of the same instant and device the tag rather than its clearing',
      tag('a', -2, at('2026-11-16T10:00:00Z')),
      trace('a', at('2026-11-16T10:00:00Z')),
    ],
    [
      'else the greater text',
      tag('a', 1, { ...at('2026-11-16T10:00:00Z'), note: 'b' }),
      tag('a', 1, { ...at('2026-11-16T10:00:00Z'), note: 'a' }),
    ],
  ])('%s stands, whoever asks first', (_, stands, falls) => {
    expect(newerOf(stands, falls)).toBe(stands);
    expect(newerOf(falls, stands)).toBe(stands);
  });

  const writing = fc.oneof(
    fc
      .tuple(
        fc.constantFrom(-2, 0, 1),
        fc.constantFrom('2026-11-16T10:00:00Z', '2026-11-16T10:00:00.000Z', '2026-11-16T10:00:01Z'),
        fc.constantFrom('a', 'b'),
        fc.constantFrom('', 'note'),
      )
      .map(([energy, updatedAt, device, note]) => tag('x', energy as Tag['energy'], { updatedAt, device, note })),
    fc
      .tuple(fc.constantFrom('2026-11-16T10:00:00Z', '2026-11-16T10:00:01.000Z'), fc.constantFrom('a', 'b'))
      .map(([updatedAt, device]) => trace('x', { updatedAt, device })),
  );
  const same = (a: Tag | Cleared, b: Tag | Cleared) => canonicalJson(a) === canonicalJson(b);

  test('the order is total: any number of machines that exchange in any order end with the same one', () => {
    fc.assert(
      fc.property(writing, writing, writing, (a, b, c) => {
        expect([a, b]).toContain(newerOf(a, b));
        expect(same(newerOf(a, b), newerOf(b, a))).toBe(true);
        expect(same(newerOf(newerOf(a, b), c), newerOf(a, newerOf(b, c)))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the record of a tag', () => {
  test('what is missing of a note is an empty one, and unknown members are kept', () => {
    const { note: _, ...bare } = tag('a', 1);
    expect(v.parse(tagSchema, { ...bare, mood: ['new'] })).toEqual({ ...tag('a', 1), mood: ['new'] });
    expect(v.parse(tagSchema, { ...bare, note: null }).note).toBe('');
  });

  test('a long note is cut to 500 characters', () => {
    expect(v.parse(tagSchema, tag('a', 1, { note: 'x'.repeat(501) })).note).toBe('x'.repeat(500));
  });

  test.each([
    ['an energy beyond the five', { energy: 3 }],
    ['an energy as text', { energy: '1' }],
    ['an energy between two', { energy: 0.5 }],
    ['no activity', { activity: '' }],
    ['no device', { device: '' }],
    ['an instant with an offset', { taggedAt: '2026-11-16T10:00:00+01:00' }],
    ['a day that does not exist', { updatedAt: '2026-02-30T10:00:00Z' }],
  ])('%s is refused', (_, wrong) => {
    expect(v.is(tagSchema, { ...tag('a', 1), ...wrong })).toBe(false);
  });
});
