import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Records } from '../../../../core/articles/facts.ts';
import { amountOf } from '../../../../core/articles/signal.ts';
import { SIGNALS, signalRule } from '../../../../core/articles/signals.ts';
import { library, person, skilled, type Work } from '../history.ts';
import { evenWeeks, everyDay, heard, mixedWeeks, nth } from './cases.ts';

const even = person(evenWeeks);
const mixed = person(mixedWeeks);
const mostly = (energy: -1 | 1, week: number, day: number): Work['energy'] => (nth(week, day) % 5 ? energy : 0);
/** Six weeks of kinds that mostly energize or mostly drain, two hours each. */
const kinds = (of: Record<string, -1 | 1>, more: Partial<Records> = {}) =>
  person({
    ...everyDay(6, (week, day) =>
      Object.entries(of).map(([kind, energy], i) => ({
        kind,
        at: 8 + 2.5 * i,
        hours: 2,
        energy: mostly(energy, week, day),
      })),
    ),
    ...more,
  });

describe('meetings', () => {
  test('a kind that a guide speaks about', () => {
    expect(heard('kind-drains', mixed, ['status'])?.because).toMatchObject({ what: 'status', count: 23, n: 30 });
    expect(heard('kind-drains', mixed, ['one-on-one'])).toBeUndefined();
    expect(heard('kind-drains', mixed)).toBeUndefined();
  });

  const weekly = (kind: string, energy: (week: number) => Work['energy']) =>
    person(
      everyDay(8, (week, day) =>
        day === 1
          ? [{ kind, at: 10, series: 's1', title: 'Weekly round', energy: energy(week) }]
          : [{ kind: 'writing', at: 9, alone: true, energy: 0 }],
      ),
    );

  test('a recurring activity that drains', () => {
    const round = weekly('status', (week) => (week ? -1 : 0));
    expect(heard('draining-series', round)?.because).toMatchObject({ what: 'Weekly round', count: 7, n: 8 });
    expect(heard('draining-one-on-one', round)).toBeUndefined();
    expect(
      heard(
        'draining-one-on-one',
        weekly('one-on-one', () => -1),
      )?.because,
    ).toMatchObject({ count: 8, n: 8 });
    expect(heard('draining-series', even)).toBeUndefined();
  });

  test('a recurring activity that gave more when it was new', () => {
    const fading = person(
      everyDay(8, (week) => [
        { kind: 'workshop', at: 10, series: 's1', title: 'New product', energy: week < 4 ? 1 : -1 },
      ]),
    );
    expect(heard('series-fades', fading)?.because).toMatchObject({ what: 'New product', count: 20, n: 40 });
    expect(
      heard(
        'series-fades',
        weekly('status', () => -1),
      ),
    ).toBeUndefined();
  });

  test('many hours of them, when they do no good', () => {
    const hours = (energy: -1 | 1) => kinds({ status: energy, client: energy, review: energy });
    expect(heard('many-meeting-hours', hours(-1))?.because).toMatchObject({
      say: 'meeting-hours',
      hours: 30,
      count: 72,
      n: 90,
    });
    expect(heard('many-meeting-hours', hours(1))).toBeUndefined();
  });

  test('the third in a row', () => {
    const runs = person(
      everyDay(6, (week, day) =>
        [9, 10, 11, 14].map((at, i) => ({
          kind: ['client', 'review'][(i + day) % 2] ?? '',
          at,
          energy: i === 2 ? mostly(-1, week, day) : mostly(1, week, day),
        })),
      ),
    );
    expect(heard('third-in-run', runs)?.because).toEqual({
      say: 'comparison',
      moment: 'third-in-run',
      side: 'draining',
      count: 24,
      n: 30,
      restCount: 0,
      rest: 90,
    });
    expect(heard('third-in-run', even)).toBeUndefined();
  });

  test('making in long stretches and in short ones', () => {
    const long = person(
      everyDay(6, (week, day) => [
        { kind: 'writing', at: 9, hours: day % 2 ? 2 : 0.5, alone: true, energy: day % 2 ? 1 : mostly(-1, week, day) },
      ]),
    );
    expect(heard('long-making-better', long)?.because).toMatchObject({
      moment: 'long-making',
      side: 'energizing',
      count: 12,
      n: 12,
      restCount: 0,
      rest: 18,
    });
    expect(heard('long-making-better', even)).toBeUndefined();
    // 9:00–9:40 writing, then meetings with gaps of 40 minutes
    const chopped = person(
      everyDay(6, (week, day) => [
        { kind: 'writing', at: 9, hours: 2 / 3, alone: true, energy: mostly(1, week, day) },
        ...[10, 11, 12, 13, 14, 15, 16, 17].map((at) => ({ kind: 'status', at, hours: 1 / 3 })),
      ]),
    );
    expect(heard('short-stretches', chopped)?.because).toEqual({ say: 'stretches', minutes: 40 });
    expect(heard('short-stretches', mixed)).toBeUndefined();
  });
});

