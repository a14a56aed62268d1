import type { Activity } from './activity.ts';
import { mergeBackup } from './backup/merge.ts';
import { type BackupState, emptyState } from './backup.ts';
import { canonicalJson } from './canonical.ts';
import type { Kind, KindId } from './kind.ts';
import type { Profile } from './profile.ts';
import { PEOPLE, type Planned, plannedDays } from './sample/calendar.ts';
import { chanceOf } from './sample/chance.ts';
import { sampleTags } from './sample/tags.ts';
import { addDays, type Day, dayOf, type Instant, instantAt, instantOf, mondayOf, type Zone } from './time.ts';

/** True for the id of anything that came with the sample data: activity, series, person, decision, study, experiment. */
export const isSample = (id: string): boolean => /^([a-z]+:)?sample-/.test(id);

export interface SampleOptions {
  now: Instant;
  zone: Zone;
  /** Weeks of history, the running one included; from 6 on they tell the whole story. */
  weeks?: number;
  /** Any whole number; equal options give an equal history. */
  seed?: number;
}

// Records whose ids are not theirs alone (kinds, profile, check-ins, articles) carry this mark, so that they can be found again.
const marked = <T extends object>(record: T): T => ({ ...record, sample: true });
const isMarked = (record: object): boolean => 'sample' in record && record.sample === true;

const PROFILE: Profile = {
  role: 'design lead',
  managesPeople: true,
  yearsInField: 9,
  employment: 'employee',
  direction: ['creative', 'autonomy'],
  declared: ['not-narrower', 'toward-craft'],
};
const SKILLS: readonly { id: KindId; name: string; skill: number }[] = [
  { id: 'one-on-one', name: '1:1', skill: 5 },
  { id: 'status', name: 'Status', skill: 4 },
  { id: 'review', name: 'Review', skill: 5 },
  { id: 'building', name: 'Building', skill: 4 },
  { id: 'writing', name: 'Writing', skill: 3 },
  { id: 'strategy', name: 'Strategy', skill: 2 },
];

/**
 * The history of one invented person, a design lead: one-on-ones and status meetings drain, design reviews and building
 * give, afternoons of meeting after meeting are worse, and after the one-on-ones moved to the morning it slowly gets
 * better. Until `now`, about 26 activities a week, four in five tagged, the last two not yet.
 */
export function sampleBackup({ now, zone, weeks = 10, seed = 1 }: SampleOptions): BackupState {
  const today = dayOf(now, zone);
  const from = addDays(mondayOf(today), -7 * (weeks - 1));
  const lastFriday = addDays(mondayOf(today), -3);
  const experimentFrom = addDays(from, 7 * Math.floor(weeks / 2));
  const chance = (name: string) => chanceOf(`${seed} ${name}`);
  const entries = plannedDays(today, weeks, experimentFrom, chance)
    .map((planned) => ({ planned, activity: activityOf(planned, zone) }))
    .filter(({ activity }) => Date.parse(activity.end) <= Date.parse(now));
  const morning = (day: Day) => instantAt(`${day}T09:00`, zone);
  const read = { saved: false, progress: 1, feedback: null };
  return {
    ...emptyState(),
    activities: entries.map(({ activity }) => activity),
    tags: sampleTags(entries, { experimentFrom, now, chance }),
    kinds: SKILLS.map((kind) => marked({ ...kind, skillRatedAt: morning(addDays(lastFriday, -4)) })),
    people: Object.entries(PEOPLE).map(([id, alias]) => ({ id: `p:sample-${id}`, alias })),
    profile: marked(PROFILE),
    checkins: [
      marked({ at: morning(addDays(from, 4)), exhaustion: 4, distance: 3, efficacy: 3 }),
      marked({ at: morning(lastFriday), exhaustion: 3, distance: 2, efficacy: 4 }),
    ],
    decisions: [
      {
        id: 'sample-decision',
        type: 'promotion',
        title: 'Head of design',
        createdAt: morning(addDays(lastFriday, -1)),
        answerBy: addDays(today, 12),
        hoursPerWeek: { building: -4, 'one-on-one': 2, 'people-admin': 4, review: -2, status: 2 },
        outcome: null,
        lookBackOn: null,
      },
    ],
    studies: [{ id: 'sample-study', from, to: addDays(from, 11) }],
    experiments:
      experimentFrom > lastFriday
        ? []
        : [
            {
              id: 'sample-experiment',
              title: '1:1s in the morning',
              change: 'Moved four of five 1:1s before noon, so that no afternoon is meetings only.',
              createdAt: morning(addDays(experimentFrom, -4)),
              from: experimentFrom,
              until: lastFriday,
              expected: 'up',
              kinds: ['one-on-one'],
            },
          ],
    articles: [
      marked({ ...read, id: 'guide:energy-not-strengths', at: morning(addDays(from, 5)) }),
      marked({ ...read, id: 'guide:one-on-ones', saved: true, progress: 0.3, at: morning(addDays(lastFriday, 1)) }),
    ],
  };
}

