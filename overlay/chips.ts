import type { CalendarPage } from '../calendars/page.ts';
import type { ChipText, ReadChip } from '../core/on-page.ts';
import type { Day } from '../core/time.ts';
import type { Asking } from './asking.ts';
import type { Energies } from './energies.ts';
import { createView, type View } from './view.ts';

/** How many chips are told in one message. */
const BATCH = 500;
/** How many chips of other weeks are remembered. */
const REMEMBERED = 20_000;

/**
 * Remembers what each chip was read to be, by what stands in it: a chip that the page draws anew, or a week that comes
 * back, is not read again.
 */
export function createChips(page: CalendarPage, ask: Pick<Asking, 'readChips' | 'tellComplete'>, energies: Energies) {
  const known = new Map<string, ReadChip | null>();
  const asking = new Set<string>();
  const daysKnown = new Map<string, { from: Day; to: Day } | null>();
  let completeSent = '';
  /** What was shown when the page was last told whole: a view that is drawn anew with the same in it says nothing new. */
  let told: { keys: readonly string[]; view: View } | undefined;

  return {
    of: (key: string): ReadChip | null | undefined => known.get(key),
    /** True for a chip that has not been read, nor is about to be. */
    isNew: (key: string): boolean => !known.has(key) && !asking.has(key),
    /**
     * Has new chips read.
     * @returns true when the answer is there; false where it could not be had, and is to be asked for again
     */
    async read(fresh: ReadonlyMap<string, ChipText>): Promise<boolean> {
      if (known.size > REMEMBERED) known.clear();
      const all = [...fresh];
      for (const [key] of all) asking.add(key);
      let arrived = true;
      for (let from = 0; from < all.length && arrived; from += BATCH) {
        const batch = all.slice(from, from + BATCH);
        const reply = await ask.readChips(
          batch.map(([, text]) => text),
          undefined,
        );
        arrived = reply !== undefined;
        batch.forEach(([key], i) => {
          const read = reply?.chips[i];
          if (read === undefined) return;
          known.set(key, read);
          if (read?.isMeeting) energies.learn(read.id, read.energy);
        });
      }
      for (const [key] of all) asking.delete(key);
      return arrived;
    },
    /** Tells what the page shows in all, once, where that is sure. */
    async tell(keys: readonly string[]): Promise<View> {
      if (told && keys.length === told.keys.length && keys.every((key, i) => key === told?.keys[i])) return told.view;
      told = undefined;
      const view = createView();
      for (const key of keys) view.add(known.get(key));
      if (!view.isWhole() || !page.showsAll(document)) return view;
      const text = page.daysText(document);
      if (text === undefined) return view;
      const name = JSON.stringify(text);
      const days = daysKnown.get(name) ?? (await ask.readChips([], text))?.days;
      if (days !== undefined) daysKnown.set(name, days);
      if (!days) return view;
      const complete = view.complete(days);
      const sent = JSON.stringify(complete);
      told = { keys, view };
      if (sent === completeSent) return view;
      completeSent = sent;
      if (!(await ask.tellComplete(complete))) {
        completeSent = '';
        told = undefined;
        return view;
      }
      // What was not shown may have been taken away, and is news when it comes back.
      const shown = new Set(complete.ids);
      for (const [key, read] of known)
        if (read?.isMeeting && read.day >= days.from && read.day <= days.to && !shown.has(read.id)) known.delete(key);
      return view;
    },
  };
}
