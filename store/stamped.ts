import * as v from 'valibot';
import type { Settings, Stamps } from '../core/backup.ts';
import { type ProfileChange, profileSchema } from '../core/profile.ts';
import type { SettingsChange } from '../core/settings.ts';
import { changesOf, withStamps } from '../core/stamps.ts';
import type { Store } from './schema.ts';

/** Profile and settings, changed member by member; each change carries its time, so that the later one stands in a merge. */
export const stampedIn = (store: () => Promise<Store>) => {
  const change = async (
    part: 'profile' | 'settings',
    make: (before: Record<string, unknown>) => Record<string, unknown>,
    nowMs: number,
  ): Promise<void> => {
    const tx = (await store()).transaction('values', 'readwrite', { durability: 'strict' });
    const before = ((await tx.store.get(part)) ?? {}) as Record<string, unknown>;
    const next = make(before);
    const stamps = (await tx.store.get('stamps')) as Stamps | undefined;
    await Promise.all([
      tx.store.put(next, part),
      tx.store.put(withStamps(stamps, part, changesOf(before, next), nowMs), 'stamps'),
      tx.done,
    ]);
  };
  return {
    /** Changes these members of the profile and leaves the others. */
    profile: (members: ProfileChange, nowMs: number): Promise<void> =>
      change('profile', (before) => ({ ...v.parse(profileSchema, before), ...members }), nowMs),
    /** Changes these settings and leaves the others. */
    settings: (members: SettingsChange, nowMs: number): Promise<void> =>
      change('settings', (before) => ({ ...before, ...members }), nowMs),
    /** Puts what `make` gives for the settings in their place; nobody writes them in between. */
    changeSettings: (make: (settings: Settings) => Settings, nowMs: number): Promise<void> =>
      change('settings', (before) => make(before as Settings), nowMs),
  };
};
