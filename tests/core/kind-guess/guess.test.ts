import { expect, test } from 'vitest';
import { guessKind, withGuess } from '../../../core/kind-guess/guess.ts';
import { NOTHING_LEARNED } from '../../../core/kind-guess/learned.ts';
import { chosen, meeting } from './meeting.ts';

const kindOf = (...args: Parameters<typeof meeting>) => guessKind(meeting(...args), NOTHING_LEARNED).kind;
const weekly = { series: 'google:weekly' };

test.for([
  ['Performance review', 'people-admin'],
  ['Code review', 'review'],
  ['Design review, part 2', 'review'],
  ['Sprint review', 'review'],
  ['Retro', 'review'],
  ['Incident review', 'incident'],
  ['Exit interview', 'people-admin'],
  ['Interview prep', 'interview'],
  ['User interview P4', 'analysis'],
  ['Strategy workshop', 'workshop'],
  ['Workshop Leitbild', 'workshop'],
  ['Design sprint', 'workshop'],
  ['Kick-off with client Acme', 'planning'],
  ['Write workshop agenda', 'writing'],
] as const)('"%s" is %s: the most specific phrase wins, then the head of the title', ([title, kind]) => {
  expect(kindOf(title)).toBe(kind);
});

test.for(['1:1 Ana', 'Ana 1-1', 'ana １：１', '1on1 Ana', '1 on 1 with Ana', 'Ana 1-2-1', '与Ana一对一', 'آنا ١:١'])(
  '"%s" is a one-on-one',
  (title) => {
    expect(kindOf(title, { attendees: null })).toBe('one-on-one');
  },
);

test.for(['Room 121 sync', '11:15 sync', 'Sync 1.1', 'Sync 1:10'])('"%s" is no one-on-one for its numbers', (title) => {
  expect(kindOf(title)).toBe('status');
});

test('a hint is settled by the number of people', () => {
  expect(kindOf('Sync', { attendees: 2 })).toBe('one-on-one');
  expect(kindOf('Sync', { attendees: 3 })).toBe('status');
  expect(kindOf('Jour fixe Thomas', { attendees: 2 })).toBe('one-on-one');
  expect(kindOf('Jour fixe Neubau', { attendees: 7 })).toBe('status');
  expect(kindOf('Colloquio con Ada', { attendees: 2, ...weekly })).toBe('one-on-one');
  expect(kindOf('Colloquio di lavoro', { attendees: 2 })).toBe('interview');
});

test('a training is learning for those who come and teaching for the one who invites', () => {
  expect(kindOf('Fire safety training', { organizer: false })).toBe('learning');
  expect(kindOf('Fire safety training', { organizer: true })).toBe('teaching');
});

test('case, accents, width and marks of direction do not matter', () => {
  for (const title of [
    'RÉTROSPECTIVE',
    'retrospective',
    'Re\u0301trospective',
    '\u202bＲetrospective\u202c',
    'Retro\u00adspective',
  ]) {
    expect(kindOf(title)).toBe('review');
  }
  expect(kindOf('المراجعة')).toBe('review');
  expect(kindOf('ومُراجعةُ العقد')).toBe('review');
});

test('a word is found whole, not inside another', () => {
  expect(kindOf('Fixture list')).toBe('other');
  expect(kindOf('Planet tour')).toBe('other');
});

test('without words, two people who meet regularly for up to an hour have a one-on-one', () => {
  expect(kindOf('Falcon', { attendees: 2, minutes: 30, ...weekly })).toBe('one-on-one');
  expect(kindOf('Falcon', { attendees: 2, minutes: 60, ...weekly })).toBe('one-on-one');
  expect(kindOf('Falcon', { attendees: 2, minutes: 61, ...weekly })).toBe('other');
  expect(kindOf('Falcon', { attendees: 2, minutes: 30 })).toBe('other');
});

test('without words, eight people who meet regularly for a quarter of an hour have a standup', () => {
  expect(kindOf('Falcon', { attendees: 8, minutes: 15, ...weekly })).toBe('standup');
  expect(kindOf('Falcon', { attendees: 7, minutes: 15, ...weekly })).toBe('other');
  expect(kindOf('Falcon', { attendees: 8, minutes: 15 })).toBe('other');
});

test('without words, more than thirty people have an all-hands', () => {
  expect(kindOf('Falcon', { attendees: 30 })).toBe('other');
  expect(kindOf('Falcon', { attendees: 31 })).toBe('all-hands');
  expect(kindOf('', { attendees: 31 })).toBe('all-hands');
});

test('without words and shape nothing is claimed', () => {
  const guess = guessKind(meeting('Falcon', { attendees: null }), NOTHING_LEARNED);
  expect(guess).toEqual({ kind: 'other', why: { by: 'nothing', words: [] } });
});

test('the guess shows the words that decided as the title writes them', () => {
  const guess = guessKind(meeting('MÊLÉE quotidienne – Ana'), NOTHING_LEARNED);
  expect(guess).toEqual({ kind: 'standup', why: { by: 'words', words: ['MÊLÉE', 'quotidienne'] } });
  const shaped = guessKind(meeting('Falcon', { attendees: 31 }), NOTHING_LEARNED);
  expect(shaped.why).toEqual({ by: 'shape', words: [], shape: 'many-people' });
});

test("a person's own choice is never overwritten, an old guess is", () => {
  const own = chosen('social', 'Daily standup');
  expect(withGuess(own, NOTHING_LEARNED)).toBe(own);
  const old = meeting('Daily standup', { kind: 'social', kindBy: 'guess' });
  expect(withGuess(old, NOTHING_LEARNED)).toEqual({ ...old, kind: 'standup', kindBy: 'guess' });
  const unsaid = meeting('Daily standup', { kind: 'social', kindBy: null });
  expect(withGuess(unsaid, NOTHING_LEARNED)).toBe(unsaid);
});
