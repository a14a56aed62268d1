import type { Energy } from '../core/energy.ts';
import type { Asking } from './asking.ts';

/** The energies of the meetings on a page: what the worker said last, and at once what was pressed here. */
export function createEnergies(ask: Pick<Asking, 'energiesOf' | 'tag'>, changed: () => void) {
  const known = new Map<string, Energy | undefined>();
  const wanted = new Set<string>();
  const pressed = new Set<string>();
  let isAsking = false;

  const fetch = async () => {
    if (isAsking || wanted.size === 0) return;
    const ids = [...wanted].slice(0, 5000);
    isAsking = true;
    for (const id of ids) wanted.delete(id);
    const found = await ask.energiesOf(ids);
    isAsking = false;
    if (!found) {
      // Asked again with whatever is wanted next.
      for (const id of ids) wanted.add(id);
      return;
    }
    let isNew = false;
    for (const id of ids) {
      // What is being kept right now is newer than any answer.
      if (pressed.has(id) || known.get(id) === found[id]) continue;
      known.set(id, found[id]);
      isNew = true;
    }
    if (isNew) changed();
    void fetch();
  };

  return {
    of: (id: string): Energy | undefined => known.get(id),
    /** Takes what the worker said of a meeting along the way. */
    learn(id: string, energy: Energy | null): void {
      if (!pressed.has(id)) known.set(id, energy ?? undefined);
    },
    /** Asks again for these, or for all. */
    refresh(ids: readonly string[] | undefined): void {
      for (const id of ids ?? known.keys()) if (known.has(id)) wanted.add(id);
      void fetch();
    },
    /** Shows the press at once and takes it back when it could not be kept. */
    async set(
      id: string,
      energy: Energy | undefined,
      ...rest: Parameters<Asking['tag']> extends [unknown, unknown, ...infer R] ? R : never
    ): Promise<boolean> {
      const before = known.get(id);
      known.set(id, energy);
      pressed.add(id);
      changed();
      const kept = await ask.tag(id, energy, ...rest);
      pressed.delete(id);
      if (!kept && known.get(id) === energy) known.set(id, before);
      if (!kept) changed();
      return kept;
    },
  };
}
export type Energies = ReturnType<typeof createEnergies>;
