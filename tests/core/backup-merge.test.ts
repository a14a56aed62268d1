import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../core/activity.ts';
import { mergeBackup } from '../../core/backup/merge.ts';
import { serializeBackup } from '../../core/backup/write.ts';
import { type BackupState, emptyState, parseBackup } from '../../core/backup.ts';
import type { Tag } from '../../core/tag.ts';
import { states } from './backup-states.ts';

const stamp = { exportedAt: '2026-11-22T10:00:00Z', app: '0.1.0' };
const text = (state: BackupState) => serializeBackup(state, stamp);
const merged = (a: BackupState, b: BackupState) => mergeBackup(a, b).state;

const activity = (id: string, more: Partial<Activity> = {}): Activity => ({
  id,
  source: 'google',
  calendar: null,
  series: null,
  title: 'Retro',
  start: '2026-11-16T09:00:00Z',
  end: '2026-11-16T10:00:00Z',
  zone: 'Europe/Berlin',
  kind: 'review',
  kindBy: 'guess',
  attendees: null,
  organizer: null,
  people: [],
  ...more,
});
const tag = (energy: Tag['energy'], updatedAt: string, device = 'laptop', note = ''): Tag => ({
  activity: 'google:a',
  energy,
  taggedAt: '2026-11-16T10:01:00Z',
  note,
  updatedAt,
  device,
});
const state = (more: Partial<BackupState>): BackupState => ({
  ...emptyState(),
  activities: [activity('google:a')],
  ...more,
});

describe('devices that exchange their states end with the same one', () => {
  test('whoever merges first', () => {
    fc.assert(
      fc.property(states, states, (a, b) => text(merged(a, b)) === text(merged(b, a))),
      { numRuns: 300 },
    );
  });

  test('in whichever order three of them meet', () => {
    fc.assert(
      fc.property(states, states, states, (a, b, c) => text(merged(merged(a, b), c)) === text(merged(a, merged(b, c)))),
      { numRuns: 300 },
    );
  });

  test('and merging once more changes nothing', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        expect(text(merged(a, a))).toBe(text(a));
        const both = merged(a, b);
        expect(text(merged(both, b))).toBe(text(both));
        expect(mergeBackup(both, b).preview).toMatchObject({ added: 0, changed: 0 });
      }),
      { numRuns: 300 },
    );
  });

  test('also when one of the states went through a file', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        const read = parseBackup(text(b));
        if (!read.ok) throw new Error(read.detail);
        expect(text(merged(a, read.value))).toBe(text(merged(a, b)));
        expect(parseBackup(text(merged(a, b)))).toMatchObject({ ok: true });
      }),
    );
  });

  test('a device without anything changes nothing', () => {
    fc.assert(fc.property(states, (a) => text(merged(a, emptyState())) === text(a)));
  });
});

describe('of two tags of one activity', () => {
  const winner = (a: Tag, b: Tag) => merged(state({ tags: [a] }), state({ tags: [b] })).tags;

  test('the one changed later stands, also within a second', () => {
    const earlier = tag(-1, '2026-11-16T10:01:00Z');
    const later = tag(1, '2026-11-16T10:01:00.001Z');
    expect(winner(earlier, later)).toEqual([later]);
    expect(winner(later, earlier)).toEqual([later]);
  });

  test('changed at the same instant, the greater device name decides', () => {
    const phone = tag(2, '2026-11-16T10:01:00.000Z', 'phone');
    expect(winner(tag(-2, '2026-11-16T10:01:00Z', 'laptop'), phone)).toEqual([phone]);
  });

  test('a tag taken away later stays away, a tag given again later stays', () => {
    const cleared = [{ activity: 'google:a', updatedAt: '2026-11-16T11:00:00.000Z', device: 'phone' }];
    const away = merged(state({ tags: [tag(1, '2026-11-16T10:59:59.999Z')] }), state({ cleared }));
    expect(away).toMatchObject({ tags: [], cleared });
    const again = tag(1, '2026-11-16T11:00:00.001Z');
    expect(merged(state({ tags: [again] }), state({ cleared }))).toMatchObject({ tags: [again], cleared: [] });
  });
});

