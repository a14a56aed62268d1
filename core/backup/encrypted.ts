import * as v from 'valibot';
import { instant } from '../activity.ts';
import { canonicalJson } from '../canonical.ts';
import { fail, ok, type Result } from '../result.ts';
import { compressed, expanded } from './compressed.ts';
import { readJson } from './json.ts';
import type { BackupStamp } from './write.ts';

/** What `format` says in every encrypted backup. */
const ENCRYPTED_FORMAT = 'updraft-backup-encrypted';
/** Rounds of PBKDF2 with SHA-256 as OWASP's password storage cheat sheet advises (2023). */
const ITERATIONS = 600_000;
/** A file that asks for more would only keep the machine busy. */
const MOST_ITERATIONS = 10_000_000;
const base64 = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9+/]*={0,2}$/),
  v.check(({ length }) => length % 4 === 0),
);

const schema = v.object({
  format: v.literal(ENCRYPTED_FORMAT),
  version: v.literal(1),
  exportedAt: instant,
  app: v.string(),
  cipher: v.literal('AES-256-GCM'),
  compression: v.literal('gzip'),
  kdf: v.literal('PBKDF2-SHA-256'),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(MOST_ITERATIONS)),
  salt: base64,
  iv: base64,
  data: base64,
});
type EncryptedFile = v.InferOutput<typeof schema>;

/** A key made from a passphrase, with what is needed to make it again. */
export interface BackupKey {
  key: CryptoKey;
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
}

/** What the browser offers for this; passed in, because it makes random bytes. */
export type Secrets = Pick<Crypto, 'subtle' | 'getRandomValues'>;

/** The key of a passphrase; the same one wherever salt and rounds are the same. It cannot be read back. */
export async function backupKey(
  passphrase: string,
  { subtle, getRandomValues }: Secrets,
  salt: Uint8Array<ArrayBuffer> = getRandomValues.call(crypto, new Uint8Array(16)) as Uint8Array<ArrayBuffer>,
  iterations = ITERATIONS,
): Promise<BackupKey> {
  // One text on every keyboard: é typed as one character or as two is the same word.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const raw = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const key = await subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return { key, salt, iterations };
}

/** The file of a backup's text under a key. All that the file says of itself is authenticated with the text. */
export async function encryptedBackup(
  text: string | Blob,
  { key, salt, iterations }: BackupKey,
  stamp: BackupStamp,
  { subtle, getRandomValues }: Secrets,
): Promise<string> {
  const iv = getRandomValues.call(crypto, new Uint8Array(12)) as Uint8Array<ArrayBuffer>;
  const head: Omit<EncryptedFile, 'data'> = {
    format: ENCRYPTED_FORMAT,
    version: 1,
    exportedAt: stamp.exportedAt,
    app: stamp.app,
    cipher: 'AES-256-GCM',
    compression: 'gzip',
    kdf: 'PBKDF2-SHA-256',
    iterations,
    salt: toBase64(salt),
    iv: toBase64(iv),
  };
  const how = { name: 'AES-GCM', iv, additionalData: sealOf(head) };
  const data = toBase64(new Uint8Array(await subtle.encrypt(how, key, await compressed(text))));
  return `${JSON.stringify({ ...head, data }, null, 1)}\n`;
}

/** True for the text of an encrypted backup, readable or not. */
export const isEncrypted = (text: string): boolean =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"updraft-backup-encrypted"/.test(text.slice(0, 200));

/**
 * The backup's text. Errors: `invalid` (not such a file, or of a version that is not known), `wrong-passphrase` (that, or
 * the file was changed: authentication cannot tell them apart).
 */
export async function decryptedBackup(
  text: string,
  passphrase: string,
  secrets: Secrets,
): Promise<Result<string, 'invalid' | 'wrong-passphrase'>> {
  const json = readJson(text);
  const parsed = json.ok ? v.safeParse(schema, json.value) : undefined;
  if (!parsed?.success) return fail('invalid', json.ok ? undefined : json.detail);
  const { data, ...head } = parsed.output;
  const { key } = await backupKey(passphrase, secrets, fromBase64(head.salt), head.iterations);
  try {
    const how = { name: 'AES-GCM', iv: fromBase64(head.iv), additionalData: sealOf(head) };
    const bytes = await secrets.subtle.decrypt(how, key, fromBase64(data));
    return ok(await expanded(new Uint8Array(bytes)));
  } catch {
    return fail('wrong-passphrase');
  }
}

const sealOf = (head: Omit<EncryptedFile, 'data'>): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonicalJson(head));

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
