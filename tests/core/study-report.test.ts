import { expect, test } from 'vitest';
import { sampleBackup } from '../../core/sample.ts';
import type { Study } from '../../core/study.ts';
import { firstDays, studyReport } from '../../core/study-report.ts';
import { activity, tag } from '../records.ts';

/** Two working weeks from Monday 16 November 2026. */
const STUDY: Study = { id: 's', from: '2026-11-16', to: '2026-11-27', workDays: [0, 1, 2, 3, 4] };
const now = '2026-11-28T12:00:00Z';
const label = () => undefined;

/** One hour of a kind at 10:00 in Berlin on a day of November. */
const meeting = (day: number, kind: string) =>
  activity(`${kind} ${day}`, { kind, start: `2026-11-${day}T09:00:00Z`, end: `2026-11-${day}T10:00:00Z` });
const tagged = (day: number, kind: string, energy: -1 | 0 | 1, more = {}) =>
  tag(`${kind} ${day}`, energy, { taggedAt: `2026-11-${day}T10:01:00Z`, ...more });

test('a report counts what gave, what took and what is not known yet', () => {
  const activities = [
    ...[16, 17, 18].map((day) => meeting(day, 'review')),
    ...[19, 20, 23].map((day) => meeting(day, 'status')),
    meeting(24, 'planning'),
    // Not tagged; on a Saturday; before the study; after what is known now.
    ...[meeting(25, 'planning'), meeting(21, 'review'), meeting(13, 'status'), meeting(30, 'review')],
  ];
  const tags = [
    ...[tagged(16, 'review', 1), tagged(17, 'review', 1), tagged(18, 'review', -1, { recalled: true })],
    ...[tagged(19, 'status', -1), tagged(20, 'status', -1)],
    // A day and a minute after its end: from memory.
    tagged(23, 'status', 0, { taggedAt: '2026-11-24T10:01:00Z' }),
    ...[tagged(24, 'planning', 1), tagged(21, 'review', 1), tagged(13, 'status', 1)],
  ];
  const report = studyReport(STUDY, { activities, tags }, { now, label });
  // Reviews, statuses and two plannings ended within it: 3 + 3 + 2; one of the plannings has no tag.
  expect(report).toMatchObject({
    tags: 7,
    ended: 8,
    days: 7,
    hours: 7,
    recalled: 2,
    from: STUDY.from,
    until: STUDY.to,
  });
  expect(report).toMatchObject({ energizing: 3, neutral: 1, draining: 3, share: undefined, first: undefined });
  // Two of three are more than half; both kinds need three more for six tags.
  expect(report.gives).toMatchObject([{ kind: 'review', tags: 3, energizing: 2, draining: 1, hours: 3 }]);
  expect(report.takes).toMatchObject([{ kind: 'status', tags: 3, energizing: 0, draining: 2 }]);
  expect(report.open).toMatchObject([{ kind: 'planning', tags: 1, energizing: 1 }]);
  for (const { needs } of [...report.gives, ...report.takes, ...report.open]) expect(needs).toBeGreaterThan(0);
});

test('a study that was ended early reports the days it had; without a tag there is nothing', () => {
  const activities = [16, 17, 18].map((day) => meeting(day, 'review'));
  const tags = [16, 17, 18].map((day) => tagged(day, 'review', 1));
  const ended = studyReport({ ...STUDY, endedOn: '2026-11-17' }, { activities, tags }, { now, label });
  expect(ended).toMatchObject({ tags: 2, until: '2026-11-17', gives: [], open: [{ kind: 'review', tags: 2 }] });
  const nothing = studyReport(STUDY, { activities: [], tags: [] }, { now, label });
  expect(nothing).toMatchObject({ tags: 0, ended: 0, gives: [], takes: [], open: [], share: undefined });
});

/** As many tags a day as said, each of that sign. */
const days = (...signs: number[][]) =>
  signs.flatMap((list, i) => list.map((sign) => ({ day: `2026-11-${16 + i}`, sign })));

