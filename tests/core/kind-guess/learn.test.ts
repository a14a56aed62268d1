import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessKind } from '../../../core/kind-guess/guess.ts';
import { learnFrom } from '../../../core/kind-guess/learn.ts';
import { NOTHING_LEARNED } from '../../../core/kind-guess/learned.ts';
import { chosen, meeting } from './meeting.ts';

const guessAfter = (choices: Parameters<typeof learnFrom>[0], ...next: Parameters<typeof meeting>) =>
  guessKind(meeting(...next), learnFrom(choices));

test('nobody has chosen anything: nothing is learned', () => {
  expect(learnFrom([])).toEqual(NOTHING_LEARNED);
  expect(learnFrom([meeting('Daily standup', { kind: 'standup', kindBy: 'guess' })])).toEqual(NOTHING_LEARNED);
});

test('one correction changes the next guess of its series at once, whatever its title becomes', () => {
  const series = { series: 'google:abc' };
  const correction = chosen('client', 'Sync', series);
  expect(guessAfter([correction], 'Sync', { ...series, week: 1 })).toEqual({
    kind: 'client',
    why: { by: 'series', words: [] },
  });
  expect(guessAfter([correction], 'Daily standup', { ...series, week: 2 }).kind).toBe('client');
  expect(guessAfter([correction], 'Sync', { series: 'google:other', week: 1 }).kind).toBe('status');
});

test('in a series with several choices the latest meeting decides', () => {
  const series = { series: 'google:abc' };
  const choices = [
    chosen('status', 'Sync', { ...series, week: 0 }),
    chosen('status', 'Sync', { ...series, week: 1 }),
    chosen('client', 'Sync', { ...series, week: 2 }),
  ];
  expect(guessAfter(choices, 'Sync', { ...series, week: 3 }).kind).toBe('client');
});

test('a title of two words is known again after one correction, numbers and small words aside', () => {
  const correction = chosen('incident', 'Falcon round 3');
  expect(guessAfter([correction], 'The falcon round (4)', { week: 1 })).toEqual({
    kind: 'incident',
    why: { by: 'learned-words', words: ['The falcon round (4)'] },
  });
});

test('a title of one word is known again after the second correction', () => {
  const [first, second] = [chosen('client', 'Sync'), chosen('client', 'Sync', { week: 1 })];
  expect(guessAfter([first], 'Sync', { week: 2 }).kind).toBe('status');
  expect(guessAfter([first, second], 'Sync', { week: 2 }).kind).toBe('client');
});

test('two corrected titles teach the word they share, also a kind of one’s own', () => {
  const first = chosen('proposal-sales', 'Proposal: Kestrel');
  const second = chosen('proposal-sales', 'Proposal: Nordlicht');
  expect(guessAfter([first], 'Proposal: Ostara').kind).toBe('writing');
  expect(guessAfter([first, second], 'Proposal: Ostara')).toEqual({
    kind: 'proposal-sales',
    why: { by: 'learned-words', words: ['Proposal'] },
  });
});

test('words are learned in scripts without spaces too', () => {
  const japanese = [chosen('client', '甲社への点検'), chosen('client', '乙社への点検')];
  expect(guessAfter([], '丙社への点検').kind).toBe('maintaining');
  expect(guessAfter(japanese, '丙社への点検').kind).toBe('client');
});

test('a learned word leaves a longer phrase of ours alone', () => {
  const choices = [chosen('client', 'Falcon review'), chosen('client', 'Heron review')];
  expect(guessAfter(choices, 'Osprey review').kind).toBe('client');
  expect(guessAfter(choices, 'Performance review').kind).toBe('people-admin');
});

test('a word is not learned while fewer than three in four titles with it agree', () => {
  const agree = ['Kestrel', 'Nordlicht', 'Ostara'].map((name) => chosen('client', `Proposal: ${name}`));
  const against = chosen('planning', 'Proposal: Halden');
  expect(guessAfter([...agree, against], 'Proposal: Marlow').kind).toBe('client');
  expect(guessAfter([...agree.slice(1), against], 'Proposal: Marlow').kind).toBe('writing');
});

test('choices that confirm a guess teach no new words', () => {
  const choices = [chosen('client', 'Client call: Kestrel'), chosen('client', 'Client call: Ostara')];
  expect(guessAfter(choices, 'Conference call', { attendees: 7 }).kind).toBe('status');
});

test('many meetings of one series count as one choice', () => {
  const series = [0, 1, 2].map((week) => chosen('client', 'Sync', { series: 'google:abc', week }));
  expect(guessAfter(series, 'Sync', { week: 3 }).kind).toBe('status');
});

test('what is learned does not depend on the order of the choices and survives JSON', () => {
  const kinds = ['client', 'planning', 'proposal-sales'];
  const titles = [
    'Proposal: Kestrel',
    'Proposal: Ostara',
    'Sync',
    'Kestrel sync',
    '甲社への点検',
    '乙社への点検',
    '__proto__',
  ];
  const choice = fc.record({
    kind: fc.constantFrom(...kinds),
    title: fc.constantFrom(...titles),
    series: fc.constantFrom(null, 'google:a', '__proto__'),
    week: fc.integer({ min: 0, max: 5 }),
  });
  const shuffled = fc
    .array(choice, { maxLength: 12 })
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(shuffled, ([list, again]) => {
      const learn = (choices: typeof list) =>
        JSON.stringify(learnFrom(choices.map(({ kind, title, ...more }) => chosen(kind, title, more))));
      expect(learn(again)).toBe(learn(list));
    }),
    { seed: 20261122 },
  );
});

test('titles and series may be called like members of an object', () => {
  const choices = [
    chosen('client', 'constructor toString'),
    chosen('client', '__proto__', { series: '__proto__' }),
    chosen('client', '__proto__', { week: 1 }),
  ];
  const learned = JSON.parse(JSON.stringify(learnFrom(choices)));
  expect(guessKind(meeting('Falcon', { series: '__proto__' }), learned).kind).toBe('client');
  expect(guessKind(meeting('toString'), learned).kind).toBe('other');
  expect(guessKind(meeting('Falcon', { series: 'constructor' }), learned).kind).toBe('other');
});
