import { expect, test } from 'vitest';
import { dayInWords, hours, percent, shortDay, signed, timeOfDay } from '../../core/format.ts';

/** Texts with the spaces and marks that languages set around numbers made plain. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u200E\u200F]/g, '');

test('a share is whole percent, as the language writes it', () => {
  expect([0, 0.413, 0.415, 1].map((share) => percent(share, 'en'))).toEqual(['0%', '41%', '42%', '100%']);
  expect(plain(percent(0.413, 'de'))).toBe('41 %');
});

test('hours have one decimal below ten and none from there on', () => {
  expect([0, 1, 3.46, 9.94, 9.95, 41.2].map((value) => plain(hours(value, 'fr')))).toEqual([
    '0 h',
    '1 h',
    '3,5 h',
    '9,9 h',
    '10 h',
    '41 h',
  ]);
  expect(plain(hours(3.5, 'en'))).toBe('3.5 hr');
});

test('a difference carries its sign, and nothing has none', () => {
  expect([0.42, -1.2, 2, 0, 0.04, -0.04].map((value) => signed(value, 'en'))).toEqual([
    '+0.4',
    '−1.2',
    '+2.0',
    '0.0',
    '0.0',
    '0.0',
  ]);
  expect(signed(-1.2, 'sv')).toBe('\u22121,2');
});

test('the time of day is that of the zone, also in the hour that comes twice', () => {
  expect(timeOfDay('2026-11-16T08:30:00Z', 'Europe/Berlin', 'de')).toBe('9:30');
  expect(plain(timeOfDay('2026-11-16T08:30:00Z', 'America/New_York', 'en'))).toBe('3:30 AM');
  expect(timeOfDay('2026-10-25T00:30:00Z', 'Europe/Berlin', 'de')).toBe('2:30');
  expect(timeOfDay('2026-10-25T01:30:00Z', 'Europe/Berlin', 'de')).toBe('2:30');
});

test('a day is named, wherever the machine stands', () => {
  expect(dayInWords('2026-11-22', 'en-GB')).toBe('Sunday 22 November');
  expect(dayInWords('2026-11-22', 'de')).toBe('Sonntag, 22. November');
  expect(shortDay('2026-11-22', 'en-GB')).toBe('22 Nov');
  expect(shortDay('2026-03-01', 'en')).toBe('Mar 1');
});

test('two languages and two zones do not get into each other’s way', () => {
  const once = [percent(0.5, 'en'), percent(0.5, 'de'), hours(2, 'en'), hours(2, 'fr')];
  expect([percent(0.5, 'en'), percent(0.5, 'de'), hours(2, 'en'), hours(2, 'fr')]).toEqual(once);
  expect(new Set(once).size).toBe(4);
});
