import type { ComponentChild, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { commonWords } from '../core/words/common.ts';

/** A part of a page whose code is fetched when it is first shown. */
export type Loader = () => Promise<ComponentType>;

/** Shows what `load` gives as soon as it is there; says so where it cannot be loaded. */
export function Later({ load }: { load: Loader }): ComponentChild {
  const [Shown, setShown] = useState<ComponentType | 'failed'>();
  useEffect(() => {
    let stays = true;
    load().then(
      (part) => stays && setShown(() => part),
      () => stays && setShown('failed'),
    );
    return () => {
      stays = false;
    };
  }, [load]);
  if (Shown === 'failed') return <p class="problem">{commonWords.unavailable}</p>;
  return Shown ? <Shown /> : <p class="empty">{commonWords.loading}</p>;
}
