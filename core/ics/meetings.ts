import type { Energy } from '../energy.ts';
import { MAX_TEXT } from '../max-text.ts';
import type { Reported } from '../reported.ts';
import type { CalendarHead } from './calendar-head.ts';
import { wallAt } from './clock.ts';
import type { Entry } from './entry.ts';
import type { WallRange } from './expand.ts';
import { type Identity, identityOf } from './identity.ts';
import { instantText } from './instant-text.ts';
import { invitedTo } from './invited.ts';
import { type Occurrence, occurrencesOf, type Reading } from './occurrences.ts';
import { type Reason, reasonOf } from './reason.ts';
import { versionsOf } from './versions.ts';

/** An entry and what its calendar says. */
export interface Found {
  entry: Entry;
  head: CalendarHead;
  reading: Reading;
}

/** A meeting, why it is none, or nothing: a moment for others to work. */
export type Meeting = { reported: Reported; energy: Energy | undefined } | { reason: Reason } | undefined;

/**
 * The meetings that begin within a window, of all entries that share a UID.
 * @param found in the order of the file, at least one
 * @param window walls of its first and last moment
 */
export function* meetingsOf(found: readonly Found[], window: WallRange): Generator<Meeting, void> {
  const { main, changes, rivals } = versionsOf(found);
  const first = main ?? changes[0];
  if (!first) return;
  const { reading } = first;
  for (const { entry } of rivals) reading.refuse(entry, 'has the UID of another event in the file');
  const identity = identityOf(first.entry.uid);
  const foundOf = new Map(found.map((one) => [one.entry, one]));
  const saidOf = new Map<Entry, ReturnType<typeof said>>();
  for (const occurrence of occurrencesOf(
    main?.entry,
    changes.map(({ entry }) => entry),
    reading,
  )) {
    const start = occurrence && wallAt(occurrence.start, reading.zones.iana(occurrence.zone));
    const one = occurrence && foundOf.get(occurrence.entry);
    if (!occurrence || !one || start === undefined) yield undefined;
    else if (start >= window.from && start <= window.to) {
      const facts = saidOf.get(one.entry) ?? said(one);
      saidOf.set(one.entry, facts);
      const { reason, reported } = facts;
      yield reason
        ? { reason }
        : { reported: { ...reported, ...timesOf(occurrence, identity) }, energy: one.entry.energy };
    }
  }
}

/** What an entry says of all its occurrences. */
function said({ entry, head }: Found) {
  const reported = { title: entry.title.slice(0, MAX_TEXT), calendar: head.name ?? null, ...invitedTo(entry, head.me) };
  return { reason: reasonOf(entry, head), reported };
}

const timesOf = ({ start, end, zone, instance }: Occurrence, identity: Identity) => ({
  id: identity.idOf(instance),
  source: identity.source,
  series: instance === undefined ? identity.seriesOfSingle : identity.series,
  start: instantText(start),
  end: instantText(end),
  zone,
});
