import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hiddenSeries,
  type RedactionRule,
  redacting,
  redactionRules,
  ruleFinder,
  withoutRule,
  withRule,
} from '../../core/redaction.ts';
import { activity } from '../records.ts';

const word = (value: string): RedactionRule => ({ by: 'word', value });

describe('rules among the settings', () => {
  test('are read as they were written, in order, beside whatever else stands there', () => {
    const rules: RedactionRule[] = [
      { by: 'kind', value: 'interview' },
      word('Kündigung 面談'),
      { by: 'calendar', value: 'me@example.com' },
      { by: 'all' },
    ];
    const settings = rules.reduce(withRule, { forecast: true, 'redact word %%%': true, 'redact word': true });
    expect(redactionRules(settings)).toEqual([rules[3], rules[1], rules[2], rules[0]]);
    expect(redactionRules(rules.reduce(withoutRule, settings))).toEqual([]);
    expect(JSON.stringify(settings)).not.toContain('ndigung');
  });

  test('of any text come back as they went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 2, maxLength: 60 }), (value) => {
        fc.pre(value.trim().length >= 2);
        expect(redactionRules(withRule({}, word(value.trim())))).toEqual([word(value.trim())]);
      }),
    );
  });

  test('are none where nothing is set', () => {
    expect(redactionRules(undefined)).toEqual([]);
    expect(redactionRules({})).toEqual([]);
  });
});

test.each([
  ['severance', 'Severance: terms', true],
  ['SEVERANCE', 'the severance-talk', true],
  ['kundigung', 'Kündigungsgespräch', true],
  ['面談', '評価面談（田中）', true],
  ['team  sync', 'Team sync', true],
  ['severance', 'Several people', false],
])('the word %s and the title "%s": %s', (value, title, applies) => {
  expect(ruleFinder([word(value)])(activity('a', { title })) !== undefined).toBe(applies);
});

test('a calendar, a kind and everything take the titles they name', () => {
  const one = activity('a', { calendar: 'hr@example.com', kind: 'interview' });
  expect(ruleFinder([{ by: 'calendar', value: 'hr@example.com' }])(one)).toBeDefined();
  expect(ruleFinder([{ by: 'calendar', value: 'hr' }])(one)).toBeUndefined();
  expect(ruleFinder([{ by: 'kind', value: 'interview' }])(one)).toBeDefined();
  expect(ruleFinder([{ by: 'kind', value: 'review' }])(one)).toBeUndefined();
  expect(ruleFinder([{ by: 'all' }])(one)).toBeDefined();
});

test('what is kept has no title, is marked, and keeps all the rest', () => {
  const one = activity('a', { title: 'Severance talk', series: 'google:abc' });
  expect(redacting([word('severance')])(one)).toEqual({ ...one, title: '', redacted: true });
  expect(redacting([word('severance')])(activity('b'))).toEqual(activity('b'));
});

test('a series that is named by its title is kept under another name, the same every week', () => {
  const of = (day: string) =>
    redacting([word('severance')])(
      activity(day, { source: 'outlook', title: 'Severance talk', series: 'outlook:severance talk' }),
    );
  expect(of('a').series).toMatch(/^outlook:seen:[0-9a-z]+$/);
  expect(of('b').series).toBe(of('a').series);
  expect(hiddenSeries({ title: 'Sync', series: 'google:abc' })).toBe('google:abc');
  expect(hiddenSeries({ title: '', series: 'google:abc' })).toBe('google:abc');
});
