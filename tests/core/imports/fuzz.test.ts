import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planLines, readingPlan } from '../../../core/imports/plan.ts';
import { readImport } from '../../../core/imports/read-import.ts';
import { FILES, type FileName } from './files.ts';

const SEED = 20261130;
const RUNS = 200;
const bytesOf = (name: FileName) => new TextEncoder().encode(FILES[name]);

/** A valid file with something done to it: cut, bytes flipped, fields swapped, nested, grown huge. */
function spoiled(name: FileName): fc.Arbitrary<Uint8Array> {
  const whole = bytesOf(name);
  const text = FILES[name];
  const at = fc.nat(whole.length - 1);
  const cut = at.map((end) => whole.slice(0, end));
  const flipped = fc.array(fc.tuple(at, fc.nat(255)), { minLength: 1, maxLength: 20 }).map((flips) => {
    const bytes = whole.slice();
    for (const [place, value] of flips) bytes[place] = value;
    return bytes;
  });
  const lines = text.split('\n');
  const swapped = fc
    .tuple(fc.nat(lines.length - 1), fc.nat(lines.length - 1), fc.nat(30), fc.nat(30))
    .map(([i, j, a, b]) => {
      const mixed = [...lines];
      [mixed[i], mixed[j]] = [mixed[j] ?? '', mixed[i] ?? ''];
      const fields = (mixed[i] ?? '').split(/([,;:])/);
      const [x, y] = [a % fields.length, b % fields.length];
      [fields[x], fields[y]] = [fields[y] ?? '', fields[x] ?? ''];
      mixed[i] = fields.join('');
      return new TextEncoder().encode(mixed.join('\n'));
    });
  const nested = fc
    .tuple(at, fc.constantFrom('[', '{"a":', '"', 'BEGIN:VEVENT\r\n', '(', '\\'), fc.nat(5000))
    .map(([place, sign, times]) =>
      new TextEncoder().encode(text.slice(0, place) + sign.repeat(times) + text.slice(place)),
    );
  const huge = fc
    .tuple(at, fc.integer({ min: 1, max: 200_000 }))
    .map(([place, times]) =>
      new TextEncoder().encode(text.slice(0, place) + 'x,;" '.repeat(times) + text.slice(place)),
    );
  return fc.oneof(
    { weight: 4, arbitrary: cut },
    { weight: 4, arbitrary: flipped },
    { weight: 4, arbitrary: swapped },
    { weight: 3, arbitrary: nested },
    { weight: 1, arbitrary: huge },
  );
}

describe.each(Object.keys(FILES) as FileName[])('200 spoiled files made from %s', (name) => {
  test('are taken with their refusals named, or refused as a whole with a sentence', () => {
    fc.assert(
      fc.property(spoiled(name), (bytes) => {
        const read = readImport(bytes, { name, zone: 'Europe/Berlin', today: '2026-11-22' });
        if (!read.ok) {
          expect(read.detail).toMatch(/\S.{10,}/);
          return;
        }
        const { activities, tags, refused, refusals } = read.value;
        expect(refused.every(({ why }) => why !== '')).toBe(true);
        expect(refusals).toBeGreaterThanOrEqual(refused.length);
        const ids = new Set(activities.map(({ id }) => id));
        expect(ids.size).toBe(activities.length);
        expect(tags.every(({ activity }) => ids.has(activity))).toBe(true);
        // Whatever is taken passes the worker's own check, so that nothing is left half done there.
        const reading = readingPlan([...planLines(read.value)].join(''));
        let step = reading.next();
        while (!step.done) step = reading.next();
        expect(step.value).toBeDefined();
      }),
      { seed: SEED, numRuns: RUNS },
    );
  }, 60_000);
});
