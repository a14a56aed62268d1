import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessKind } from '../../../core/kind-guess/guess.ts';
import { learnFrom } from '../../../core/kind-guess/learn.ts';
import { NOTHING_LEARNED } from '../../../core/kind-guess/learned.ts';
import { chosen, meeting } from './meeting.ts';
import titles from './titles.json' with { type: 'json' };

/** The quickest of several runs, in milliseconds: what the work itself takes, whatever else the machine does. */
function quickest(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const MEGABYTE = 1_000_000;

test.for([
  ['one letter', 'a'.repeat(MEGABYTE)],
  ['words', 'review '.repeat(MEGABYTE / 7)],
  ['phrases that almost match', 'catch up of of of '.repeat(MEGABYTE / 18)],
  ['ones and colons', '1:'.repeat(MEGABYTE / 2)],
  ['signs', ' - :|('.repeat(MEGABYTE / 6)],
  ['ligatures of eighteen letters', '\ufdfa'.repeat(MEGABYTE)],
  ['combining marks', `e${'\u0301'.repeat(MEGABYTE)}`],
  ['ideographs', '会議'.repeat(MEGABYTE / 2)],
  ['halves of emoji', '\ud83e'.repeat(MEGABYTE)],
] as const)('a megabyte of %s is guessed and learned from at once', ([, title]) => {
  const learned = learnFrom([chosen('client', title), chosen('client', `${title.slice(0, 50)} again`)]);
  expect(quickest(3, () => guessKind(meeting(title), learned))).toBeLessThan(50);
});

test.for([
  ['🧑🏽‍🚀🔥 Standup 🚀', 'standup'],
  ['\u202eputdnatS\u202c Retro', 'review'],
  ['St\u200band\u200dup', 'standup'],
  ['<img src=x onerror="alert(1)"> Interview', 'interview'],
  ["'; DROP TABLE tags; -- Budget planning", 'planning'],
  ['שלום – Retro', 'review'],
  ['(No title)', 'other'],
  ['   ', 'other'],
] as const)('the title "%s" is only text: %s', ([title, kind]) => {
  expect(guessKind(meeting(title), NOTHING_LEARNED).kind).toBe(kind);
});

test('any title gives a kind, and the words that decided are in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (title) => {
      const { kind, why } = guessKind(meeting(title), NOTHING_LEARNED);
      expect(kind).not.toBe('');
      if (why.by === 'words') expect(why.words.length).toBeGreaterThan(0);
    }),
    { seed: 20261122 },
  );
});

test('guesses come at a rate of thirty thousand in half a second, where titles come again', () => {
  const meetings = titles.map(({ title }) => meeting(title));
  // In slices, so that one run can be had without interruption on a busy machine.
  const elapsed = quickest(50, () => {
    for (const one of meetings) guessKind(one, NOTHING_LEARNED);
  });
  expect(elapsed * (30_000 / meetings.length)).toBeLessThan(500);
});
