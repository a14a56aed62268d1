import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archiveOf, sha256 } from '../scripts/package/archive.ts';
import { type Bill, refusedLicences, shippedBill } from '../scripts/package/bill.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('an archive', () => {
  const files: [string, Uint8Array][] = [
    ['manifest.json', bytes('{}')],
    ['icon/16.png', new Uint8Array([137, 80, 78, 71])],
    ['background.js', bytes('1;'.repeat(500))],
  ];

  test('holds every file as it was', () => {
    const held = unzipSync(archiveOf(new Map(files)));
    expect(Object.keys(held)).toEqual(['background.js', 'icon/16.png', 'manifest.json']);
    for (const [path, content] of files) expect(held[path]).toEqual(content);
  });

  test('is the same bytes in whatever order the files come, and other bytes for other files', () => {
    const sums = [files, [...files].reverse()].map((some) => sha256(archiveOf(new Map(some))));
    expect(sums[1]).toBe(sums[0]);
    expect(sha256(archiveOf(new Map(files).set('manifest.json', bytes('[]'))))).not.toBe(sums[0]);
  });

  test('carries the first of January 2026, whatever the clock and the zone say', () => {
    const zip = archiveOf(new Map(files));
    // A local header: the time at byte 10, the date at 12. (2026 − 1980) << 9 | 1 << 5 | 1.
    const view = new DataView(zip.buffer, zip.byteOffset);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (46 << 9) | 33]);
  });

  test('is named by the sum that the standard gives for it', () => {
    // FIPS 180-2, appendix B.1.
    expect(sha256(bytes('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

const component = (name: string, ...licenses: string[]) => ({
  'bom-ref': `${name}@1.0.0`,
  name,
  version: '1.0.0',
  licenses: licenses.map((id) => (id.includes(' ') ? { expression: id } : { license: { id } })),
});

/** A product that ships `shown` (which needs `inner`) and is built by `builder` (which needs `inner` and `tool`). */
const whole: Bill = {
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:0',
  metadata: {
    timestamp: '2026-11-30T20:00:00Z',
    tools: [{ name: 'cli' }],
    component: { 'bom-ref': 'p@1.0.0', name: 'some-folder' },
  },
  components: ['shown', 'inner', 'builder', 'tool'].map((name) => component(name, 'MIT')),
  dependencies: [
    { ref: 'p@1.0.0', dependsOn: ['builder@1.0.0', 'shown@1.0.0'] },
    { ref: 'shown@1.0.0', dependsOn: ['inner@1.0.0'] },
    { ref: 'inner@1.0.0', dependsOn: ['shown@1.0.0'] },
    { ref: 'builder@1.0.0', dependsOn: ['inner@1.0.0', 'tool@1.0.0'] },
  ],
};

describe('the bill of materials', () => {
  test('names what is shipped and what that needs, also where a tool needs it too', () => {
    const bill = shippedBill(whole, 'p', ['shown']);
    expect(bill.components.map(({ name }) => name)).toEqual(['shown', 'inner']);
    expect(bill.dependencies).toEqual([
      { ref: 'p@1.0.0', dependsOn: ['shown@1.0.0'] },
      { ref: 'shown@1.0.0', dependsOn: ['inner@1.0.0'] },
      { ref: 'inner@1.0.0', dependsOn: ['shown@1.0.0'] },
    ]);
  });

  test('says nothing of the moment, the tools or the folder', () => {
    const bill = shippedBill(whole, 'p', ['shown']);
    expect(bill.serialNumber).toBeUndefined();
    expect(bill.metadata).toEqual({ component: { 'bom-ref': 'p@1.0.0', name: 'p' } });
    expect(bill.bomFormat).toBe('CycloneDX');
  });

  test.each([
    [[component('a', 'MIT'), component('b', '(GPL-3.0-only OR Apache-2.0)')], []],
    [[component('a', 'GPL-3.0-only')], ['a 1.0.0: GPL-3.0-only']],
    [[component('a', 'MIT', 'GPL-3.0-only')], ['a 1.0.0: MIT, GPL-3.0-only']],
    [[component('a', '(MIT AND GPL-3.0-only)')], ['a 1.0.0: (MIT AND GPL-3.0-only)']],
    [[component('a')], ['a 1.0.0: says no licence']],
  ])('%j: licences that may not be shipped are named: %j', (components, refused) => {
    expect(refusedLicences({ components })).toEqual(refused);
  });
});
