import { expect, test } from 'vitest';
import { directionOf, languageFor } from '../../core/words/languages.ts';
import { speak, spoken } from '../../core/words/spoken.ts';

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['PT_br', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['ar-EG', 'ar'],
  ['en-GB', 'en'],
  ['nl', 'en'],
  ['', 'en'],
])('a browser that speaks %s is spoken to in %s', (wanted, language) => {
  expect(languageFor(wanted)).toBe(language);
});

test('Arabic is written from right to left, the others from left to right', () => {
  expect(directionOf('ar')).toBe('rtl');
  expect(directionOf('ja')).toBe('ltr');
});

test('whoever holds the words of an area speaks the new language, and unknown areas are passed over', () => {
  const words = spoken('testWords', { hello: 'Hello', count: (n: number) => `${n} tags` });
  speak({ testWords: { hello: 'Hallo', count: (n: number) => `${n} Marken` }, nobodys: { x: 'y' } });
  expect([words.hello, words.count(3)]).toEqual(['Hallo', '3 Marken']);
});
