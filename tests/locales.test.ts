// What the browser itself shows of Updraft (its description, its shortcuts) in every language that Updraft speaks.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandWords } from '../core/words/commands.ts';
import { LANGUAGES } from '../core/words/languages.ts';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const config = read('wxt.config.ts');
const named = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '');

test.each(Object.keys(LANGUAGES))('%s says all that the manifest names, and no more', (language) => {
  const file = read(`public/_locales/${language.replace('-', '_')}/messages.json`);
  const messages: Record<string, { message: string }> = JSON.parse(file);
  expect(Object.keys(messages).sort()).toEqual([...named].sort());
  for (const { message } of Object.values(messages)) expect(message.trim()).not.toBe('');
  // Chrome's store takes 132 characters at most.
  expect(messages.description?.message.length).toBeLessThanOrEqual(132);
});

test('every shortcut of the manifest has a name on the options page, and each key is suggested once', () => {
  const block = /commands: \{\n([\s\S]*?)\n {4}\},/.exec(config)?.[1] ?? '';
  const names = [...block.matchAll(/^ {6}'?([\w-]+)'?: \{/gm)].map(([, name]) => name);
  expect(names).toEqual(Object.keys(commandWords.names));
  const keys = [...block.matchAll(/default: '([^']+)'/g)].map(([, key]) => key);
  expect(new Set(keys).size).toBe(names.length);
});
