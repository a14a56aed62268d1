import { describe, expect, test } from 'vitest';
import { serializeBackup } from '../../core/backup/write.ts';
import { emptyState, parseBackup } from '../../core/backup.ts';
import { isSample, sampleBackup, withoutSample, withSample } from '../../core/sample.ts';
import { dayOf, localMs, mondayOf } from '../../core/time.ts';

const friday = { now: '2026-11-20T17:30:00Z', zone: 'Europe/Berlin' };
const sample = sampleBackup(friday);
const text = (state: typeof sample) => serializeBackup(state, { exportedAt: friday.now, app: '0.1.0' });
const kindOf = new Map(sample.activities.map(({ id, kind }) => [id, kind]));
const energiesOf = (...kinds: string[]) =>
  sample.tags.filter(({ activity }) => kinds.includes(kindOf.get(activity) ?? '')).map(({ energy }) => energy);
const share = (energies: readonly number[], holds: (energy: number) => boolean) =>
  energies.filter(holds).length / energies.length;

describe('the sample data', () => {
  test('are the same for the same moment, and others for another seed', () => {
    expect(text(sampleBackup(friday))).toBe(text(sample));
    expect(text(sampleBackup({ ...friday, seed: 2 }))).not.toBe(text(sample));
  });

  test.each([
    ['on a Friday evening', friday],
    ['on a Sunday', { now: '2026-11-22T10:00:00.123Z', zone: 'America/New_York' }],
    ['in the night of a clock change', { now: '2026-03-29T00:59:00Z', zone: 'Europe/Berlin' }],
    ['on New Year in Samoa', { now: '2026-12-31T10:00:00Z', zone: 'Pacific/Apia' }],
    ['for a single week', { ...friday, weeks: 1 }],
  ])('are a good backup %s', (_, options) => {
    const read = parseBackup(text(sampleBackup(options)));
    expect(read.ok || read.detail).toBe(true);
  });

  test('fill ten weeks with 22 to 32 activities each, all in the past', () => {
    const weeks = new Map<string, number>();
    for (const { start, zone } of sample.activities) {
      const week = mondayOf(dayOf(start, zone));
      weeks.set(week, (weeks.get(week) ?? 0) + 1);
    }
    expect(weeks.size).toBe(10);
    expect(Math.min(...weeks.values())).toBeGreaterThanOrEqual(22);
    expect(Math.max(...weeks.values())).toBeLessThanOrEqual(32);
    for (const { end } of sample.activities) expect(end <= friday.now).toBe(true);
    for (const { taggedAt } of sample.tags) expect(taggedAt <= friday.now).toBe(true);
  });

  test('are tagged four times in five, but for the last two of today', () => {
    expect(sample.tags.length / sample.activities.length).toBeGreaterThan(0.74);
    expect(sample.tags.length / sample.activities.length).toBeLessThan(0.86);
    const tagged = new Set(sample.tags.map(({ activity }) => activity));
    const last = sample.activities.slice(-2);
    expect(last.map(({ id }) => tagged.has(id))).toEqual([false, false]);
    expect(last.map(({ start }) => start.slice(0, 10))).toEqual(['2026-11-20', '2026-11-20']);
  });

  test('tell of one-on-ones and status that drain, of reviews and building that give', () => {
    expect(share(energiesOf('one-on-one', 'status'), (energy) => energy < 0)).toBeGreaterThan(0.55);
    expect(share(energiesOf('review', 'building'), (energy) => energy > 0)).toBeGreaterThan(0.75);
    expect(energiesOf('one-on-one').length).toBeGreaterThan(30);
  });

  test('tell of mornings that give and afternoons that drain', () => {
    const hour = new Map(
      sample.activities.map(({ id, start, zone }) => [id, new Date(localMs(Date.parse(start), zone)).getUTCHours()]),
    );
    const around = (from: number, to: number) =>
      sample.tags
        .filter(({ activity }) => from <= (hour.get(activity) ?? 0) && (hour.get(activity) ?? 0) < to)
        .map(({ energy }) => energy);
    const isDraining = (energy: number) => energy < 0;
    expect(share(around(14, 18), isDraining)).toBeGreaterThan(share(around(9, 12), isDraining) + 0.2);
  });

  test('tell of one-on-ones that drain less once they stand in the morning', () => {
    const from = sample.experiments[0]?.from ?? '';
    const starts = new Map(sample.activities.map(({ id, start }) => [id, start]));
    const half = (isAfter: boolean) =>
      sample.tags
        .filter(
          ({ activity }) => kindOf.get(activity) === 'one-on-one' && (starts.get(activity) ?? '') >= from === isAfter,
        )
        .map(({ energy }) => energy);
    const isDraining = (energy: number) => energy < 0;
    expect(share(half(true), isDraining)).toBeLessThan(share(half(false), isDraining) - 0.2);
  });

  test('have a rated skill, a finished experiment, an open decision and a profile', () => {
    expect(sample.kinds.find(({ id }) => id === 'one-on-one')).toMatchObject({ skill: 5 });
    expect(sample.experiments[0]?.until).toBe('2026-11-13');
    expect(sample.decisions).toMatchObject([{ outcome: null, answerBy: '2026-12-02' }]);
    expect(sample.profile).toMatchObject({ role: 'design lead', managesPeople: true });
  });
});

