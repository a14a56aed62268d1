import { expect, test } from 'vitest';
import { placedLabels, shortened } from '../../components/moves/labels.ts';

const box = (text: string, { x, y }: { x: number; y: number }) => ({
  from: x - text.length * 3.2,
  to: x + text.length * 3.2,
  y,
});

test('of eight names in 280 pixels none lies on another one, and none over the sides', () => {
  const labels = Array.from({ length: 8 }, (_, i) => ({
    ...{ at: 50 + i * 34, top: 110, bottom: 130, text: shortened('presentation') },
  }));
  const boxes = placedLabels(labels, [40, 320], [20, 230]).map((place) => {
    if (!place) throw new Error('a name has no place');
    return box('presentat…', place);
  });
  for (const [i, one] of boxes.entries()) {
    expect(one.from).toBeGreaterThanOrEqual(40);
    expect(one.to).toBeLessThanOrEqual(320);
    for (const other of boxes.slice(0, i))
      expect(Math.abs(one.y - other.y) >= 12 || one.from >= other.to || other.from >= one.to).toBe(true);
  }
});

test('a name that finds no place is left out, and a short one stands whole above what it names', () => {
  const one = { at: 100, top: 50, bottom: 60, text: 'Review' };
  expect(placedLabels([one], [0, 200], [0, 200])).toEqual([{ x: 100, y: 46 }]);
  expect(placedLabels([one, one], [0, 200], [30, 50])).toEqual([{ x: 100, y: 46 }, undefined]);
  expect([shortened('Review'), shortened('presentation')]).toEqual(['Review', 'presentat…']);
});
