import type { Activity } from '../activity.ts';
import { importWindow } from '../ics/import.ts';
import type { OwnEvent } from '../ics/own.ts';
import { type CalendarRead, readCalendar } from '../ics/read-calendar.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Tag } from '../tag.ts';
import type { ImportOptions, ImportRead } from './reading.ts';

/** Stands for the device of a tag that came as a category. */
const BY_CATEGORY = 'ics';

/** Activities and tags out of a calendar: those Updraft wrote, and meetings whose categories name an energy. */
function recordsOf({ activities, energies, own }: Pick<CalendarRead, 'activities' | 'energies' | 'own'>): {
  activities: Activity[];
  tags: Tag[];
} {
  const records = new Map<string, OwnEvent>(own.map((one) => [one.activity.id, one]));
  for (const reported of activities) {
    if (records.has(reported.id)) continue;
    const energy = energies.get(reported.id);
    // Addresses are hashed by the worker alone, with a salt that no page knows.
    const activity: Activity = { ...reported, people: [], kind: null, kindBy: null };
    const { id, end } = activity;
    const tag: Tag | undefined =
      energy === undefined
        ? undefined
        : { ...{ activity: id, energy, taggedAt: end, note: '' }, updatedAt: end, device: BY_CATEGORY };
    records.set(id, { activity, tag });
  }
  const all = [...records.values()];
  return { activities: all.map(({ activity }) => activity), tags: all.flatMap(({ tag }) => tag ?? []) };
}

/**
 * A calendar as a file that comes in: what Updraft wrote, whenever it was, and other meetings of the usual two years.
 * Errors: `unreadable` when it is no calendar.
 */
export function readCalendarFile(
  content: string | Uint8Array,
  { name, zone, today }: ImportOptions,
): Result<ImportRead, 'unreadable'> {
  const read = readCalendar(content, importWindow(today), { defaultZone: zone, fileName: name });
  if (!read.isCalendar) return fail('unreadable', read.refused[0]?.why);
  return ok({ format: 'ics', ...recordsOf(read), refused: read.refused, refusals: read.refused.length, choices: [] });
}
