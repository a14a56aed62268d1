import { MAX_TEXT } from '../max-text.ts';
import type { Reported } from '../reported.ts';
import type { Entry } from './entry.ts';

/** Most addresses that one report may hold. */
const MAX_PEOPLE = 500;

/**
 * Who meets, as an activity keeps it: how many people (rooms not counted, the organizer counted once), whose meeting it
 * is, and the addresses of the others.
 */
export function invitedTo(
  { invited }: Entry,
  me: ReadonlySet<string>,
): Pick<Reported, 'attendees' | 'organizer' | 'people'> {
  const { guests, organizer } = invited();
  const people = guests.filter(({ isRoom }) => !isRoom);
  const addresses = new Set(people.flatMap(({ address }) => address ?? []));
  if (people.length > 0 && organizer) addresses.add(organizer);
  const nameless = people.filter(({ address }) => address === undefined).length;
  return {
    attendees: people.length > 0 ? addresses.size + nameless : null,
    organizer: organizer && me.size > 0 ? me.has(organizer) : null,
    people: [...addresses].filter((address) => !me.has(address) && address.length <= MAX_TEXT).slice(0, MAX_PEOPLE),
  };
}
