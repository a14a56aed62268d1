import type { CalendarReader } from '../adapter.ts';
import { readCard } from './card.ts';
import { readChip } from './chips.ts';

/** Understands what Google Calendar's page shows. */
export const googleReader: CalendarReader = {
  id: 'google',
  readChip,
  readCard,
  readDays: (days) => (typeof days === 'string' ? undefined : days),
};
