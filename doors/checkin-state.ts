import { signal } from '@preact/signals';
import type { Answers, CheckinShown } from '../components/checkin/CheckinView.tsx';
import { nextCheckin } from '../core/checkins.ts';
import { dayInWords } from '../core/format.ts';
import { dayOf, instantOf } from '../core/time.ts';
import { send } from '../messages.ts';
import type { ToolContext } from './tool-context.ts';

/** The check-ins there are and whether one is open; `load` reads them again. */
export function createCheckinState({ store, now, zone, language }: ToolContext) {
  const shown = signal<CheckinShown>();
  return {
    shown,
    language,

    async load(): Promise<void> {
      const today = dayOf(instantOf(now()), zone);
      const all = await (await store()).getAll('checkins');
      const checkins = all
        .map((checkin) => ({ ...checkin, day: dayOf(checkin.at, zone) }))
        .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
      const next = nextCheckin(all, today, zone);
      const last = checkins.at(-1);
      shown.value = {
        checkins,
        next: next === undefined ? undefined : dayInWords(next, language),
        todays: last?.day === today ? last.at : undefined,
      };
    },

    async onSave(answers: Answers): Promise<boolean> {
      return (await send('keepRecord', { list: 'checkins', record: { at: instantOf(now()), ...answers } })).ok;
    },
    onDrop: async (at: string): Promise<boolean> => (await send('dropRecord', { list: 'checkins', key: at })).ok,
  };
}
