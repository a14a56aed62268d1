import type { InferOutput } from 'valibot';
import type { studySchema } from './study-record.ts';
import { addDays, type Day, dayOf, type Instant, mondayOf, wallTimeOf, weekdayOf, type Zone } from './time.ts';

/** The record of one study. */
export type Study = InferOutput<typeof studySchema>;

/** Monday to Friday. */
export const WORK_DAYS: readonly number[] = [0, 1, 2, 3, 4];
/** Longest study that can be begun, in days: longer than four weeks without a word is no study any more. */
const LONGEST_STUDY = 28;

/** The study in which somebody is watching on that day; of several the one that began last. */
export const runningStudy = (studies: readonly Study[], today: Day): Study | undefined =>
  latest(studies.filter(({ from, to, endedOn }) => from <= today && today <= to && endedOn === undefined));

/**
 * Whether a study runs on that day. While it does, no door shows what the tags come to: no forecast, trend, verdict or guide
 * that was chosen by a pattern. What is shown would change what is tagged next.
 */
export const isWatching = (studies: readonly Study[], today: Day): boolean =>
  runningStudy(studies, today) !== undefined;

/** The study that is to begin after that day; undefined where none is. */
export const comingStudy = (studies: readonly Study[], today: Day): Study | undefined =>
  latest(studies.filter(({ from, endedOn }) => from > today && endedOn === undefined));

/** The study that ended last before or on that day; undefined where none did. */
export const endedStudy = (studies: readonly Study[], today: Day): Study | undefined =>
  latest(studies.filter((study) => study.endedOn !== undefined || study.to < today));

/**
 * The study whose report waits to be read. One of before reports, or of a backup, was never meant to be reported on the day
 * it is found.
 */
export function unreadStudy(studies: readonly Study[], today: Day): Study | undefined {
  const ended = isWatching(studies, today) ? undefined : endedStudy(studies, today);
  return ended && ended.readOn === undefined && 'workDays' in ended ? ended : undefined;
}

const latest = (studies: readonly Study[]): Study | undefined =>
  studies.reduce<Study | undefined>((last, one) => (!last || one.from > last.from ? one : last), undefined);

/** The last day that counts. */
export const lastDayOf = ({ to, endedOn }: Study): Day => (endedOn !== undefined && endedOn < to ? endedOn : to);

/** The study ended on that day; undefined where it had not begun, so that nothing of it is left. */
export const endedEarly = (study: Study, today: Day): Study | undefined =>
  study.from <= today ? { ...study, endedOn: today } : undefined;

/** Two working weeks: from today if it is a Monday, else from the next one, to the Friday of the week after. */
export function nextTwoWeeks(today: Day): { from: Day; to: Day } {
  const monday = mondayOf(today);
  const from = monday === today ? today : addDays(monday, 7);
  return { from, to: addDays(from, 11) };
}

/** Why a study cannot be begun as it is filled in. */
export type StudyFault = 'ends-before' | 'over' | 'too-long' | 'too-early' | 'no-days' | 'no-hours';

/** What is wrong with the plan of a study; undefined where nothing is. It may begin as early as this week. */
export function studyFault(
  { from, to, workDays, hours }: Pick<Study, 'from' | 'to' | 'workDays' | 'hours'>,
  today: Day,
): StudyFault | undefined {
  if (to < from) return 'ends-before';
  if (to < today) return 'over';
  if (from < mondayOf(today)) return 'too-early';
  if (to > addDays(from, LONGEST_STUDY - 1)) return 'too-long';
  if (!daysBetween(from, to).some((one) => isWorkDay({ workDays }, one))) return 'no-days';
  if (hours && hours.until <= hours.from) return 'no-hours';
  return undefined;
}

/** Whether something counts for the study: it began on one of its days, within its hours, where it happened. */
export function isWithin(study: Study, { start, zone }: { start: Instant; zone: Zone }): boolean {
  const on = dayOf(start, zone);
  if (on < study.from || on > lastDayOf(study) || !isWorkDay(study, on)) return false;
  const at = wallTimeOf(start, zone).slice(11);
  return !study.hours || (study.hours.from <= at && at < study.hours.until);
}

/** How far a study is. */
export interface StudyProgress {
  /** Which of its days it is, from 1 on; 0 before the first. */
  day: number;
  /** Its days: those that count. */
  days: number;
  /** Of what ended within it so far, how many carry a tag. */
  tagged: number;
  ended: number;
}

/** How far a study is on that day. @param activities of its days at least, in any order */
export function studyProgress(
  study: Study,
  today: Day,
  activities: readonly { id: string; start: Instant; end: Instant; zone: Zone }[],
  isTagged: (id: string) => boolean,
  nowMs: number,
): StudyProgress {
  const days = daysBetween(study.from, study.to).filter((one) => isWorkDay(study, one));
  const over = activities.filter((one) => isWithin(study, one) && Date.parse(one.end) <= nowMs);
  return {
    day: days.filter((one) => one <= today).length,
    days: days.length,
    tagged: over.filter(({ id }) => isTagged(id)).length,
    ended: over.length,
  };
}

const isWorkDay = ({ workDays }: Pick<Study, 'workDays'>, on: Day): boolean =>
  workDays === undefined || workDays.includes(weekdayOf(on));

function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let one = from; one <= to && days.length < 400; one = addDays(one, 1)) days.push(one);
  return days;
}
