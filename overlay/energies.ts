import type { Energy } from '../core/tag.ts';
import type { Asking } from './asking.ts';

/** The energies of the meetings on a page: what the worker said last, and at once what was pressed here. */
export function createEnergies(ask: Pick<Asking, 'energiesOf' | 'tag'>, changed: () => void) {
  const known = new Map<string, Energy | undefined>();
  const wanted = new Set<string>();
  let asking = false;

  const fetch = async () => {
    if (asking || wanted.size === 0) return;
    asking = true;
    const ids = [...wanted].slice(0, 5000);
    for (const id of ids) wanted.delete(id);
    const found = await ask.energiesOf(ids);
    asking = false;
    if (!found) return;
    for (const id of ids) known.set(id, found[id]);
    changed();
    void fetch();
  };

  return {
    of: (id: string): Energy | undefined => known.get(id),
    /** Asks for those that are not known yet. */
    want(ids: Iterable<string>): void {
      for (const id of ids) if (!known.has(id)) wanted.add(id);
      void fetch();
    },
    /** Asks again for these, or for all. */
    refresh(ids: readonly string[] | undefined): void {
      for (const id of ids ?? known.keys()) if (known.has(id)) wanted.add(id);
      void fetch();
    },
    /** Shows the press at once and takes it back when it could not be kept. */
    async set(id: string, energy: Energy | undefined, ...rest: Parameters<Asking['tag']> extends [unknown, unknown, ...infer R] ? R : never): Promise<boolean> {
      const before = known.get(id);
      known.set(id, energy);
      changed();
      const kept = await ask.tag(id, energy, ...rest);
      if (!kept && known.get(id) === energy) known.set(id, before);
      if (!kept) changed();
      return kept;
    },
  };
}
export type Energies = ReturnType<typeof createEnergies>;
