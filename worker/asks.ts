import * as v from 'valibot';
import { activitySchema, day, identifier, instant, PAGE_SOURCES, SOURCES, text } from '../core/activity.ts';
import { LISTS } from '../core/backup.ts';
import { cardTextSchema, chipTextSchema, daysTextSchema } from '../core/on-page.ts';
import { PERIODS } from '../core/period.ts';
import { profileChange } from '../core/profile.ts';
import { redactionRule } from '../core/redaction.ts';
import { reportedSchema } from '../core/reported.ts';
import { settingsChange } from '../core/settings.ts';
import { energySchema, tagSchema } from '../core/tag.ts';
import { isZone } from '../core/time.ts';
import { KEPT_LISTS } from '../messages.ts';

const zone = v.pipe(v.string(), v.check(isZone));
const webAddress = v.pipe(v.string(), v.minLength(1), v.maxLength(2048));
const feedTag = v.pipe(v.string(), v.trim(), v.maxLength(200));
const nothing = v.strictObject({});
/** What JSON can carry, and so a backup; more text than this is no record of the tools. */
function fitsBackup(record: object): boolean {
  try {
    return JSON.stringify(record).length <= 100_000;
  } catch {
    return false; // circles, and numbers beyond JSON
  }
}
const isChange = (change: object) => Object.keys(change).length > 0;
/** From there on an instant has five digits for its year, which no backup takes. */
const YEAR_10_000 = Date.parse('+010000-01-01T00:00:00Z');

const taskId = v.pipe(identifier, v.startsWith('task:'));
const work = {
  title: v.pipe(text, v.trim(), v.minLength(1)),
  kind: identifier,
  start: instant,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60)),
  zone,
  energy: energySchema,
};
const endsInTime = (start: string, minutes: number) => Date.parse(start) + minutes * 60_000 < YEAR_10_000;

/** What each message must carry to be answered; what fails here is answered `invalid` and changes nothing. */
export const asks = {
  saveTag: v.object({
    activity: identifier,
    energy: energySchema,
    reported: v.optional(reportedSchema),
    recalled: v.optional(v.boolean()),
  }),
  clearTag: v.object({ activity: identifier }),
  tagsOf: v.pipe(v.array(identifier), v.maxLength(5000)),
  reportActivities: v.object({
    activities: v.pipe(v.array(reportedSchema), v.maxLength(500)),
    complete: v.optional(
      v.object({
        ...{ source: v.picklist(SOURCES), from: day, to: day },
        ids: v.optional(v.pipe(v.array(identifier), v.maxLength(5000)), []),
        calendars: v.optional(v.pipe(v.array(text), v.maxLength(500))),
      }),
    ),
  }),
  readChips: v.object({
    ...{ source: v.picklist(PAGE_SOURCES), language: identifier, zone },
    chips: v.pipe(v.array(chipTextSchema), v.maxLength(500)),
    days: v.optional(daysTextSchema),
  }),
  readCard: v.object({
    ...{ source: v.picklist(PAGE_SOURCES), language: identifier, zone },
    card: cardTextSchema,
  }),
  toTagToday: v.object({ zone }),
  setKind: v.object({ activity: identifier, kind: identifier }),
  logWork: v.pipe(
    v.object(work),
    v.check(({ start, minutes }) => endsInTime(start, minutes)),
  ),
  editWork: v.pipe(
    // Without a title where that was not kept.
    v.object({ ...work, title: v.pipe(text, v.trim()), activity: taskId }),
    v.check(({ start, minutes }) => endsInTime(start, minutes)),
  ),
  putBackWork: v.object({
    activity: v.pipe(
      activitySchema,
      v.check(({ id, source }) => id.startsWith('task:') && source === 'task'),
      v.check(({ start, end }) => Date.parse(end) >= Date.parse(start)),
      v.check((record) => fitsBackup(record)),
    ),
    tag: v.pipe(
      tagSchema,
      v.check((record) => fitsBackup(record)),
    ),
  }),
  removeWork: v.object({ activity: taskId }),
  restore: v.object({ inbox: identifier }),
  importCalendar: v.object({
    part: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
    isLast: v.boolean(),
    meetings: v.pipe(v.array(reportedSchema), v.maxLength(1000)),
  }),
  takeFile: v.object({ inbox: identifier }),
  takingProgress: nothing,
  cancelTaking: nothing,
  undoTaking: nothing,
  undoImport: nothing,
  addCalendar: v.object({ address: webAddress, zone }),
  refreshCalendars: v.object({ address: v.optional(webAddress), zone }),
  removeCalendar: v.object({ address: webAddress }),
  loadSample: v.object({ zone }),
  removeSample: nothing,
  restoreSnapshot: v.object({ at: v.pipe(v.number(), v.integer()) }),
  repairData: nothing,
  eraseSome: v.union([
    v.pipe(
      v.strictObject({ from: day, until: day }),
      v.check(({ from, until }) => from <= until),
    ),
    v.strictObject({ calendar: v.pipe(text, v.minLength(1)) }),
  ]),
  eraseEverything: nothing,
  markArticle: v.object({
    id: identifier,
    saved: v.optional(v.boolean()),
    progress: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    feedback: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(40)))),
  }),
  importArticles: v.object({ inbox: identifier }),
  removeImported: v.object({ id: identifier }),
  removeAllImported: nothing,
  startExperiment: v.object({
    guide: v.pipe(identifier, v.startsWith('guide:')),
    zone,
    instead: v.optional(v.boolean()),
  }),
  addFeed: v.object({ address: webAddress, folder: v.optional(v.nullable(feedTag)) }),
  refreshFeeds: v.strictObject({ feed: v.optional(identifier) }),
  keepFeed: v.object({ feed: identifier, folder: v.nullable(feedTag) }),
  removeFeed: v.object({ feed: identifier }),
  undoRemoveFeed: nothing,
  importOpml: v.object({ inbox: identifier }),
  stripLine: v.object({ zone }),
  openArticle: v.object({ id: identifier, zone }),
  keepStripLine: v.object({ shown: v.boolean() }),
  keepRecord: v.pipe(
    v.variant('list', [
      v.object({ list: v.literal('kinds'), record: LISTS.kinds.schema }),
      v.object({ list: v.literal('people'), record: LISTS.people.schema }),
      v.object({ list: v.literal('checkins'), record: LISTS.checkins.schema }),
      v.object({ list: v.literal('decisions'), record: LISTS.decisions.schema }),
      v.object({ list: v.literal('studies'), record: LISTS.studies.schema }),
      v.object({ list: v.literal('experiments'), record: LISTS.experiments.schema }),
      v.object({ list: v.literal('reviews'), record: LISTS.reviews.schema }),
    ]),
    v.check(({ record }) => fitsBackup(record)),
  ),
  dropRecord: v.object({ list: v.picklist(KEPT_LISTS), key: identifier }),
  keepProfile: v.object({ change: v.pipe(profileChange, v.check(isChange)) }),
  keepSettings: v.object({ change: v.pipe(settingsChange, v.check(isChange)) }),
  mergeKinds: v.pipe(
    v.object({ from: identifier, into: identifier }),
    v.check(({ from, into }) => from !== into),
  ),
  unmergeKinds: nothing,
  keepRule: v.object({ rule: redactionRule, on: v.boolean() }),
  redactPast: nothing,
  summarize: nothing,
  trendsFor: v.object({ period: v.picklist(PERIODS) }),
  putOffReminders: v.object({ until: instant }),
  openSidebar: nothing,
};
