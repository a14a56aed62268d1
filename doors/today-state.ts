import { signal } from '@preact/signals';
import type { TodayShown } from '../components/today/shown.ts';
import { nextCheckin } from '../core/checkins.ts';
import { shortDay } from '../core/format.ts';
import { comingStudy, endedEarly, runningStudy, unreadStudy } from '../core/study.ts';
import { type Day, dayOf, instantOf } from '../core/time.ts';
import { toTag } from '../core/to-tag.ts';
import { weekToReview } from '../core/week.ts';
import type { ToolName } from '../core/words/tools.ts';
import { send } from '../messages.ts';
import { activitiesIn } from '../store/activities.ts';
import type { Store } from '../store/schema.ts';
import { taggedAmong, watchingOn } from './watching.ts';

/** What the Today tab says of its tools, and whether a study is being watched; `load` reads it again. */
export function createTodayState(
  store: () => Promise<Store>,
  { now, zone, language }: { now: () => number; zone: string; language: string },
) {
  const shown = signal<TodayShown>();
  /** The tool that is open in the place of the day. */
  const tool = signal<ToolName>();
  const today = (): Day => dayOf(instantOf(now()), zone);

  return {
    shown,
    tool,

    async load(): Promise<void> {
      const day = today();
      const db = await store();
      const [studies, checkins, reviews, ofToday] = await Promise.all([
        db.getAll('studies'),
        db.getAll('checkins'),
        db.getAllKeys('reviews'),
        activitiesIn(store).onDays(day, day),
      ]);
      const coming = comingStudy(studies, day);
      const watching = await watchingOn(store, studies, { today: day, nowMs: now(), language });
      const next = nextCheckin(checkins, day, zone);
      shown.value = {
        watching,
        begins: coming && shortDay(coming.from, language),
        hasReport: unreadStudy(studies, day) !== undefined,
        left: toTag(ofToday, await taggedAmong(store, ofToday), now(), zone).today.length,
        nextCheckin: next === undefined ? undefined : shortDay(next, language),
        reviewed: reviews.includes(weekToReview(day)),
      };
    },

    open(name: ToolName): void {
      tool.value = name;
    },
    close(): void {
      tool.value = undefined;
    },

    /** Ends the study that runs, today. @returns false when it could not be kept */
    async endStudy(): Promise<boolean> {
      const day = today();
      const study = runningStudy(await (await store()).getAll('studies'), day);
      const ended = study && endedEarly(study, day);
      return !ended || (await send('keepRecord', { list: 'studies', record: ended })).ok;
    },
  };
}
