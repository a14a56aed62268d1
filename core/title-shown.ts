import type { Activity } from './activity.ts';
import { isRedacted } from './redacted.ts';
import { commonWords } from './words/common.ts';
import { kindWords } from './words/kinds.ts';

/** The title of an activity for a list: its own, or what sort of work it was where the title is not kept. */
export const titleShown = (
  activity: Pick<Activity, 'title' | 'kind'> & { redacted?: unknown },
  kinds: readonly { id: string; name: string }[] = [],
): string => {
  if (!isRedacted(activity)) return activity.title;
  const kind = activity.kind ?? 'other';
  return commonWords.titleNotKept(kinds.find(({ id }) => id === kind)?.name ?? kindWords[kind] ?? kind);
};
