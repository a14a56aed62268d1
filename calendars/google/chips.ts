import type { ChipText } from '../../core/on-page.ts';
import type { Day } from '../../core/time.ts';
import type { EventReading } from '../adapter.ts';
import type { Language } from '../language.ts';
import { plain } from '../page-text.ts';
import { allDay, datedWhen, daysAtEnd, loneTime, timed, type When, type WrittenRange, writtenRange } from '../when.ts';
import { whenShown } from './column-chip.ts';
import { identityOf } from './identity.ts';
import { saidNotTaggable } from './sentence.ts';

/** Reads one chip: the day from the grid, the times from the sentence for screen readers, the title from what is shown. */
export function readChip(chip: ChipText, language: Language): EventReading | undefined {
  const identity = identityOf(chip.id);
  const read = partsOf(chip, language);
  const when = read && whenOf(chip, read, identity?.entry === 'task', language);
  if (!when) return undefined;
  const entry = identity?.entry === 'event' ? undefined : identity?.entry;
  const said = saidNotTaggable(read.sentence, read.range?.length ?? 0, plain(read.title));
  return {
    id: identity?.id,
    series: identity?.series,
    title: read.title,
    ...when,
    calendar: identity?.calendar,
    not: entry ?? said ?? (when.allDay ? 'all-day' : undefined),
    attendees: undefined,
    organizer: undefined,
    people: [],
  };
}

interface ChipParts {
  isInColumn: boolean;
  /** The sentence for screen readers in plain text; empty where there is none. */
  sentence: string;
  /** The range of times at its start. */
  range: WrittenRange | undefined;
  title: string;
  /** What is shown after the title. */
  rest: readonly string[];
}

function partsOf({ isInColumn, label, spoken, shown }: ChipText, language: Language): ChipParts | undefined {
  const said = label ?? spoken[0] ?? '';
  const seen = shown.length > 0 ? shown : spoken.filter((text) => text !== said);
  // In rows the time stands before the title; in columns the title comes first, whatever it looks like.
  const timeFirst = seen.length > 1 && !isInColumn && loneTime(plain(seen[0] ?? ''), language) !== undefined;
  const [title, ...rest] = timeFirst ? seen.slice(1) : seen;
  const sentence = plain(said);
  return title === undefined
    ? undefined
    : { isInColumn, sentence, range: writtenRange(sentence, language), title, rest };
}

function whenOf(chip: ChipText, read: ChipParts, isTask: boolean, language: Language): When | undefined {
  const day = chip.day ?? undefined;
  if (isTask) return whenOfTask(read.sentence, day, language);
  if (read.range) return whenInRange(read.range, read.sentence, day, language);
  if (read.isInColumn) return day === undefined ? undefined : whenShown(chip.box, read.rest, day, language);
  // "All day, Title, …": nothing before the title may be a number, or it is a time we cannot read.
  const head = read.sentence.indexOf(plain(read.title));
  if (head < 0 || /\d/.test(read.sentence.slice(0, head))) return undefined;
  const days = daysAtEnd(read.sentence, language);
  return days && holds(day, days.from, days.to) ? allDay(days) : undefined;
}

function whenInRange(
  range: WrittenRange,
  sentence: string,
  day: Day | undefined,
  language: Language,
): When | undefined {
  if (range.from === undefined) {
    const from = day ?? daysAtEnd(sentence, language)?.from;
    return from === undefined ? undefined : timed(range, from);
  }
  const when = datedWhen(sentence.slice(0, range.length), language);
  return when && holds(day, when.start.slice(0, 10), when.end.slice(0, 10)) ? when : undefined;
}

/** Words are believed only where the grid does not contradict them. */
const holds = (day: Day | undefined, from: Day, to: Day): boolean => day === undefined || (from <= day && day <= to);

/** A task has one time or none, after its date, and no length: it ends when it starts. */
function whenOfTask(sentence: string, day: Day | undefined, language: Language): When | undefined {
  const [, before = '', last = ''] = /^(.*)[,،、](.*)$/.exec(sentence) ?? [];
  const minutes = loneTime(last.trim(), language);
  if (minutes === undefined) {
    const days = daysAtEnd(sentence, language);
    return days === undefined ? undefined : allDay(days);
  }
  const from = day ?? daysAtEnd(before, language)?.from;
  return from === undefined ? undefined : timed({ start: minutes, end: minutes }, from, from);
}
