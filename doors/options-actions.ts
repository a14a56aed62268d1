import type { Zone } from '../core/time.ts';
import { commonWords } from '../core/words/common.ts';
import { optionsWords } from '../core/words/options.ts';
import { send } from '../messages.ts';

/** What the options page asks of the worker with one press; each resolves to a sentence that says what happened. */
export const createOptionsActions = (zone: Zone) => ({
  async sample(load: boolean): Promise<string> {
    const reply = load ? await send('loadSample', { zone }) : await send('removeSample', {});
    if (!reply.ok) return commonWords.unavailable;
    return load ? optionsWords.sampleLoaded : optionsWords.sampleRemoved;
  },

  async erase(): Promise<string> {
    return (await send('eraseEverything', {})).ok ? optionsWords.erased : commonWords.unavailable;
  },
});
