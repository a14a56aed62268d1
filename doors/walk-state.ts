import { signal } from '@preact/signals';
import type { WalkStep } from '../components/today/Walk.tsx';
import type { Energy } from '../core/energy.ts';
import { dayOf, instantOf } from '../core/time.ts';
import { send } from '../messages.ts';
import { activitiesIn } from '../store/activities.ts';
import { tagsIn } from '../store/tags.ts';
import type { ToolContext } from './tool-context.ts';

/** The walk through today. What it comes by stays as it was when it began, so that going back finds it. */
export function createWalkState({ store, now, zone, language }: ToolContext) {
  const steps = signal<readonly WalkStep[]>();
  const isEmpty = signal(false);

  return {
    steps,
    isEmpty,
    language,

    /** Begins anew. */
    async load(): Promise<void> {
      const today = dayOf(instantOf(now()), zone);
      const over = (await activitiesIn(store).onDays(today, today)).filter(({ end }) => Date.parse(end) <= now());
      const tags = await tagsIn(store).ofActivities(over.map(({ id }) => id));
      isEmpty.value = over.length === 0;
      steps.value = over.flatMap(({ id, title, start, end, zone: at }, i) => {
        if (tags[i]) return [];
        const before = over[i - 1];
        return [
          {
            ...{ id, title, start, end, zone: at },
            before: before && { title: before.title, energy: tags[i - 1]?.energy },
          },
        ];
      });
    },

    /** Gives a tag from memory, or takes it away. @returns false when it could not be kept */
    async onTag(activity: string, energy: Energy | undefined): Promise<boolean> {
      const reply =
        energy === undefined
          ? await send('clearTag', { activity })
          : await send('saveTag', { activity, energy, recalled: true });
      return reply.ok;
    },
  };
}
