import * as v from 'valibot';
import { type Day, dayOf, instantAt, instantOf, wallTimeOf, weekdayOf, type Zone } from './time.ts';

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time like 17:30'));
const weekday = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));

/** When a person wants to be reminded; times are local wall-clock times, weekdays 0 for Monday to 6 for Sunday. */
export const reminderSettings = v.strictObject({
  afterMeeting: v.boolean(),
  /** Minutes between the end of a meeting and its notice. */
  delayMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
  endOfDay: v.boolean(),
  endOfDayAt: clock,
  weekly: v.boolean(),
  weeklyOn: weekday,
  weeklyAt: clock,
  /** Nothing comes from the first to the second; they may lie on two sides of midnight. The same time twice: never quiet. */
  quietFrom: clock,
  quietUntil: clock,
  mostADay: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  workDays: v.pipe(v.array(weekday), v.maxLength(7)),
});
export type ReminderSettings = v.InferOutput<typeof reminderSettings>;

/** Everything off, and what is sensible once something is on. */
export const NO_REMINDERS: ReminderSettings = {
  ...{ afterMeeting: false, delayMinutes: 2, endOfDay: false, endOfDayAt: '17:15' },
  ...{ weekly: false, weeklyOn: 4, weeklyAt: '15:30', quietFrom: '18:30', quietUntil: '08:30' },
  ...{ mostADay: 4, workDays: [0, 1, 2, 3, 4] },
};

/** The reminders among the settings; everything off where there are none, or none that can be read. */
export function remindersOf(settings: unknown): ReminderSettings {
  const read = v.safeParse(v.object({ reminders: reminderSettings }), settings);
  return read.success ? read.output.reminders : NO_REMINDERS;
}

/** True where any kind of reminder is switched on. */
export const hasReminders = ({ afterMeeting, endOfDay, weekly }: ReminderSettings): boolean =>
  afterMeeting || endOfDay || weekly;

/** What was spoken of already. Instants in epoch milliseconds. */
export interface Reminded {
  /** The day that `count` is of. */
  day: Day;
  count: number;
  /** Of meetings that ended up to then nothing is said any more. */
  until: number;
  endOfDay: Day | null;
  weekly: Day | null;
  snoozedUntil: number;
}
export const NEVER_REMINDED: Reminded = {
  ...{ day: '1970-01-01', count: 0, until: 0, endOfDay: null, weekly: null, snoozedUntil: 0 },
};

/** What a reminder needs of an activity: when it was, in epoch milliseconds, and whether it waits for a tag. */
export interface Remindable {
  id: string;
  startMs: number;
  endMs: number;
  isTagged: boolean;
}

/** One notice: of a meeting, of several that wait, of the end of the day, of the week. */
export type Reminder =
  | { is: 'meeting'; activity: string }
  | { is: 'several'; count: number }
  | { is: 'day'; count: number }
  | { is: 'week' };

interface Now {
  now: number;
  zone: Zone;
  settings: ReminderSettings;
  reminded: Reminded;
  /** Of today, in any order. */
  activities: readonly Remindable[];
}

const MINUTE = 60_000;

/**
 * The notice that is due now, and what is remembered once it is shown; `undefined` while there is none. However much came
 * due while the machine slept, it is one notice.
 */
export function dueReminder(at: Now): { reminder: Reminder; reminded: Reminded } | undefined {
  const { now, zone, reminded } = at;
  const today = dayOf(instantOf(now), zone);
  const due = occasions(at).filter(({ at: when }) => when <= now);
  if (due.length === 0 || !mayShow(at, now)) return undefined;
  const has = (is: Occasion['is']) => due.some((one) => one.is === is);
  const waiting = waitingAt(at, now);
  const after = {
    ...reminded,
    ...{ day: today, count: countOf(reminded, today) + 1, until: now },
    ...{ endOfDay: has('day') ? today : reminded.endOfDay, weekly: has('week') ? today : reminded.weekly },
  };
  if (has('week')) return { reminder: { is: 'week' }, reminded: after };
  if (has('day')) return { reminder: { is: 'day', count: waiting.length }, reminded: after };
  const [first, ...others] = due;
  const reminder: Reminder =
    others.length === 0 && first?.activity !== undefined
      ? { is: 'meeting', activity: first.activity }
      : { is: 'several', count: due.length };
  return { reminder, reminded: after };
}

