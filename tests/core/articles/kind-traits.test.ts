import { expect, test } from 'vitest';
import { traitsOf } from '../../../core/articles/kind-traits.ts';
import { KIND_IDS } from '../../../core/kind.ts';

test('kinds that come with Updraft have their traits whatever they are called', () => {
  expect(traitsOf('building', 'Lego', []).traits).toContain('making');
  expect(traitsOf('status', 'Report', []).domain).toBe('upkeep');
  for (const id of KIND_IDS.filter((one) => one !== 'other')) expect(traitsOf(id, id, []).domain).toBeDefined();
});

test.each([
  ['proposal-sales', 'Proposal and sales', 'selling'],
  ['approval-committee', 'Approval committee', 'deciding'],
  ['k1', 'Escalations', 'serving'],
  ['k2', 'Patient round', 'serving'],
  ['k3', 'Prototyping', 'starting'],
  ['k4', 'Monthly reporting', 'running'],
  ['k5', 'Pairing', 'bridging'],
  ['k6', 'Lab bench', 'making'],
  ['k7', 'Certificate study', 'learning'],
])('a kind of one’s own is read from its name: %s “%s”', (id, name, trait) => {
  expect(traitsOf(id, name, []).traits).toContain(trait);
});

test('titles add what at least half of them say', () => {
  const pitches = ['Pitch: kiosk', 'Pitch: north wing', 'Demo'];
  expect(traitsOf('presentation', 'Presentation', pitches).traits).toContain('starting');
  expect(traitsOf('presentation', 'Presentation', ['Pitch: kiosk', 'Demo', 'Demo']).traits).not.toContain('starting');
  expect(traitsOf('presentation', 'Presentation', pitches).domain).toBe('steering');
});

test('a name that says nothing is read from its titles, or has no traits', () => {
  expect(traitsOf('k9', 'Zeta', ['Invoice: Nordlicht', 'Invoice: Sund']).traits).toContain('selling');
  expect(traitsOf('k9', 'Zeta', ['Alpha']).traits).toEqual([]);
  expect(traitsOf('constructor', '', []).traits).toEqual([]);
});