describe('of two records that are not tags', () => {
  test('a kind that a person chose stands before a guess', () => {
    const chosen = activity('google:a', { kind: 'admin', kindBy: 'person' });
    const both = merged(
      state({ activities: [chosen] }),
      state({ activities: [activity('google:a', { title: 'Zzz' })] }),
    );
    expect(both.activities).toEqual([chosen]);
  });

  test('the skill that was rated later stands', () => {
    const rated = (skill: number, skillRatedAt: string | null) => ({ id: 'admin', name: 'Admin', skill, skillRatedAt });
    const both = merged(
      state({ kinds: [rated(2, '2026-11-20T08:00:00Z')] }),
      state({ kinds: [rated(5, '2026-11-19T08:00:00Z')] }),
    );
    expect(both.kinds).toEqual([rated(2, '2026-11-20T08:00:00Z')]);
    expect(merged(state({ kinds: [rated(5, null)] }), both).kinds).toEqual(both.kinds);
  });

  test('a person with an alias stands before one without', () => {
    const named = { id: 'p:1', alias: 'Ana' };
    expect(merged(state({ people: [{ id: 'p:1', alias: null }] }), state({ people: [named] })).people).toEqual([named]);
  });

  test('a profile that says nothing takes nothing away', () => {
    const profile = { ...emptyState().profile, role: 'nurse', managesPeople: false, direction: ['impact'] };
    expect(merged(state({ profile }), emptyState()).profile).toEqual(profile);
    expect(merged(emptyState(), state({ profile })).profile).toEqual(profile);
  });
});

describe('what was removed on one machine', () => {
  const decision = (updatedAt: string) => ({
    ...{ id: 'd1', type: 'offer' as const, title: 'Group PM', createdAt: '2026-11-10T09:00:00Z', hoursPerWeek: {} },
    ...{ answerBy: null, outcome: null, lookBackOn: null, updatedAt },
  });
  const gone = (id: string, updatedAt: string) => [{ id, updatedAt, device: 'phone' }];

  test('does not come back from another, unless it was written again after that', () => {
    const removed = gone('decisions:d1', '2026-11-16T11:00:00.000Z');
    const before = state({ decisions: [decision('2026-11-16T11:00:00.000Z')] });
    expect(merged(state({ removed }), before)).toMatchObject({ decisions: [], removed });
    expect(mergeBackup(before, state({ removed })).preview.perSection.decisions).toEqual({
      added: 0,
      changed: 1,
      same: 0,
    });
    const again = decision('2026-11-16T11:00:00.001Z');
    expect(merged(state({ removed }), state({ decisions: [again] })).decisions).toEqual([again]);
  });

  test('takes its tag along, and a tag that came back with it later stays', () => {
    const removed = gone('activities:google:a', '2026-11-16T11:00:00.000Z');
    const other = merged(state({ activities: [], removed }), state({ tags: [tag(1, '2026-11-16T12:00:00.000Z')] }));
    expect(other).toMatchObject({ activities: [], tags: [] });
    const since = '2026-11-16T11:00:00.001Z';
    const back = state({
      activities: [activity('google:a', { since })],
      tags: [{ ...tag(2, '2026-11-16T11:00:00.001Z'), since }],
    });
    expect(merged(other, back).tags).toEqual(back.tags);
  });

  test('stays away also when the file of it is only read', () => {
    const removed = gone('activities:google:a', '2026-11-16T11:00:00.000Z');
    const read = parseBackup(text(state({ tags: [tag(1, '2026-11-16T10:00:00.000Z')], removed })));
    expect(read).toMatchObject({ ok: true, value: { activities: [], tags: [], removed } });
  });
});

describe('a setting that was switched', () => {
  const at = (forecast: boolean | undefined, when: string) =>
    state({ settings: forecast === undefined ? {} : { forecast }, stamps: { 'settings.forecast': when } });

  test.each([
    ['off later is off', true, false],
    ['on later is on', false, true],
    ['away later is away', true, undefined],
  ])('%s, whichever machine merges', (_, earlier, later) => {
    const [a, b] = [at(earlier, '2026-11-16T11:00:00.000Z'), at(later, '2026-11-16T11:00:00.001Z')];
    for (const both of [merged(a, b), merged(b, a)])
      expect(both).toMatchObject({ settings: b.settings, stamps: b.stamps });
    expect(merged(a, b).settings).toEqual(b.settings);
  });
});

test('before it is done, a merge tells what it would add and change', () => {
  const mine = state({
    activities: [activity('google:a'), activity('google:b')],
    tags: [tag(1, '2026-11-16T10:01:00Z')],
    kinds: [{ id: 'admin', name: 'Admin' }],
    profile: { ...emptyState().profile, role: 'nurse' },
  });
  const theirs = state({
    activities: [activity('google:a', { kindBy: 'person' }), activity('google:b'), activity('google:c')],
    cleared: [{ activity: 'google:a', updatedAt: '2026-11-17T00:00:00Z', device: 'phone' }],
    kinds: [{ id: 'admin', name: 'Admin' }],
    profile: { ...emptyState().profile, role: 'nurse', yearsInField: 4 },
    settings: { weekStart: 1 },
  });
  const { preview } = mergeBackup(mine, theirs);
  expect(preview).toMatchObject({ added: 3, changed: 2, same: 3 });
  expect(preview.perSection).toMatchObject({
    activities: { added: 1, changed: 1, same: 1 },
    tags: { added: 0, changed: 1, same: 0 },
    kinds: { added: 0, changed: 0, same: 1 },
    profile: { added: 1, changed: 0, same: 1 },
    settings: { added: 1, changed: 0, same: 0 },
  });
});