/** When to look again, in epoch milliseconds: the next instant at which a notice may be due; `undefined` for not today. */
export function nextReminder(at: Now): number | undefined {
  const times = occasions(at).flatMap(({ at: when }) => shownFrom(at, Math.max(when, at.now)) ?? []);
  return times.length > 0 ? Math.min(...times) : undefined;
}

interface Occasion {
  is: 'meeting' | 'day' | 'week';
  at: number;
  activity?: string;
}

/** What today holds to speak of and has not been spoken of, whether its time has come or not. */
function occasions({ now, zone, settings, reminded, activities }: Now): Occasion[] {
  const today = dayOf(instantOf(now), zone);
  if (!settings.workDays.includes(weekdayOf(today)) || countOf(reminded, today) >= settings.mostADay) return [];
  const local = (clock: string) => Date.parse(instantAt(`${today}T${clock}`, zone));
  const found: Occasion[] = [];
  if (settings.afterMeeting)
    for (const { id, endMs, isTagged } of activities)
      if (!isTagged && endMs > reminded.until)
        found.push({ is: 'meeting', at: endMs + settings.delayMinutes * MINUTE, activity: id });
  const endOfDay = local(settings.endOfDayAt);
  // With nothing to tag by then, the end of the day is nobody's business.
  if (settings.endOfDay && reminded.endOfDay !== today && waitingAt({ activities }, Math.max(endOfDay, now)).length > 0)
    found.push({ is: 'day', at: endOfDay });
  if (settings.weekly && reminded.weekly !== today && weekdayOf(today) === settings.weeklyOn)
    found.push({ is: 'week', at: local(settings.weeklyAt) });
  return found;
}

const countOf = ({ day, count }: Reminded, today: Day) => (day === today ? count : 0);

const waitingAt = ({ activities }: Pick<Now, 'activities'>, ms: number) =>
  activities.filter(({ endMs, isTagged }) => !isTagged && endMs <= ms);

const inMeeting = ({ activities }: Now, ms: number) =>
  activities.find(({ startMs, endMs }) => startMs <= ms && ms < endMs);

/** True inside the quiet hours, whichever day they began. */
function isQuiet({ zone, settings: { quietFrom, quietUntil } }: Now, ms: number): boolean {
  if (quietFrom === quietUntil) return false;
  const time = wallTimeOf(instantOf(ms), zone).slice(11);
  return quietFrom < quietUntil ? quietFrom <= time && time < quietUntil : quietFrom <= time || time < quietUntil;
}

const mayShow = (at: Now, ms: number) => ms >= at.reminded.snoozedUntil && !inMeeting(at, ms) && !isQuiet(at, ms);

/** The first instant from `ms` on, still today, at which a notice may come; `undefined` where there is none. */
function shownFrom(at: Now, ms: number): number | undefined {
  let when = Math.max(ms, at.reminded.snoozedUntil);
  for (;;) {
    const meeting = inMeeting(at, when);
    if (meeting) when = meeting.endMs + at.settings.delayMinutes * MINUTE;
    else if (isQuiet(at, when)) {
      const until = Date.parse(instantAt(`${dayOf(instantOf(when), at.zone)}T${at.settings.quietUntil}`, at.zone));
      if (until <= when) return undefined;
      when = until;
    } else return dayOf(instantOf(when), at.zone) === dayOf(instantOf(at.now), at.zone) ? when : undefined;
  }
}
