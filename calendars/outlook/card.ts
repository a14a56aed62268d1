import type { CardText } from '../../core/on-page.ts';
import type { EventReading } from '../adapter.ts';
import type { Language } from '../language.ts';
import { plain } from '../page-text.ts';
import { allDay, datedWhen, daysAlone, type When } from '../when.ts';
import { readChip } from './chips.ts';
import { withoutCancelled } from './sentence.ts';

/** Reads the open card: what it is, and which item, by the chip with its title and time or by the address. */
export function readCard(card: CardText, language: Language): EventReading | undefined {
  const when = whenIn(card.texts, language);
  if (!when || !card.title) return undefined;
  const { title, isCancelled } = withoutCancelled(card.title);
  const chip = chipOf(card, when, language);
  return {
    id: card.id === null ? chip?.id : `outlook:${card.id}`,
    series: chip?.series,
    title,
    ...when,
    calendar: undefined,
    not: chip?.not ?? (isCancelled ? 'cancelled' : when.allDay ? 'all-day' : undefined),
    attendees: undefined,
    organizer: undefined,
    people: [],
  };
}

function whenIn(texts: readonly string[], language: Language): When | undefined {
  for (const text of texts.map(plain)) {
    const days = daysAlone(text, language);
    const when = datedWhen(text, language) ?? (days && allDay(days));
    if (when) return when;
  }
  return undefined;
}

/** The one chip with this title and time; `undefined` where two different items have both. */
function chipOf({ chips }: CardText, { start, end }: When, language: Language): EventReading | undefined {
  const readings = chips
    .map((chip) => readChip(chip, language))
    .filter((reading) => reading !== undefined && reading.start === start && reading.end === end);
  return new Set(readings.map((reading) => reading?.id)).size === 1 ? readings[0] : undefined;
}
