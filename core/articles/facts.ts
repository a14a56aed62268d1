import type { Activity } from '../activity.ts';
import type { Checkin } from '../checkin.ts';
import type { Decision } from '../decision.ts';
import type { Experiment } from '../experiment.ts';
import type { Kind } from '../kind.ts';
import type { Person } from '../person.ts';
import type { Profile } from '../profile.ts';
import type { Study } from '../study.ts';
import type { Tag } from '../tag.ts';
import { type Columns, columnsOf } from '../trends/columns.ts';
import { type DayFacts, dayFacts, medianDayOf } from './facts-of-days.ts';
import {
  type Energies,
  energiesOf,
  type KindFact,
  kindFacts,
  type Mean,
  meanOf,
  type PersonFact,
  personFacts,
  type SeriesFact,
  seriesFacts,
  spreadOf,
} from './facts-of-kinds.ts';
import { type WeekFacts, weekFacts } from './facts-of-weeks.ts';
import { isTagged, rowsOf, sum } from './rows.ts';

const DAY = 86_400_000;
/** Check-ins older than that many days no longer speak of now. */
const CHECKIN_DAYS = 28;
/** How long after its end an experiment is still the last thing tried, in days. */
const EXPERIMENT_DAYS = 42;

/** The records that facts are drawn from: members of the backup state. */
export interface Records {
  activities: readonly Activity[];
  tags: readonly Tag[];
  /** The activities and tags as columns, where somebody has them; the two lists are not looked at then. */
  columns?: Columns | undefined;
  kinds: readonly Kind[];
  people: readonly Person[];
  profile: Profile;
  checkins: readonly Checkin[];
  decisions: readonly Decision[];
  studies: readonly Study[];
  experiments: readonly Experiment[];
}

/** A decision that has no outcome yet. */
export interface DecisionFact {
  type: Decision['type'];
  title: string;
  /** Days until the answer is due; undefined without a date. */
  daysLeft: number | undefined;
  /** Hours a week it adds in all. */
  hours: number;
  /** Hours a week it adds in kinds that drain, weighted by how sure that is, and the name of the foremost. */
  drainingHours: number;
  drainingKind: string;
  /** Hours a week it adds in kinds with fewer than five tags. */
  untestedHours: number;
}

/** What is known of a person, drawn once from the records; every share has its n and its range. */
export interface Facts extends DayFacts {
  tags: number;
  taggedDays: number;
  mean: Mean;
  all: Energies;
  meetings: Energies;
  /** Work without anybody else. */
  solo: Energies;
  /** Choosing and approving from 14:00 on; undefined without any. */
  lateChoices: Energies | undefined;
  kinds: KindFact[];
  /** Standard deviation of true mean energies between kinds, −1 to 1. */
  kindSpread: number;
  series: SeriesFact[];
  people: PersonFact[];
  weekly: WeekFacts;
  /** Ended activities of the current study or the last four weeks, and how many of them were tagged. */
  tagging: { tagged: number; of: number };
  profile: Profile;
  says(declaration: string): boolean;
  openDecisions: DecisionFact[];
  decidedOnce: boolean;
  runningExperiment: string | undefined;
  /** The one that ended last, within six weeks. */
  endedExperiment: string | undefined;
  /** Mean exhaustion of the last four weeks' check-ins, and over how many weeks it was 4 or more without a break. */
  exhaustion: { mean: number; count: number; highWeeks: number } | undefined;
}

/**
 * @param now epoch milliseconds
 * @param kindOf names the kind of an activity that has none
 * @param nameOf the usual name of a kind the person has not renamed
 */
