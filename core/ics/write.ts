import type { Activity } from '../activity.ts';
import { inOrder } from '../backup/write.ts';
import type { Kind } from '../kind.ts';
import type { Tag } from '../tag.ts';
import { instantOf } from '../time.ts';
import { energyWords } from '../words/energy.ts';
import { kindWords } from '../words/kinds.ts';
import { OWN } from './own-names.ts';

const EVENTS_PER_CHUNK = 200;
const encoder = new TextEncoder();

/**
 * The tagged activities as a calendar (RFC 5545, CR LF, lines of at most 75 octets), piece by piece, oldest first. Each is an
 * event in UTC with the energy and the kind in words as CATEGORIES, the note as DESCRIPTION, and what Updraft reads back in
 * properties of its own (see {@link OWN}). Activities without a tag are left out.
 */
export function* calendarChunks(
  activities: readonly Activity[],
  tags: readonly Tag[],
  kinds: readonly Kind[],
): Generator<string> {
  const tagOf = new Map(tags.map((tag) => [tag.activity, tag]));
  const nameOf = new Map(kinds.map(({ id, name }) => [id, name]));
  yield lines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Updraft//Updraft//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['X-WR-CALNAME', 'Updraft'],
  ]);
  const tagged = inOrder(
    'activities',
    activities.filter(({ id }) => tagOf.has(id)),
  );
  for (let from = 0; from < tagged.length; from += EVENTS_PER_CHUNK) {
    yield tagged
      .slice(from, from + EVENTS_PER_CHUNK)
      .map((activity) => eventOf(activity, tagOf.get(activity.id) as Tag, nameOf))
      .join('');
  }
  yield lines([['END', 'VCALENDAR']]);
}

type Line = readonly [name: string, value: string];

function eventOf(activity: Activity, tag: Tag, nameOf: ReadonlyMap<string, string>): string {
  const { id, title, start, end, kind } = activity;
  const categories = [
    energyWords.levels[tag.energy + 2] ?? '',
    kind ? (nameOf.get(kind) ?? kindWords[kind] ?? kind) : '',
  ];
  const own: [name: string, value: string | number | boolean | null | undefined][] = [
    [OWN.id, id],
    [OWN.source, activity.source],
    [OWN.calendar, activity.calendar],
    [OWN.series, activity.series],
    [OWN.start, isWhole(start) ? null : start],
    [OWN.end, isWhole(end) ? null : end],
    [OWN.zone, activity.zone],
    [OWN.kind, kind],
    [OWN.kindBy, activity.kindBy],
    [OWN.attendees, activity.attendees],
    [OWN.organizer, activity.organizer],
    [OWN.people, activity.people.length > 0 ? activity.people.join(' ') : null],
    [OWN.energy, tag.energy],
    [OWN.taggedAt, tag.taggedAt],
    [OWN.note, tag.note || null],
    [OWN.updatedAt, tag.updatedAt],
    [OWN.device, tag.device],
    [OWN.recalled, tag.recalled],
  ];
  return lines([
    ['BEGIN', 'VEVENT'],
    ['UID', escaped(`updraft:${id}`)],
    ['DTSTAMP', stamp(tag.updatedAt)],
    ['DTSTART', stamp(start)],
    ['DTEND', stamp(end)],
    ['SUMMARY', escaped(title)],
    ['CATEGORIES', categories.filter(Boolean).map(escaped).join(',')],
    ...(tag.note ? [['DESCRIPTION', escaped(tag.note)] as const] : []),
    ...own.flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, escaped(String(value))] as const],
    ),
    ['END', 'VEVENT'],
  ]);
}

const isWhole = (instant: string): boolean => instantOf(Date.parse(instant)) === instant;
const stamp = (instant: string): string => instantOf(Date.parse(instant)).replace(/[-:]/g, '');

/** A text as iCalendar writes it; control characters that it cannot hold are left out. */
const escaped = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\r' || sign === '\t' ? sign : ''))
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');

const lines = (list: readonly Line[]): string =>
  list.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');

/** Breaks a line after at most 75 octets, never within a character. */
function folded(line: string): string {
  if (line.length <= 75 && /^[\x20-\x7e\t]*$/.test(line)) return line;
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
