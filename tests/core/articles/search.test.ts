import { expect, test } from 'vitest';
import { highlighted, searchIndex } from '../../../core/articles/search.ts';

const article = (id: string, more: object = {}) => ({ id, title: `Title ${id}`, thesis: '', tags: [], ...more });
const library = [
  article('a', { title: 'Which meetings to keep', thesis: 'Rank them by energy.', tags: ['recurring'] }),
  article('b', { title: 'Ten minutes between', thesis: 'Every meeting costs the next one.' }),
  article('c', {
    title: 'Café work',
    thesis: 'On noise.',
    body: `${'Before it. '.repeat(30)}A meeting of minds. ${'After it. '.repeat(30)}`,
  }),
];

test('what stands in the title comes before what stands below it', () => {
  const below = article('below', { thesis: 'Pauses help.', body: 'On pauses.' });
  const search = searchIndex([article('deep', { body: 'On pauses.' }), below, article('top', { title: 'Pauses' })]);
  expect(search('pauses').map(({ id }) => id)).toEqual(['top', 'below', 'deep']);
});

test('a word may be begun only, and every word must be there', () => {
  const search = searchIndex(library);
  expect(search('meet kee').map(({ id }) => id)).toEqual(['a']);
  expect(search('meeting zebra')).toEqual([]);
  expect(search('recurr').map(({ id }) => id)).toEqual(['a']);
});

test('accents and case are not needed, and a long word may be misspelt by a letter', () => {
  const search = searchIndex(library);
  expect(search('CAFE').map(({ id }) => id)).toEqual(['c']);
  expect(search('recuring').map(({ id }) => id)).toEqual(['a']);
});

test('a match in the text alone comes with the words around it', () => {
  const [found] = searchIndex(library)('minds');
  expect(found?.excerpt).toMatch(/^… .*A meeting of minds\. .* …$/);
  expect(searchIndex(library)('keep')[0]?.excerpt).toBeUndefined();
});

test('of a library without bodies, bodies find nothing', () => {
  expect(searchIndex(library.map(({ id, title, thesis, tags }) => ({ id, title, thesis, tags })))('minds')).toEqual([]);
});

test('what matched is marked as whole words, with what was written between them', () => {
  expect(highlighted('Café, cafés and CAFE', ['cafe'])).toEqual([
    { text: 'Café', hit: true },
    { text: ', cafés and ', hit: false },
    { text: 'CAFE', hit: true },
  ]);
  expect(highlighted('<b>keep</b>', ['keep'])).toEqual([
    { text: '<b>', hit: false },
    { text: 'keep', hit: true },
    { text: '</b>', hit: false },
  ]);
  expect(highlighted('', ['keep'])).toEqual([]);
});
