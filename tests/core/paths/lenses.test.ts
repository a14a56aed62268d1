import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../core/articles/facts.ts';
import { emptyState } from '../../../core/backup.ts';
import { LENS_DAYS, LENS_TAGS, pathsOf, SPEAKS } from '../../../core/paths/lenses.ts';
import type { Profile } from '../../../core/profile.ts';
import { reasonWords } from '../../../core/words/reasons.ts';
import { NOW, person, type Weekly } from './people.ts';

const look = (weekly: readonly Weekly[], profile: Partial<Profile> = {}, most = Number.POSITIVE_INFINITY) => {
  const records = person(weekly);
  const state = { ...emptyState(), ...records, tags: records.tags.slice(0, most) };
  const facts = factsOf(
    { ...state, profile: { ...state.profile, ...profile } },
    Date.parse(NOW),
    ({ kind }) => kind ?? 'other',
    (kind) => kind,
  );
  return pathsOf(facts);
};
const speaking = (...of: Parameters<typeof look>) =>
  look(...of)
    .lenses.filter(({ score }) => score >= SPEAKS)
    .map(({ id }) => id);

/** Starting energizes in 9 of 10, keeping it going drains in 8 of 10. */
const launcher: readonly Weekly[] = [
  { kind: 'prototyping', times: 4, minutes: 90, gives: 9, takes: 0, skill: 4 },
  { kind: 'kick-offs', times: 2, minutes: 60, people: 6, gives: 9, takes: 0, skill: 4 },
  { kind: 'maintaining', times: 4, minutes: 60, gives: 1, takes: 8, skill: 4 },
  { kind: 'reports', times: 3, minutes: 45, gives: 0, takes: 8, skill: 3 },
  { kind: 'status', times: 3, minutes: 30, people: 7, gives: 2, takes: 6, skill: 3 },
];
/** Two fields of work energize, and most of all what joins them. */
const hybrid: readonly Weekly[] = [
  { kind: 'building', times: 4, minutes: 90, gives: 7, takes: 1, skill: 4 },
  { kind: 'writing', times: 4, minutes: 90, gives: 7, takes: 1, skill: 4 },
  { kind: 'pairing', times: 3, minutes: 60, people: 2, gives: 9, takes: 0, skill: 4 },
  { kind: 'status', times: 4, minutes: 30, people: 7, gives: 2, takes: 5 },
  { kind: 'maintaining', times: 2, minutes: 60, gives: 4, takes: 3 },
];
/** One craft done well energizes; what coordinates it drains. */
const artisan: readonly Weekly[] = [
  { kind: 'building', times: 8, minutes: 120, gives: 9, takes: 0, skill: 5 },
  { kind: 'status', times: 4, minutes: 45, people: 7, gives: 1, takes: 7, skill: 3 },
  { kind: 'planning', times: 3, minutes: 60, people: 6, gives: 1, takes: 7, skill: 3 },
  { kind: 'learning', times: 2, minutes: 60, gives: 5, takes: 2 },
];
/** Leading people energizes. */
const manager: readonly Weekly[] = [
  { kind: 'one-on-one', times: 8, minutes: 45, people: 2, gives: 8, takes: 0, skill: 5 },
  { kind: 'planning', times: 3, minutes: 60, people: 6, gives: 8, takes: 1, skill: 4 },
  { kind: 'interview', times: 2, minutes: 60, people: 3, gives: 7, takes: 1, skill: 4 },
  { kind: 'strategy', times: 2, minutes: 90, gives: 6, takes: 1, skill: 4 },
  { kind: 'admin', times: 2, minutes: 45, gives: 3, takes: 3 },
];
/** Everything is much the same. */
const flat: readonly Weekly[] = [
  { kind: 'building', times: 4, minutes: 90, gives: 4, takes: 3, skill: 3 },
  { kind: 'one-on-one', times: 4, minutes: 30, people: 2, gives: 4, takes: 3, skill: 3 },
  { kind: 'status', times: 3, minutes: 30, people: 7, gives: 3, takes: 3, skill: 3 },
  { kind: 'writing', times: 3, minutes: 60, gives: 4, takes: 3, skill: 3 },
  { kind: 'review', times: 3, minutes: 60, people: 4, gives: 4, takes: 4, skill: 3 },
];

describe('of five constructed people', () => {
  test.each([
    ['who starts things', launcher, {}, 'entrepreneur'],
    ['with two deep fields and a bridge', hybrid, {}, 'hybrid'],
    ['with one craft', artisan, {}, 'artisan'],
    ['who leads and likes it', manager, { managesPeople: true }, 'ladder'],
    ['to whom everything is alike', flat, {}, undefined],
  ] as const)('the one %s sees the right lens first, or none', (_, weekly, profile, first) => {
    const found = speaking(weekly, profile);
    expect(found[0], JSON.stringify(look(weekly, profile).lenses.map(({ id, score }) => [id, score]))).toBe(first);
  });
});

test('too few tags, or too few days, are too early for any lens', () => {
  const { tags, days, lenses } = look(artisan, {}, LENS_TAGS - 1);
  expect({ tags, lenses }).toEqual({ tags: LENS_TAGS - 1, lenses: [] });
  expect(days).toBeGreaterThanOrEqual(LENS_DAYS - 1);
  expect(look(artisan, {}, LENS_TAGS).lenses).toHaveLength(5);
  expect(look([{ kind: 'building', times: 40, minutes: 10, gives: 9, takes: 0, skill: 5 }], {}, 200).days).toBe(25);
  expect(look([], {}).lenses).toEqual([]);
});

test('every part of a lens is a sentence with its counts, and a score is made of its parts', () => {
  const [first] = look(artisan).lenses;
  const says = (first?.for ?? []).map(({ because }) => reasonWords.sentence(because));
  // Eight times a week over twelve weeks: 96 tags, of every ten nine energizing; the last six turns are 0 3 6 9 2 5.
  expect(says[0]).toMatch(/^building: 86 of 96 energizing, likely \d\d to \d\d%; your skill 5 of 5\.$/);
  expect(first?.turns).toEqual({ what: 'building', tags: 2 * 86 - 96 + 1 });
  // One part for it, two against it: what is left of the first after each of the others took its share.
  expect(first?.for).toHaveLength(1);
  expect(first?.against).toHaveLength(2);
  const [a = 0, b = 0, c = 0] = [...(first?.for ?? []), ...(first?.against ?? [])].map(({ amount }) => amount);
  expect(first?.score).toBeCloseTo(a * (1 - b) * (1 - c), 12);
});

test('what was declared speaks against a path, and never alone for one', () => {
  const ladder = (profile: Partial<Profile>) => look(manager, profile).lenses.find(({ id }) => id === 'ladder');
  const [plain, refused] = [
    ladder({ managesPeople: true }),
    ladder({ managesPeople: true, declared: ['not-managing'] }),
  ];
  expect(refused?.score).toBeCloseTo(0.4 * (plain?.score ?? 0), 12);
  expect(speaking(flat, { declared: ['toward-craft', 'weighing-independence'] })).toEqual([]);
});
