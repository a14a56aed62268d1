import type { EventReading } from '../calendars/adapter.ts';
import { languageNamed } from '../calendars/language.ts';
import { readers } from '../calendars/readers.ts';
import { activityIdOf, reportOf } from '../calendars/report.ts';
import type { ReadChip } from '../core/on-page.ts';
import type { Reported } from '../core/reported.ts';
import { ok } from '../core/result.ts';
import type { Handlers } from '../messages.ts';
import { tagsIn } from '../store/tags.ts';
import { reportKeeper } from './activities.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';

const isMeeting = ({ not, allDay }: EventReading) => !not && !allDay;
/** An end before the start was misread. */
const isSound = ({ start, end }: Reported) => start <= end;

/** Answers about what stands on a calendar's page: it is read here, so that the page's own thread does not have to. */
export function pageHandlers(surroundings: Surroundings) {
  const tags = tagsIn(surroundings.store);
  const keep = reportKeeper(surroundings);

  return {
    readChips: asked(asks.readChips, async ({ source, language: lang, zone, chips, days }) => {
      const [reader, language] = [readers[source], languageNamed(lang)];
      const readings = chips.map((chip) => reader.readChip(chip, language));
      const meetings = readings.filter((reading) => reading !== undefined && isMeeting(reading));
      const reports = meetings.map((reading) => reportOf(reading as EventReading, source, zone)).filter(isSound);
      if (reports.length > 0) await keep(reports, undefined);
      const found = await tags.ofActivities(reports.map(({ id }) => id));
      const energies = new Map(found.flatMap((tag) => (tag ? [[tag.activity, tag.energy] as const] : [])));
      const told = (reading: EventReading | undefined): ReadChip | null => {
        if (!reading) return null;
        const id = activityIdOf(reading);
        const told = { id, hasPageId: reading.id !== undefined, calendar: reading.calendar ?? null };
        const day = reading.start.slice(0, 10);
        return { ...told, day, isMeeting: isMeeting(reading), energy: energies.get(id) ?? null };
      };
      const span = days === undefined ? undefined : reader.readDays(days, language);
      return ok({ chips: readings.map(told), days: span ?? null });
    }),

    readCard: asked(asks.readCard, async ({ source, language, zone, card }) => {
      const reading = readers[source].readCard(card, languageNamed(language));
      if (!reading || !isMeeting(reading)) return ok(null);
      const reported = reportOf(reading, source, zone);
      if (!isSound(reported)) return ok(null);
      await keep([reported], undefined);
      const [tag] = await tags.ofActivities([reported.id]);
      return ok({ id: reported.id, title: reading.title, energy: tag?.energy ?? null, reported });
    }),
  } satisfies Partial<Handlers>;
}
