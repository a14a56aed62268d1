import { type BackupStamp, backupChunks } from '../backup/write.ts';
import type { BackupState } from '../backup.ts';
import { activitiesCsv } from '../csv.ts';
import { calendarChunks } from '../ics/write.ts';
import { type Day, dayOf } from '../time.ts';
import { kindsCsv } from './tables.ts';

/** What is written into a file; `from` and `until` are local days, both included, a missing one leaves that side open. */
export type ExportWhat = { type: string; from?: Day | undefined; until?: Day | undefined } & (
  | { file: 'backup'; stamp: BackupStamp }
  | { file: 'activities' | 'kinds' | 'ics' }
);

/** The text of a file piece by piece, each with how many activities are done by then, of `total`. */
export function exportChunks(
  state: BackupState,
  what: ExportWhat,
): { total: number; parts: Iterable<{ text: string; done: number }> } {
  const within = inRange(state, what);
  const { activities, tags, kinds } = within;
  const texts =
    what.file === 'backup'
      ? backupChunks(within, what.stamp)
      : what.file === 'activities'
        ? activitiesCsv(activities, tags, kinds)
        : what.file === 'ics'
          ? calendarChunks(activities, tags, kinds)
          : kindsCsv(activities, tags, kinds);
  return { total: activities.length, parts: counted(texts, activities.length) };
}

/** About how many activities a chunk of every writer holds. */
const PER_CHUNK = 400;

function* counted(texts: Iterable<string>, total: number): Generator<{ text: string; done: number }> {
  let done = 0;
  for (const text of texts) {
    done = Math.min(total, done + PER_CHUNK);
    yield { text, done };
  }
}

/** The state with the activities of some days and their tags; what is no activity stays whole. */
function inRange(
  state: BackupState,
  { from, until }: { from?: Day | undefined; until?: Day | undefined },
): BackupState {
  if (!from && !until) return state;
  const activities = state.activities.filter(({ start, zone }) => {
    const day = dayOf(start, zone);
    return (!from || day >= from) && (!until || day <= until);
  });
  const ids = new Set(activities.map(({ id }) => id));
  const isInside = ({ activity }: { activity: string }) => ids.has(activity);
  return { ...state, activities, tags: state.tags.filter(isInside), cleared: state.cleared.filter(isInside) };
}
