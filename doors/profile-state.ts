import { signal } from '@preact/signals';
import { type Profile, type ProfileChange, profileIn } from '../core/profile.ts';
import { send } from '../messages.ts';
import { valuesIn } from '../store/values.ts';
import type { ToolContext } from './tool-context.ts';

/** What the person said of themselves; `load` reads it again. */
export function createProfileState({ store }: ToolContext) {
  const profile = signal<Profile>();
  return {
    profile,
    async load(): Promise<void> {
      profile.value = profileIn(await valuesIn(store).get('profile'));
    },
    onChange: async (change: ProfileChange): Promise<boolean> => (await send('keepProfile', { change })).ok,
  };
}
