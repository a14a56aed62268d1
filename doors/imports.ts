import { browser } from 'wxt/browser';
import type { ImportDoor } from '../components/import/ImportFile.tsx';
import { whole } from '../core/format.ts';
import { hashOf } from '../core/hash.ts';
import type { Choice, Decisions } from '../core/imports/reading.ts';
import { dayOf, instantOf, type Zone } from '../core/time.ts';
import { commonWords } from '../core/words/common.ts';
import { importWords as words } from '../core/words/imports.ts';
import { send } from '../messages.ts';
import { inboxIn } from '../store/inbox.ts';
import type { Store } from '../store/schema.ts';
import type { Looked } from './reader.ts';
import { askReader } from './reading-thread.ts';

interface Here {
  now: () => number;
  zone: Zone;
  language: string;
  /** A new thread that reads files. */
  reader: () => Worker;
}

/** How often the worker is asked how far it is, in milliseconds. */
const ASK_EVERY_MS = 200;
const KEPT = 'importDecisions';

/** A file that comes in: read by a thread of its own, shown, then written by the worker. */
export function createImports(store: () => Promise<Store>, { now, zone, language, reader }: Here): ImportDoor {
  let looked: { plan: Blob; choices: readonly Choice[]; decisions: Decisions } | undefined;
  const count = (value: number) => whole(value, language);
  const leave = () => {
    looked = undefined;
  };

  return {
    language,
    leave,

    async look(file, decided, onProgress, signal) {
      leave();
      const ask = (decisions: Decisions) =>
        askReader(
          reader,
          { do: 'look', file, name: file.name, zone, today: dayOf(instantOf(now()), zone), decisions },
          onProgress,
          signal,
        );
      let decisions = decided ?? {};
      let answer = await ask(decisions);
      if (answer.is === 'looked' && !decided) {
        const kept = await keptDecisions(answer.value);
        if (kept) {
          decisions = kept;
          answer = await ask(decisions);
        }
      }
      if (answer.is === 'cancelled') return undefined;
      if (answer.is === 'refused') return { ok: false, why: answer.why };
      if (answer.is !== 'looked') return { ok: false, why: words.failed };
      const { value } = answer;
      if (value.plan) looked = { plan: value.plan, choices: value.choices, decisions };
      return { ok: true, value: { name: file.name, ...value }, decisions };
    },

    async apply(onProgress, signal) {
      if (!looked) return { ok: false, what: words.failed, canUndo: false };
      const { plan, choices, decisions } = looked;
      looked = undefined;
      signal.addEventListener('abort', () => void send('cancelTaking', {}), { once: true });
      const askHowFar = async () => {
        const reply = await send('takingProgress', {});
        if (reply.ok && reply.value !== null) onProgress(reply.value);
      };
      const asking = setInterval(() => void askHowFar(), ASK_EVERY_MS);
      const reply = await send('takeFile', { inbox: await inboxIn(store).lay(plan) });
      clearInterval(asking);
      if (!reply.ok)
        return reply.reason === 'cancelled'
          ? { ok: true, what: words.cancelled, canUndo: false }
          : { ok: false, what: words.failed, canUndo: false };
      await keepDecisions(choices, decisions);
      const { added, changed } = reply.value;
      return { ok: true, what: words.done(count(added), count(changed)), canUndo: added + changed > 0 };
    },

    async undo() {
      const reply = await send('undoTaking', {});
      if (!reply.ok) return commonWords.unavailable;
      const { removed, restored, kept } = reply.value;
      return words.undone(count(removed + restored), removed + restored === 1, count(kept), kept > 0);
    },
  };
}

/** Files with the same columns, or the same choices, are read as the one before them. */
const likeness = (choices: readonly Choice[]): string => {
  const columns = choices.find(({ group }) => group === 'column')?.options.map(({ label }) => label ?? '');
  return hashOf((columns ?? choices.map(({ group }) => group)).join('\u0000')).toString(36);
};

async function keptDecisions({ choices }: Looked): Promise<Decisions | undefined> {
  if (choices.length === 0) return undefined;
  const { [KEPT]: all } = await browser.storage.local.get(KEPT);
  return (all as Record<string, Decisions> | undefined)?.[likeness(choices)];
}

async function keepDecisions(choices: readonly Choice[], decisions: Decisions): Promise<void> {
  if (choices.length === 0 || Object.keys(decisions).length === 0) return;
  const { [KEPT]: all } = await browser.storage.local.get(KEPT);
  await browser.storage.local.set({ [KEPT]: { ...(all as object | undefined), [likeness(choices)]: decisions } });
}
