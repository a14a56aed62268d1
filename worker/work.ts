import { isRedacted } from '../core/redacted.ts';
import { fail, ok } from '../core/result.ts';
import type { Tag } from '../core/tag.ts';
import { instantOf } from '../core/time.ts';
import type { Handlers } from '../messages.ts';
import { tagsIn } from '../store/tags.ts';
import { valuesIn } from '../store/values.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { keepingOf } from './keeping.ts';
import { guessLater } from './kinds.ts';
import { after, deviceName } from './tags.ts';

/** Answers about work that was logged by hand: changed later, put back after it was deleted. */
export function workHandlers({ store, now, changed }: Surroundings) {
  const tags = tagsIn(store);
  const device = () => valuesIn(store).once('device', deviceName);

  return {
    editWork: asked(asks.editWork, async ({ activity, title, kind, start, minutes, zone, energy }) => {
      const name = await device();
      const { kept } = await keepingOf(store);
      const began = Date.parse(start);
      const times = { start: instantOf(began), end: instantOf(began + minutes * 60_000), zone };
      const tag = await tags.save(
        activity,
        (before) => {
          const was = before && 'energy' in before ? (before as Tag) : undefined;
          const taggedAt = was?.taggedAt ?? instantOf(now());
          return { note: '', ...was, activity, energy, taggedAt, updatedAt: after(now(), before), device: name };
        },
        (stored) => {
          if (!stored || (title === '' && !isRedacted(stored))) return undefined;
          const { redacted: _, ...known } = stored;
          const written = { ...times, title, kind, kindBy: 'person' } as const;
          return title === '' ? { ...stored, ...written } : kept({ ...known, ...written });
        },
      );
      if (!tag) return fail('invalid');
      await changed([activity]);
      guessLater({ store, changed });
      return ok(null);
    }),

    putBackWork: asked(asks.putBackWork, async ({ activity, tag }) => {
      if (tag.activity !== activity.id) return fail('invalid');
      const name = await device();
      const { kept } = await keepingOf(store);
      // Later than the trace that deleting left: else a merge would take the tag away again.
      await tags.save(
        activity.id,
        (before) => ({ ...tag, updatedAt: after(now(), before ?? tag), device: name }),
        () => kept(activity),
      );
      await changed([activity.id]);
      return ok(null);
    }),
  } satisfies Partial<Handlers>;
}
