/**
 * What Updraft writes into an event beside what every calendar knows, each a text: an activity and its tag as in a backup
 * file. `START` and `END` only where they are not whole seconds.
 */
export const OWN = {
  id: 'X-UPDRAFT-ID',
  source: 'X-UPDRAFT-SOURCE',
  calendar: 'X-UPDRAFT-CALENDAR',
  series: 'X-UPDRAFT-SERIES',
  start: 'X-UPDRAFT-START',
  end: 'X-UPDRAFT-END',
  zone: 'X-UPDRAFT-ZONE',
  kind: 'X-UPDRAFT-KIND',
  kindBy: 'X-UPDRAFT-KIND-BY',
  attendees: 'X-UPDRAFT-ATTENDEES',
  organizer: 'X-UPDRAFT-ORGANIZER',
  people: 'X-UPDRAFT-PEOPLE',
  energy: 'X-UPDRAFT-ENERGY',
  taggedAt: 'X-UPDRAFT-TAGGED-AT',
  note: 'X-UPDRAFT-NOTE',
  updatedAt: 'X-UPDRAFT-UPDATED-AT',
  device: 'X-UPDRAFT-DEVICE',
  recalled: 'X-UPDRAFT-RECALLED',
} as const;

export const OWN_NAMES: readonly string[] = Object.values(OWN);
