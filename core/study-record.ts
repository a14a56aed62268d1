import * as v from 'valibot';
import { day, identifier } from './activity.ts';

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time like 09:00'));
const weekday = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));

/**
 * An observation window of whole local days, both included. `workDays` are the weekdays that count, 0 for Monday, and
 * `hours` the clock times between which something must begin to count; without them every day and hour does. `endedOn` is
 * the day it was ended early, which is then the last one that counts; `readOn` the day its report was first opened.
 */
export const studySchema = v.looseObject({
  id: identifier,
  from: day,
  to: day,
  workDays: v.optional(v.pipe(v.array(weekday), v.maxLength(7))),
  hours: v.optional(v.looseObject({ from: clock, until: clock })),
  endedOn: v.optional(day),
  readOn: v.optional(day),
});