describe('exploring with sample data', () => {
  const own = {
    ...emptyState(),
    activities: [
      {
        ...(sample.activities[0] as (typeof sample.activities)[0]),
        id: 'google:abc_20261116T090000Z',
        people: ['p:7f3a'],
      },
    ],
    tags: [{ ...(sample.tags[0] as (typeof sample.tags)[0]), activity: 'google:abc_20261116T090000Z' }],
    kinds: [{ id: 'one-on-one', name: 'Talks', skill: 2, skillRatedAt: '2020-01-01T00:00:00Z' }],
    profile: { ...emptyState().profile, role: 'nurse' },
    articles: [{ id: 'guide:one-on-ones', saved: false, progress: 0.5, feedback: null, at: '2020-01-01T00:00:00Z' }],
  };

  test('leaves what is one’s own as it was, while it lasts and afterwards', () => {
    const during = withSample(own, friday);
    expect(during.activities).toHaveLength(sample.activities.length + 1);
    expect(during.kinds).toContainEqual(own.kinds[0]);
    expect(during.articles).toContainEqual(own.articles[0]);
    expect(during.profile).toEqual(own.profile);
    expect(text(withoutSample(during))).toBe(text(own));
  });

  test('leaves nothing behind', () => {
    expect(text(withoutSample(withSample(emptyState(), friday)))).toBe(text(emptyState()));
  });

  test('begun twice is as begun once', () => {
    expect(text(withSample(withSample(own, friday), friday))).toBe(text(withSample(own, friday)));
  });

  test('keeps what somebody said of themselves meanwhile', () => {
    const during = withSample(emptyState(), friday);
    const told = {
      ...during,
      profile: { ...during.profile, role: 'nurse' },
      kinds: during.kinds.map((kind) => (kind.id === 'status' ? { ...kind, skill: 1 } : kind)),
    };
    const after = withoutSample(told);
    expect(after.profile).toEqual({ ...emptyState().profile, role: 'nurse' });
    expect(after.kinds).toMatchObject([{ id: 'status', skill: 1 }]);
    expect(after.kinds[0]).not.toHaveProperty('sample');
  });

  test('knows its own by their ids', () => {
    for (const { id } of [
      ...sample.activities,
      ...sample.people,
      ...sample.decisions,
      ...sample.studies,
      ...sample.experiments,
    ]) {
      expect(isSample(id)).toBe(true);
    }
    for (const id of ['google:sample', 'google:samples_20261116T090000Z', 'task:7d-sample-1', 'ics:x/sample-'])
      expect(isSample(id)).toBe(false);
  });
});
