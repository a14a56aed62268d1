import { expect, test } from 'vitest';
import { trendsOfPeriod } from '../../core/period.ts';
import { sampleBackup } from '../../core/sample.ts';
import { namesIn, sheetLines } from '../../core/sheet.ts';
import { labelsIn } from '../../core/trends/labels.ts';
import { kindWords } from '../../core/words/kinds.ts';

const NOW = '2026-11-20T16:00:00Z';
const state = sampleBackup({ now: NOW, zone: 'Europe/Berlin', weeks: 26 });
const label = labelsIn(state.kinds, state.people);
const { trends } = trendsOfPeriod(state, {
  ...{ now: NOW, period: 52 },
  label: (family, key) => label(family, key) ?? (family === 'kind' ? kindWords[key] : undefined),
});
const facts = { trends, experiments: state.experiments, ownTitles: new Set<string>(), language: 'en' };

test('no line holds a name or a title that was not let in', () => {
  const lines = sheetLines(facts, new Set());
  const text = lines.map((line) => line.text).join('\n');
  const titles = [
    ...new Set(state.activities.map(({ title }) => title)),
    ...state.experiments.map(({ title }) => title),
  ];
  const names = [...titles, ...state.people.flatMap(({ alias }) => alias ?? [])];
  expect(lines.some(({ name }) => name !== undefined)).toBe(true);
  expect(names.filter((name) => text.includes(name))).toEqual([]);
});

test('what is let in stands in its own line and in no other', () => {
  const before = sheetLines(facts, new Set());
  const named = before.find(({ name }) => name !== undefined);
  if (!named?.name) throw new Error('no line has a name');
  const after = sheetLines(facts, new Set([named.id]));
  expect(after.filter(({ text }) => text.includes(named.name ?? '')).map(({ id }) => id)).toEqual([named.id]);
  expect(after.filter(({ id }) => id !== named.id)).toEqual(before.filter(({ id }) => id !== named.id));
});

test('names are found as whole words, whatever their case', () => {
  expect(namesIn('More time with ana, please', ['Ana', 'Bilal'])).toEqual(['Ana']);
  expect(namesIn('An analysis', ['Ana', ''])).toEqual([]);
  expect(namesIn('No Weekly Status: Atlas', ['Weekly status: Atlas'])).toEqual(['Weekly status: Atlas']);
});

test('with few tags there are counts to pick, without a conclusion and without names', () => {
  const few = {
    ...state,
    tags: [...state.tags].sort((a, b) => (a.taggedAt < b.taggedAt ? -1 : 1)).slice(0, 12),
  };
  const told = trendsOfPeriod(few, {
    ...{ now: NOW, period: 52 },
    label: (family, key) => label(family, key) ?? (family === 'kind' ? kindWords[key] : undefined),
  });
  const lines = sheetLines({ ...facts, trends: told.trends, experiments: [] }, new Set());
  const [total, ...kinds] = lines.filter(({ section }) => section === 'patterns');
  const sides = [1, 0, -1].map((side) => few.tags.filter(({ energy }) => Math.sign(energy) === side).length);
  expect(total?.text).toBe(
    `So far I tagged 12 meetings and tasks: ${sides[0]} energizing, ${sides[1]} neutral, ${sides[2]} draining.`,
  );
  expect(kinds.length).toBeGreaterThan(0);
  for (const { text } of kinds) expect(text).toMatch(/ so far: \d+ energizing, \d+ neutral, \d+ draining\.$/);
  const nothing = trendsOfPeriod({ ...state, tags: [] }, { now: NOW, period: 52, label: () => undefined });
  expect(sheetLines({ ...facts, trends: nothing.trends, experiments: [] }, new Set())).toEqual([]);
});
