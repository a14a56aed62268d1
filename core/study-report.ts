import type { Activity } from './activity.ts';
import { isWithin, lastDayOf, type Study } from './study.ts';
import type { Tag } from './tag.ts';
import { type Day, dayOf, type Instant } from './time.ts';
import { columnsOf } from './trends/columns.ts';
import { SHARE_INFLATION, SMALLEST, TAG_VARIANCE, VARIANCE_TAGS, Z90 } from './trends/parameters.ts';
import type { Label } from './trends/statement.ts';
import { trendsOf } from './trends/trends.ts';

/** Fewest tags of a kind for the report to say which way they went. */
export const REPORT_TAGS = 3;
/** Tagged days that count as the first ones, and fewest tags on each side for the two to be compared. */
const FIRST_TAGGED_DAYS = 3;
const CONTRAST_TAGS = 6;
/** Tags from which a share is told. */
export const SHARE_TAGS = 12;

/** The tags of one kind within a study. */
export interface StudyKind {
  kind: string;
  label: string;
  tags: number;
  energizing: number;
  draining: number;
  hours: number;
  /** About how many more tags would settle it; null where that cannot be foreseen. */
  needs: number | null;
}

/** How the first tagged days of a study differ from its later ones; shares are of tags, `lower` to `upper` a 90 % range. */
export interface FirstDays {
  days: number;
  tags: number;
  energizing: number;
  draining: number;
  laterTags: number;
  laterEnergizing: number;
  laterDraining: number;
  /** Balance of the first days minus that of the later ones, −2 to 2. */
  difference: number;
  lower: number;
  upper: number;
  /** Whether the range leaves out zero and the difference is worth a word. */
  differs: boolean;
}

/** What a study came to. */
export interface StudyReport {
  from: Day;
  until: Day;
  /** Days with a tag. */
  days: number;
  tags: number;
  /** What ended within the study, tagged or not. */
  ended: number;
  hours: number;
  energizing: number;
  neutral: number;
  draining: number;
  /** Energizing share of the tagged hours with its 90 % range; undefined below twelve tags. */
  share: { energizing: number; lower: number; upper: number } | undefined;
  /** Tags given from memory, in a walk through the day or a day or more later. */
  recalled: number;
  /** Kinds of at least three tags, more than half of them on one side: the most on that side first. */
  gives: StudyKind[];
  takes: StudyKind[];
  /** All other kinds, most tags first. */
  open: StudyKind[];
  /** Undefined where there are too few tags to compare. */
  first: FirstDays | undefined;
}

const DAY_MS = 86_400_000;

/**
 * What the tags of one study say, in counts: two weeks are too short for claims.
 * @param records of its days at least, in any order
 */
export function studyReport(
  study: Study,
  records: { activities: readonly Activity[]; tags: readonly Tag[] },
  { now, label }: { now: Instant; label: Label },
): StudyReport {
  const activities = records.activities.filter((one) => isWithin(study, one) && one.end <= now);
  const ids = new Set(activities.map(({ id }) => id));
  const tags = records.tags.filter(({ activity }) => ids.has(activity));
  const trends = trendsOf(columnsOf(activities, tags), { now, window: 'all', label });
  const kinds = trends.statements
    .filter(({ family }) => family === 'kind')
    .map(({ key, label: name, tags: count, energizing, draining, hours, needs }): StudyKind => {
      return { kind: key, label: name, tags: count, energizing, draining, hours, needs };
    });
  const isSide = (side: 'energizing' | 'draining') => (one: StudyKind) =>
    one.tags >= REPORT_TAGS && one[side] > one.tags / 2;
  const [gives, takes] = [isSide('energizing'), isSide('draining')];
  const { energizing, lower, upper } = trends.share;
  const hasShare = trends.tagged >= SHARE_TAGS && energizing !== null;
  const byId = new Map(activities.map((one) => [one.id, one]));
  const dayOfTag = ({ activity }: Tag) => {
    const one = byId.get(activity);
    return one ? dayOf(one.start, one.zone) : '';
  };
  const isRecalled = (tag: Tag) =>
    tag.recalled === true || Date.parse(tag.taggedAt) - Date.parse(byId.get(tag.activity)?.end ?? '') >= DAY_MS;
  return {
    from: study.from,
    until: lastDayOf(study),
    days: new Set(tags.map(dayOfTag)).size,
    tags: trends.tagged,
    ended: activities.length,
    hours: trends.hours,
    ...trends.counts,
    share: hasShare ? { energizing, lower: Math.max(0, lower ?? 0), upper: Math.min(1, upper ?? 1) } : undefined,
    recalled: tags.filter(isRecalled).length,
    gives: kinds.filter(gives).sort(by(({ energizing: on, draining: off }) => on - off)),
    takes: kinds.filter(takes).sort(by(({ energizing: off, draining: on }) => on - off)),
    open: kinds.filter((one) => !gives(one) && !takes(one)).sort(by(({ tags: count }) => count)),
    first: firstDays(tags.map((tag) => ({ day: dayOfTag(tag), sign: Math.sign(tag.energy) }))),
  };
}

const by =
  (worth: (one: StudyKind) => number) =>
  (a: StudyKind, b: StudyKind): number =>
    worth(b) - worth(a) || b.hours - a.hours || (a.kind < b.kind ? -1 : 1);

/**
 * Whether the first tagged days differ from the later ones, as they may where watching itself changes what is watched
 * (reactivity: Ottenstein et al. 2024, doi 10.3758/s13428-024-02346-y). Balance of signs, its variance pulled to 0.7 by ten
 * tags and widened by 1.3, since two tags of a day are alike; normal 90 % interval.
 * @returns undefined below six tags on either side
 */
export function firstDays(tags: readonly { day: Day; sign: number }[]): FirstDays | undefined {
  const days = [...new Set(tags.map(({ day }) => day))].sort();
  const begins = days[FIRST_TAGGED_DAYS];
  if (begins === undefined) return undefined;
  const [first, later] = [tags.filter(({ day }) => day < begins), tags.filter(({ day }) => day >= begins)];
  if (first.length < CONTRAST_TAGS || later.length < CONTRAST_TAGS) return undefined;
  const mean = (list: typeof first) => list.reduce((sum, { sign }) => sum + sign, 0) / list.length;
  const all = mean(tags as typeof first);
  const spread = tags.reduce((sum, { sign }) => sum + (sign - all) ** 2, 0);
  const variance = (spread + VARIANCE_TAGS * TAG_VARIANCE) / (tags.length + VARIANCE_TAGS);
  const difference = mean(first) - mean(later);
  const half = Z90 * Math.sqrt(SHARE_INFLATION * variance * (1 / first.length + 1 / later.length));
  const count = (list: typeof first, side: number) => list.filter(({ sign }) => sign === side).length;
  return {
    days: FIRST_TAGGED_DAYS,
    ...{ tags: first.length, energizing: count(first, 1), draining: count(first, -1) },
    ...{ laterTags: later.length, laterEnergizing: count(later, 1), laterDraining: count(later, -1) },
    difference,
    lower: difference - half,
    upper: difference + half,
    differs: Math.abs(difference) > half && Math.abs(difference) >= SMALLEST,
  };
}
