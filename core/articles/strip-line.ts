import { isWatching, type Study } from '../study.ts';
import type { Day } from '../time.ts';
import { reasonWords } from '../words/reasons.ts';
import type { Because } from './because.ts';

/** The one line of a day about what to read. */
export interface StripLine {
  id: string;
  title: string;
  reason: string;
}

/** Which article a day's line is about, kept so that it stays the same all day; `over` once it was opened. */
export interface KeptLine {
  day: Day;
  id: string;
  over: boolean;
}

/** What is worth no line: it says nothing of the person's own tags. */
const NOTHING_OWN = new Set<Because['say']>(['starter', 'theme', 'unrelated', 'words']);

/**
 * The article of a day's line, and the line; undefined where there is none. Never while a study runs, which is for watching
 * and not for advice; not after it was opened that day; not the article of the line before. What was called away meanwhile
 * is not replaced before the next day.
 * @param ranked best first
 */
export function stripLineOf(
  day: Day,
  studies: readonly Study[],
  kept: KeptLine | undefined,
  ranked: readonly { id: string; title: string; because: Because }[],
): { line: StripLine; kept: KeptLine } | undefined {
  if (isWatching(studies, day)) return undefined;
  const isToday = kept?.day === day;
  if (isToday && kept.over) return undefined;
  const article = ranked.find(
    ({ id, because }) => !NOTHING_OWN.has(because.say) && (isToday ? id === kept.id : id !== kept?.id),
  );
  if (!article) return undefined;
  const { id, title, because } = article;
  return { line: { id, title, reason: reasonWords.sentence(because) }, kept: { day, id, over: false } };
}