/**
 * The state with the invented history beside the person's own. What they said themselves of a kind, an article or
 * themselves stays as it is.
 */
export function withSample(state: BackupState, options: SampleOptions): BackupState {
  const own = withoutSample(state);
  const sample = sampleBackup(options);
  const isFree = <T extends { id: string }>(mine: readonly T[]) => {
    const taken = new Set(mine.map(({ id }) => id));
    return ({ id }: T) => !taken.has(id);
  };
  const taken = new Set(own.checkins.map(({ at }) => at));
  const untouched = canonicalJson(own.profile) === canonicalJson(emptyState().profile);
  return mergeBackup(own, {
    ...sample,
    kinds: sample.kinds.filter(isFree(own.kinds)),
    articles: sample.articles.filter(isFree(own.articles)),
    checkins: sample.checkins.filter(({ at }) => !taken.has(at)),
    profile: untouched ? sample.profile : own.profile,
  }).state;
}

/** The state without anything that came with the sample data; what the person changed in it meanwhile is theirs and stays. */
export function withoutSample(state: BackupState): BackupState {
  const isOwn = (record: object) => !isMarked(record) && !('id' in record && isSample(String(record.id)));
  const isOwnTag = ({ activity }: { activity: string }) => !isSample(activity);
  return {
    ...state,
    activities: state.activities.filter(isOwn),
    tags: state.tags.filter(isOwnTag),
    cleared: state.cleared.filter(isOwnTag),
    removed: state.removed.filter(({ id }) => !isSample(id.slice(id.indexOf(':') + 1))),
    kinds: state.kinds.filter((kind) => isOwn(kind) || isRerated(kind)).map(unmarked),
    people: state.people.filter(isOwn),
    profile: ownProfile(state.profile),
    checkins: state.checkins.filter(isOwn),
    decisions: state.decisions.filter(isOwn),
    studies: state.studies.filter(isOwn),
    experiments: state.experiments.filter(isOwn),
    articles: state.articles.filter(isOwn),
  };
}

const isRerated = (kind: Kind): boolean => {
  const sample = SKILLS.find(({ id }) => id === kind.id);
  return sample?.skill !== kind.skill || sample?.name !== kind.name;
};

function unmarked<T extends object>(record: T): T {
  if (!isMarked(record)) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'sample')) as T;
}

function ownProfile(profile: Profile): Profile {
  if (!isMarked(profile)) return profile;
  const sample = new Map(Object.entries(PROFILE).map(([name, value]) => [name, canonicalJson(value)]));
  const own = Object.entries(unmarked(profile)).filter(([name, value]) => sample.get(name) !== canonicalJson(value));
  return { ...emptyState().profile, ...Object.fromEntries(own) };
}

function activityOf({ day, start, minutes, title, kind, ...more }: Planned, zone: Zone): Activity {
  const clock = `${String(Math.floor(start / 60)).padStart(2, '0')}:${String(start % 60).padStart(2, '0')}`;
  const began = instantAt(`${day}T${clock}`, zone);
  const name = more.series ?? title.toLowerCase().replace(/[^a-z]+/g, '-');
  const instance = began.replace(/[-:]/g, '');
  return {
    id: more.logged ? `task:sample-${name}-${instance}` : `google:sample-${name}_${instance}`,
    source: more.logged ? 'task' : 'google',
    calendar: more.logged ? null : 'sample',
    series: more.series ? `google:sample-${more.series}` : null,
    title,
    start: began,
    end: instantOf(Date.parse(began) + minutes * 60_000),
    zone,
    kind,
    kindBy: more.logged ? 'person' : 'guess',
    attendees: more.attendees ?? null,
    organizer: more.logged ? null : (more.organizer ?? false),
    people: (more.people ?? []).map((person) => `p:sample-${person}`),
  };
}