describe('paths', () => {
  test('three kinds that energize', () => {
    expect(heard('several-energizing-kinds', kinds({ client: 1, teaching: 1, writing: 1 }))?.because).toMatchObject({
      kinds: [{ count: 24, n: 30 }, { count: 24 }, { count: 24 }],
    });
    expect(heard('several-energizing-kinds', mixed)).toBeUndefined();
  });

  test('two fields that energize', () => {
    expect(amountOf(heard('several-domains', kinds({ building: 1, teaching: 1 })))).toBeGreaterThan(0.9);
    expect(heard('several-domains', kinds({ building: 1, maintaining: 1 }))).toBeUndefined();
    expect(
      heard('several-domains', {
        ...kinds({ building: 1, teaching: 1 }),
        profile: { ...even.profile, managesPeople: true },
      }),
    ).toBeUndefined();
  });

  test('energy in another field than the hours', () => {
    const elsewhere = kinds({ maintaining: -1, incident: -1, strategy: 1 });
    expect(heard('energy-in-second-field', elsewhere)?.because).toMatchObject({
      what: 'strategy',
      side: 'energizing',
      count: 24,
      n: 30,
    });
    expect(
      amountOf(heard('energy-in-second-field', kinds({ building: 1, maintaining: 1, strategy: -1 }))),
    ).toBeLessThan(0.05);
  });

  test('what joins two trades', () => {
    const pairing = kinds({ pairing: 1, analysis: -1, design: -1 });
    expect(heard('bridge-energizes', pairing)?.because).toMatchObject({ what: 'pairing', count: 24, n: 30 });
    expect(heard('bridge-energizes', kinds({ building: 1, design: -1 }))).toBeUndefined();
  });

  test('starting energizes and running drains', () => {
    expect(heard('starting-over-running', kinds({ prototyping: 1, maintaining: -1 }))?.because).toMatchObject({
      draining: { what: 'maintaining' },
      energizing: { what: 'prototyping' },
    });
    expect(heard('starting-over-running', kinds({ prototyping: -1, maintaining: 1 }))).toBeUndefined();
    // A workshop is a beginning when its titles say so.
    const launches = person(
      everyDay(6, (week, day) => [
        { kind: 'workshop', at: 9, title: 'Kickoff: kiosk', energy: mostly(1, week, day) },
        { kind: 'maintaining', at: 11, energy: mostly(-1, week, day) },
      ]),
    );
    expect(amountOf(heard('starting-over-running', launches))).toBeGreaterThan(0.9);
  });

  test('one craft, done well', () => {
    const rated = { kinds: [skilled('writing', 5)] };
    const artisan = heard('one-craft', kinds({ writing: 1, status: -1 }, rated));
    expect(artisan?.because).toMatchObject({ what: 'writing', count: 24, n: 30, skill: 5 });
    expect(amountOf(artisan)).toBeGreaterThan(0.9);
    expect(heard('path-fits', kinds({ writing: 1, status: -1 }, rated))).toEqual(artisan);
    expect(heard('one-craft', kinds({ writing: 1, status: -1 }, { kinds: [skilled('writing', 3)] }))).toBeUndefined();
    expect(heard('path-fits', even)).toBeUndefined();
  });

  test('selling and administration that drain', () => {
    expect(heard('selling-drains', kinds({ 'proposal-sales': -1, client: 1 }))?.because).toMatchObject({
      what: 'proposal-sales',
      count: 24,
      n: 30,
    });
    expect(heard('selling-drains', mixed)).toBeUndefined();
  });

  test('neither managing nor narrowing', () => {
    expect(heard('rejects-both-ladders', person({}, { declared: ['not-managing', 'not-narrower'] }))).toBeDefined();
    expect(heard('rejects-both-ladders', person({}, { declared: ['not-managing'] }))).toBeUndefined();
  });
});

test('every signal is tried here, and every guide names only signals that exist', () => {
  const folder = new URL('.', import.meta.url);
  const tests = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  for (const id of Object.keys(SIGNALS).filter((one) => !one.startsWith('said-'))) expect(tests).toContain(`'${id}'`);
  for (const { slug, signals } of library) {
    expect(signals.length, slug).toBeGreaterThan(0);
    for (const { is } of signals) expect(signalRule(is), `${slug}: ${is}`).toBeDefined();
  }
  expect(signalRule('constructor')).toBeUndefined();
});
