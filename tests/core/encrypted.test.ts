import { expect, test } from 'vitest';
import { backupKey, decryptedBackup, encryptedBackup, isEncrypted } from '../../core/backup/encrypted.ts';

const stamp = { exportedAt: '2026-11-22T10:00:00Z', app: '0.1.0' };
const text = '{"format": "updraft-backup", "title": "第2回 Retro"}';
const locked = async (passphrase: string) => encryptedBackup(text, await backupKey(passphrase, crypto), stamp, crypto);

test('what was encrypted comes back with the passphrase, however its letters were typed', async () => {
  const file = await locked('café au lait');
  expect(isEncrypted(file)).toBe(true);
  expect(file).not.toContain('Retro');
  expect(await decryptedBackup(file, 'cafe\u0301 au lait', crypto)).toEqual({ ok: true, value: text });
});

test('the same text under the same key gives another file each time', async () => {
  const key = await backupKey('walk', crypto);
  const [one, other] = [
    await encryptedBackup(text, key, stamp, crypto),
    await encryptedBackup(text, key, stamp, crypto),
  ];
  expect(JSON.parse(one).iv).not.toBe(JSON.parse(other).iv);
});

test('another passphrase is told as a wrong one', async () => {
  expect(await decryptedBackup(await locked('walk'), 'Walk', crypto)).toEqual({
    ok: false,
    reason: 'wrong-passphrase',
  });
});

test.each(['exportedAt', 'app', 'data', 'salt', 'iv', 'iterations'])(
  'a file whose %s was changed is refused',
  async (member) => {
    const file = JSON.parse(await locked('walk')) as Record<string, string | number>;
    const swap = (value: string) => (value.startsWith('A') ? `B${value.slice(1)}` : `A${value.slice(1)}`);
    const before = file[member] ?? '';
    const changed =
      member === 'exportedAt' ? '2026-11-22T10:00:01Z' : typeof before === 'number' ? before + 1 : swap(before);
    const read = await decryptedBackup(JSON.stringify({ ...file, [member]: changed }), 'walk', crypto);
    expect(read).toEqual({ ok: false, reason: 'wrong-passphrase' });
  },
);

test.each([
  ['of a later version', (file: object) => ({ ...file, version: 2 })],
  ['that asks for a day of rounds', (file: object) => ({ ...file, iterations: 1e12 })],
  ['without data', ({ data: _, ...file }: Record<string, unknown>) => file],
])('a file %s is invalid', async (_, change) => {
  const file = change(JSON.parse(await locked('walk')));
  expect(await decryptedBackup(JSON.stringify(file), 'walk', crypto)).toMatchObject({ ok: false, reason: 'invalid' });
});

test.each(['salt', 'iv', 'data'])('a file whose %s is no base64 is refused as no such file', async (member) => {
  const file = JSON.parse(await locked('walk')) as Record<string, string | number>;
  for (const wrong of ['A', 'AAAAA', 'AAA', 'A===', '%'])
    expect(await decryptedBackup(JSON.stringify({ ...file, [member]: wrong }), 'walk', crypto)).toMatchObject({
      ...{ ok: false, reason: 'invalid' },
    });
});
