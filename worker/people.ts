import type { Values } from '../store/values.ts';

/**
 * Addresses as `p:<16 hex digits>`: SHA-256 over a salt that never leaves this machine and the address in small
 * letters, so that a colleague can be counted without being written down.
 */
export async function hashesOf(addresses: readonly string[], values: Values): Promise<string[]> {
  if (addresses.length === 0) return [];
  const hashOf = await hasherOf(values);
  return [...new Set(await Promise.all(addresses.map(hashOf)))].sort();
}

/** Hashes one address after the other; the salt is read once. */
export async function hasherOf(values: Values): Promise<(address: string) => Promise<string>> {
  const salt = await values.once('salt', () => crypto.randomUUID());
  return async (address: string) => {
    const bytes = new TextEncoder().encode(`${salt}\n${address.trim().toLowerCase()}`);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return `p:${[...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  };
}