export function factsOf(
  records: Records,
  now: number,
  kindOf: (activity: Activity) => string,
  nameOf: (kind: string) => string,
): Facts {
  const all = rowsOf(records.columns ?? columnsOf(records.activities, records.tags, kindOf), now);
  const begun = all.find(isTagged)?.day ?? Number.POSITIVE_INFINITY;
  const rows = all.filter(({ day }) => day >= begun);
  const tagged = rows.filter(isTagged);
  const mean = meanOf(tagged);
  const kinds = kindFacts(tagged, mean, records.kinds, nameOf, medianDayOf(rows));
  const traits = new Map(kinds.map((kind) => [kind.id, kind.traits]));
  const days = dayFacts(rows, (kind) => traits.get(kind) ?? []);
  const choices = tagged.filter(({ kind, from }) => from >= 14 && traits.get(kind)?.includes('deciding'));
  const aliases = new Map(records.people.map(({ id, alias }) => [id, alias ?? undefined]));
  const today = new Date(now).toISOString().slice(0, 10);
  const study = records.studies.find(({ from, to }) => from <= today && today <= to);
  const since = study ? Date.parse(study.from) / DAY : now / DAY - 28;
  const recent = rows.filter(({ day }) => day >= since);
  return {
    ...days,
    tags: tagged.length,
    taggedDays: new Set(tagged.map(({ day }) => day)).size,
    mean,
    all: energiesOf(tagged, mean),
    meetings: energiesOf(
      tagged.filter(({ meeting }) => meeting),
      mean,
    ),
    solo: energiesOf(
      tagged.filter(({ meeting }) => !meeting),
      mean,
    ),
    lateChoices: choices.length ? energiesOf(choices, mean) : undefined,
    kinds,
    kindSpread: spreadOf(kinds),
    series: seriesFacts(tagged, mean),
    people: personFacts(tagged, (id) => aliases.get(id)),
    weekly: weekFacts(rows, days.medianDay),
    tagging: { tagged: recent.filter(isTagged).length, of: recent.length },
    profile: records.profile,
    says: (declaration) => records.profile.declared.includes(declaration),
    openDecisions: records.decisions
      .filter(({ outcome }) => !outcome)
      .map((decision) => decisionFact(decision, kinds, now))
      .sort((a, b) => (a.daysLeft ?? 1e6) - (b.daysLeft ?? 1e6) || (a.title < b.title ? -1 : 1)),
    decidedOnce: records.decisions.length > 0,
    ...experimentFacts(records.experiments, today, now),
    exhaustion: exhaustionOf(records.checkins, now),
  };
}

function decisionFact(
  { type, title, answerBy, hoursPerWeek }: Decision,
  kinds: readonly KindFact[],
  now: number,
): DecisionFact {
  const added = Object.entries(hoursPerWeek)
    .filter(([, hours]) => hours > 0)
    .map(([id, hours]) => ({ hours, kind: kinds.find((kind) => kind.id === id) }));
  const worst = [...added].sort((a, b) => b.hours * (b.kind?.drains ?? 0) - a.hours * (a.kind?.drains ?? 0))[0];
  return {
    type,
    title,
    daysLeft: answerBy ? Math.ceil((Date.parse(answerBy) + DAY - now) / DAY) : undefined,
    hours: sum(added, ({ hours }) => hours),
    drainingHours: sum(added, ({ hours, kind }) => hours * (kind?.drains ?? 0)),
    drainingKind: worst?.kind?.name ?? '',
    untestedHours: sum(added, ({ hours, kind }) => ((kind?.n ?? 0) < 5 ? hours : 0)),
  };
}

function experimentFacts(experiments: readonly Experiment[], today: string, now: number) {
  const running = experiments.find(({ from, until }) => from <= today && today <= until);
  const ended = experiments
    .filter(({ until }) => until < today && now - Date.parse(until) <= EXPERIMENT_DAYS * DAY)
    .sort((a, b) => (a.until < b.until ? 1 : -1))[0];
  return { runningExperiment: running?.title, endedExperiment: ended?.title };
}

function exhaustionOf(checkins: readonly Checkin[], now: number): Facts['exhaustion'] {
  const ended = checkins.filter(({ at }) => Date.parse(at) <= now).sort((a, b) => (a.at < b.at ? 1 : -1));
  const recent = ended.filter(({ at }) => now - Date.parse(at) <= CHECKIN_DAYS * DAY);
  const [latest] = recent;
  if (!latest) return undefined;
  const firstLower = ended.findIndex(({ exhaustion }) => exhaustion < 4);
  const high = firstLower < 0 ? ended : ended.slice(0, firstLower);
  const since = high.at(-1);
  const days = since ? (Date.parse(latest.at) - Date.parse(since.at)) / DAY : 0;
  return {
    mean: sum(recent, ({ exhaustion }) => exhaustion) / recent.length,
    count: recent.length,
    highWeeks: since ? Math.round(days / 7) + 1 : 0,
  };
}
