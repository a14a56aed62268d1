import { expect, test } from 'vitest';
import { readJson } from '../../core/backup/json.ts';

test.each([
  ['{"a":1,}', 'line 1, column 8'],
  ['{"a":"x\ny"}', 'line 1, column 8'],
  ['{"a" 1}', 'line 1, column 6'],
  ['{"a":1} x', 'line 1, column 9'],
  ['{\n"a":01}', 'line 2, column 5'],
  ['{"a":"\\q"}', 'line 1, column 7'],
  ['{"a":"\\u12x4"}', 'line 1, column 7'],
  ['[1 2]', 'line 1, column 4'],
  ['[1,]', 'line 1, column 4'],
  ['[}', 'line 1, column 2'],
  ['{a:1}', 'line 1, column 2'],
  ['[NaN]', 'line 1, column 2'],
])('%j is shown to stop being JSON at %2$s', (text, place) => {
  expect(readJson(text)).toEqual({
    ok: false,
    reason: 'not-json',
    detail: `The file is not JSON: it cannot be read from ${place} on.`,
  });
});

test.each(['{', '[1,', '[1', '{"a', '{"a"', '{"a":', '{"a":tru', '{"a":"\\', '{"a":"\\u00', '[[[]', '{"a":-', '[1.'])(
  '%s is shown to be cut off',
  (text) => {
    expect(readJson(`${text}\n`)).toMatchObject({
      detail: 'The file is not complete: it ends in line 1 in the middle of the data.',
    });
  },
);

test('forty levels of nesting are read, one more is not', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
  expect(readJson(nested(40)).ok).toBe(true);
  expect(readJson(nested(41))).toMatchObject({ detail: 'The file nests its data more than 40 levels deep.' });
});
