import * as v from 'valibot';
import { type Activity, activitySchema } from '../activity.ts';
import { type Problems, shownId, whyOf } from '../backup/problem.ts';
import type { Energy } from '../energy.ts';
import { type Tag, tagSchema } from '../tag.ts';
import { energyWords } from '../words/energy.ts';
import type { Component } from './components.ts';
import { OWN } from './own-names.ts';
import { propertyOf } from './property.ts';
import { writtenTime } from './written.ts';

/** An activity with its tag out of a file that Updraft wrote. */
export interface OwnEvent {
  activity: Activity;
  tag: Tag | undefined;
}

/** True for an event that Updraft wrote. */
export const isOwn = ({ lines }: Component): boolean => lines.some(({ name }) => name === OWN.id);

/** The records of an event that Updraft wrote; what is wrong is said to `problems`, and nothing of it is taken. */
export function ownEvent({ line, lines }: Component, problems: Problems): OwnEvent | undefined {
  const said = new Map(lines.map((one) => [one.name, one]));
  const text = (name: string) => {
    const found = said.get(name);
    return found && propertyOf(found)?.values[0];
  };
  const title = text('SUMMARY') ?? '';
  const refuse = (why: string): undefined => {
    problems.add(`line ${line}${title ? ` (${shownId(title)})` : ''}`, why);
  };
  const number = (name: string) => {
    const value = text(name);
    return value === undefined ? undefined : Number(value);
  };
  const organizer = text(OWN.organizer);
  const activity = v.safeParse(
    activitySchema,
    {
      ...{ id: text(OWN.id), source: text(OWN.source), title, zone: text(OWN.zone) },
      ...{ start: text(OWN.start) ?? instantOf(text('DTSTART')), end: text(OWN.end) ?? instantOf(text('DTEND')) },
      ...{ calendar: text(OWN.calendar) ?? null, series: text(OWN.series) ?? null },
      ...{ kind: text(OWN.kind) ?? null, kindBy: text(OWN.kindBy) ?? null, attendees: number(OWN.attendees) ?? null },
      organizer: organizer === undefined ? null : organizer === 'true',
      people: (text(OWN.people) ?? '').split(' ').filter(Boolean),
    },
    { abortEarly: true },
  );
  if (!activity.success) return refuse(whyOf(activity.issues[0]));
  const { id, start, end } = activity.output;
  if (Date.parse(end) < Date.parse(start)) return refuse(`end ${end} is before start ${start}`);
  const energy = number(OWN.energy);
  if (energy === undefined) return { activity: activity.output, tag: undefined };
  const tag = v.safeParse(
    tagSchema,
    {
      ...{ activity: id, energy, taggedAt: text(OWN.taggedAt), note: text(OWN.note) ?? '' },
      ...{ updatedAt: text(OWN.updatedAt), device: text(OWN.device) },
      ...(text(OWN.recalled) !== undefined && { recalled: text(OWN.recalled) === 'true' }),
    },
    { abortEarly: true },
  );
  if (!tag.success) return refuse(whyOf(tag.issues[0]));
  return { activity: activity.output, tag: tag.output };
}

const instantOf = (written: string | undefined): string | undefined => {
  const time = writtenTime(written ?? '', undefined);
  return time && written?.endsWith('Z')
    ? written.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
    : undefined;
};

const ENGLISH = ['very draining', 'draining', 'neutral', 'energizing', 'very energizing'];

/** The energy that the categories of an event name: in English, or in the language that is spoken. */
export function energyOfCategories(categories: readonly string[]): Energy | undefined {
  for (const category of categories) {
    const word = category.trim().toLowerCase();
    const level = Math.max(
      ENGLISH.indexOf(word),
      energyWords.levels.findIndex((one) => one.toLowerCase() === word),
    );
    if (level >= 0) return (level - 2) as Energy;
  }
  return undefined;
}