test('the first three tagged days are held against the later ones', () => {
  // Balance 1 against −1. Spread 12 · 1² = 12, variance (12 + 7) / (12 + 10) = 0.8636;
  // half a range 1.6449 · √(1.3 · 0.8636 · (1/6 + 1/6)) = 1.6449 · 0.6117 = 1.0062.
  const first = firstDays(days([1, 1], [1, 1], [1, 1], [-1, -1, -1], [-1, -1, -1]));
  expect(first).toMatchObject({ days: 3, tags: 6, energizing: 6, laterTags: 6, laterDraining: 6, differs: true });
  expect(first?.difference).toBe(2);
  expect(first?.lower).toBeCloseTo(0.9938, 3);
  expect(first?.upper).toBeCloseTo(3.0062, 3);
});

test('the same on both sides is no difference, and too few tags are not compared', () => {
  expect(firstDays(days([1, -1], [1, -1], [1, -1], [1, -1, 1], [-1, 1, -1]))).toMatchObject({
    difference: 0,
    differs: false,
  });
  expect(firstDays(days([1, 1], [1, 1], [1], [-1, -1, -1], [-1, -1, -1]))).toBeUndefined();
  expect(firstDays(days([1, 1, 1, 1], [1, 1, 1, 1], [1]))).toBeUndefined();
  expect(firstDays([])).toBeUndefined();
});

test('on two weeks of the sample data the report is what a count by hand gives', () => {
  const zone = 'Europe/Berlin';
  const state = sampleBackup({ now: '2026-11-20T16:00:00Z', zone });
  const study: Study = { id: 's', from: '2026-11-02', to: '2026-11-13', workDays: [0, 1, 2, 3, 4] };
  const report = studyReport(study, state, { now: '2026-11-20T16:00:00Z', label });
  // Read off the tags of these days, day by day (x: none), very draining to very energizing as -2 to 2:
  // reviews 1 2 1 2 1; building 2 x -1 1 2 2 in 105 55 105 120 55 minutes; status -2 -2 -2 -2;
  // one-on-ones 1 -1 -1 2 -2 x 0 1 0 -1; stand-ups 0 0 1 2 0 x 1 0 1 -1; design 2 1; teaching 1 1; admin -1 -1;
  // writing -1, analysis 0, interview 1, planning 1, social 2; workshop, all-hands and two client calls have no tag.
  expect(report).toMatchObject({ tags: 43, ended: 50, days: 10, energizing: 23, neutral: 7, draining: 13 });
  expect(report.gives).toMatchObject([
    { kind: 'review', tags: 5, energizing: 5, draining: 0, hours: 5 },
    { kind: 'building', tags: 5, energizing: 4, draining: 1, hours: 440 / 60 },
  ]);
  expect(report.takes).toMatchObject([{ kind: 'status', tags: 4, energizing: 0, draining: 4, hours: 3 }]);
  expect(report.open.slice(0, 2)).toMatchObject([
    { kind: 'one-on-one', tags: 9, energizing: 3, draining: 4 },
    { kind: 'standup', tags: 9, energizing: 4, draining: 1 },
  ]);
  expect(report.open.slice(2).map(({ kind, tags }) => `${kind} ${tags}`)).toEqual(
    expect.arrayContaining([
      'design 2',
      'teaching 2',
      'admin 2',
      'writing 1',
      'analysis 1',
      'interview 1',
      'planning 1',
    ]),
  );
  // Energizing minutes by day: 195, 60, 15, 240, 60, then 105, 195, 90, 205, 105: 1270 of 1975.
  expect(report.hours).toBeCloseTo(1975 / 60, 10);
  expect(report.share?.energizing).toBeCloseTo(1270 / 1975, 10);
  // Monday to Wednesday: 0 1 2 -2 1, 0 2, 1 -1 -1 -1: five of eleven; the other 18 of 32 came later.
  expect(report.first).toMatchObject({ tags: 11, energizing: 5, draining: 4, laterTags: 32, laterEnergizing: 18 });
  expect(report.first?.differs).toBe(false);
});
