import type { CalendarReader } from '../adapter.ts';
import { plain } from '../page-text.ts';
import { daysWithin } from '../when.ts';
import { readCard } from './card.ts';
import { readChip } from './chips.ts';

/** Understands what Outlook's page shows. */
export const outlookReader: CalendarReader = {
  id: 'outlook',
  readChip,
  readCard,
  readDays: (days, language) => (typeof days === 'string' ? daysWithin(plain(days), language) : days),
};
