import fc from 'fast-check';
import { withoutRemoved } from '../../core/backup/removed.ts';
import type { BackupState } from '../../core/backup.ts';

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const instants = some(
  '2026-11-16T09:00:00Z',
  '2026-11-16T09:00:00.000Z',
  '2026-11-16T09:00:00.250Z',
  '2026-11-17T10:00:00Z',
);
const texts = fc.oneof(some('', 'Ana', '=1+1', '第2回', 'a\r\nb'), fc.string({ unit: 'grapheme', maxLength: 12 }));
const devices = some('k3v9', 'phone');
/** What a newer minor might add, as JSON can hold it (there is no −0 in it). */
const extras = fc.oneof(
  some({}),
  fc
    .record({ zzz: fc.jsonValue({ maxDepth: 2 }) })
    .map((extra) => JSON.stringify(extra))
    .filter((json) => !json.includes('__proto__'))
    .map((json) => JSON.parse(json) as object),
);
const ids = ['a', 'b', 'c', 'd'];
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
/** A list over few ids, so that two of them meet. */
const listOf = <T extends object>(record: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(some(...ids), record, extras), { selector: ([id]) => id, maxLength: 4 })
    .map((items) => items.map(([id, members, extra]) => ({ id, ...members, ...extra })));

const activity = fc.record({
  source: some('google' as const, 'ics' as const, 'task' as const),
  calendar: nullable(texts),
  series: nullable(some('s1', 's2')),
  title: texts,
  start: instants,
  end: some('2026-11-17T10:00:00Z', '2026-11-18T10:00:00Z'),
  zone: some('Europe/Berlin', 'UTC'),
  kind: nullable(some('review', 'other')),
  kindBy: nullable(some('guess' as const, 'person' as const)),
  attendees: nullable(fc.nat(9)),
  organizer: nullable(fc.boolean()),
  people: fc.subarray(['p:1', 'p:2']),
});
/** When an activity came back after it was removed; most never were. */
const back = fc.oneof(some({}), fc.record({ since: some('2026-11-16T09:00:00.100Z', '2026-11-16T09:00:00.300Z') }));

/** What stands of each activity: a tag, the trace of one, or neither. */
const tagging = fc.oneof(
  fc.constant(undefined),
  fc.record({ updatedAt: instants, device: devices }),
  fc
    .tuple(
      fc.record({
        energy: some(-2 as const, -1 as const, 0 as const, 1 as const, 2 as const),
        taggedAt: instants,
        note: texts,
        updatedAt: instants,
        device: devices,
      }),
      fc.oneof(extras, some({ recalled: true })),
    )
    .map(([tag, extra]) => ({ ...tag, ...extra })),
);

/** States as devices hold them, over few ids and instants, so that two of them disagree about the same things. */
export const states: fc.Arbitrary<BackupState> = fc
  .record({
    activities: listOf(
      fc.tuple(activity, back).map(([one, since]): typeof one & { since?: string } => ({ ...one, ...since })),
    ),
    taggings: fc.array(tagging, { minLength: 4, maxLength: 4 }),
    kinds: listOf(
      fc.record({ name: texts, skill: some(1, 5, null), skillRatedAt: some('2026-11-16T09:00:00Z', null) }),
    ),
    people: listOf(fc.record({ alias: nullable(texts) })),
    profile: fc.record({
      role: nullable(texts),
      managesPeople: nullable(fc.boolean()),
      yearsInField: nullable(some(0, 9, 11.5)),
      employment: nullable(some('employee')),
      direction: fc.subarray(['technical', 'autonomy']),
      declared: fc.subarray(['not-managing', 'too-late']),
    }),
    checkins: fc.uniqueArray(
      fc.record({ at: instants, exhaustion: some(1, 3), distance: some(2, 5), efficacy: some(1) }),
      { selector: ({ at }) => at, maxLength: 2 },
    ),
    decisions: listOf(
      fc.record({
        type: some('offer' as const, 'other' as const),
        title: texts,
        createdAt: instants,
        answerBy: nullable(some('2026-11-25')),
        hoursPerWeek: fc.record({ review: some(-2, 3.5) }, { requiredKeys: [] }),
        outcome: nullable(some('yes', 'no')),
        lookBackOn: nullable(some('2027-01-01')),
      }),
    ),
    studies: listOf(
      fc.record(
        {
          from: some('2026-11-02', '2026-11-09'),
          to: some('2026-11-20'),
          workDays: fc.subarray([0, 1, 2, 3, 4]),
          hours: some({ from: '09:00', until: '17:30' }),
          endedOn: some('2026-11-13'),
          readOn: some('2026-11-21'),
        },
        { requiredKeys: ['from', 'to'] },
      ),
    ),
    experiments: listOf(
      fc.record({
        title: texts,
        change: nullable(texts),
        createdAt: instants,
        from: some('2026-10-05'),
        until: some('2026-11-06', '2026-11-13'),
        expected: nullable(some('up' as const, 'down' as const)),
        kinds: nullable(fc.subarray(['review', 'other'])),
      }),
    ),
    reviews: fc.uniqueArray(
      fc.record({
        week: some('2026-11-09', '2026-11-16'),
        keep: texts,
        change: texts,
        note: texts,
        createdAt: instants,
      }),
      { selector: ({ week }) => week, maxLength: 2 },
    ),
    articles: listOf(
      fc.record({
        saved: nullable(fc.boolean()),
        progress: nullable(some(0, 0.5, 1)),
        feedback: nullable(some('not-for-me')),
        at: nullable(instants),
        updatedAt: some('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'),
      }),
    ),
    feeds: listOf(fc.record({ url: some('https://example.org/a', 'https://example.org/b'), title: nullable(texts) })),
    settings: fc.record(
      { weekStart: some(0, 1, 10), reminders: some({}, { on: true }), name: texts },
      { requiredKeys: [] },
    ),
    removed: fc.uniqueArray(
      fc.record({
        id: fc
          .tuple(some('activities', 'decisions', 'articles', 'kinds', 'orchards'), some(...ids))
          .map((of) => of.join(':')),
        updatedAt: some('2026-11-01T12:00:00Z', '2026-11-16T09:00:00.100Z', '2026-11-16T09:00:00.250Z'),
        device: devices,
      }),
      { selector: ({ id }) => id, maxLength: 4 },
    ),
    stamps: fc.dictionary(
      some('settings.weekStart', 'settings.name', 'profile.role', 'profile.direction'),
      some('2026-11-16T09:00:00Z', '2026-11-16T09:00:00.250Z'),
    ),
    other: some({}, { garden: [1] }, { garden: [2] }),
  })
  .map(({ taggings, other, ...lists }) => {
    const about = lists.activities.flatMap(({ id }, index) => {
      const one = taggings[index];
      const since = lists.activities[index]?.since;
      return one ? [{ activity: id, ...one, ...(since && { since }) }] : [];
    });
    const state: BackupState = {
      ...lists,
      tags: about.filter((one) => 'energy' in one) as BackupState['tags'],
      cleared: about.filter((one) => !('energy' in one)) as BackupState['cleared'],
      ...other,
    };
    return withoutRemoved(state, state.removed);
  });
