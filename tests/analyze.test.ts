import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { backupText, exported } from './oracles/backup.ts';
import { simulate } from './oracles/simulate.ts';

const folder = mkdtempSync(join(tmpdir(), 'analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const person = exported(simulate(42, { weeks: 10, kindEff: { 'one-on-one': -1 } }));
const backup = file('backup.json', backupText(person));
const now = new Date(person.now).toISOString();

function analyze(...line: string[]) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/node', ['scripts/analyze.ts', ...line], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const answer = (...line: string[]) => {
  const { status, stdout, stderr } = analyze(...line);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
};

describe('from the command line', { timeout: 60_000 }, () => {
  test('trends are one object of JSON', () => {
    const trends = answer('trends', backup, '--now', now);
    expect(trends).toMatchObject({ asOf: now.replace('.000', ''), tagged: person.tags.length, firstTwoWeeks: false });
    expect(trends.weeks).toHaveLength(10);
    expect(trends.statements.find(({ key }: { key: string }) => key === 'one-on-one')).toMatchObject({
      family: 'kind',
    });
  });

  test('the moment may be given with an offset, and the window in weeks', () => {
    const local = now.replace(/\.000Z$/, '+00:00');
    expect(answer('trends', backup, '--now', local)).toEqual(answer('trends', backup, '--now', now));
    const short = answer('trends', backup, '--now', now, '--window', '2');
    expect(short.tagged).toBeLessThan(person.tags.length / 2);
    expect(short.weeks).toHaveLength(10);
  });

  test('a mix of hours is answered', () => {
    expect(answer('mix', backup, '--now', now, '--hours', 'one-on-one=4, focus=12')).toMatchObject({
      seenShare: 1,
      enough: true,
    });
  });

  test('kinds that the file does not say are guessed', () => {
    const { activities, ...rest } = JSON.parse(readFileSync(backup, 'utf8'));
    const untold = activities.map((one: object) => ({ ...one, kind: null, kindBy: null, title: 'Design review' }));
    const { statements } = answer(
      'trends',
      file('untold.json', JSON.stringify({ ...rest, activities: untold })),
      '--now',
      now,
    );
    const kinds = statements.filter(({ family }: { family: string }) => family === 'kind');
    expect(kinds.map(({ key }: { key: string }) => key)).toContain('review');
    expect(kinds.map(({ key }: { key: string }) => key)).not.toContain('other');
  });
});

describe('what cannot be answered gets one sentence, and nothing else', () => {
  const cut = readFileSync(backup, 'utf8').slice(0, 900);
  test.each([
    ['no verb', [], /^Say: npm run --silent analyze/],
    ['a member of objects as verb', ['constructor', backup], /^Say: /],
    ['a file that is not there', ['trends', join(folder, 'none.json')], /^There is no file .*none\.json\.$/],
    ['what is no JSON', ['trends', file('cut.json', cut)], /cut\.json/],
    [
      'an energy there is not',
      [
        'trends',
        file('seven.json', backupText({ ...person, tags: person.tags.map((tag) => ({ ...tag, energy: 7 as 2 })) })),
      ],
      /energy 7 is not one of/,
    ],
    ['a moment that is none', ['trends', backup, '--now', 'soon'], /^--now soon is not an instant/],
    ['an option there is not', ['trends', backup, '--nix'], /--nix/],
    ['a mix without hours', ['mix', backup], /--hours/],
    ['hours that are none', ['mix', backup, '--hours', 'focus=much'], /"focus=much" is not a kind with its hours/],
  ] as const)('%s', { timeout: 60_000 }, (_, line, sentence) => {
    const { status, stdout, stderr } = analyze(...line);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim()).not.toMatch(/\n| {4}at /);
  });
});
