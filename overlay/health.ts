import type { CalendarPage } from '../calendars/page.ts';
import type { View } from './view.ts';

/** What is understood less than it should be. */
export type Trouble = 'no-chips' | 'chips-not-read' | 'no-ids' | 'card-changed';

/** A page of which Updraft understands too little: counts and names of views, nothing that a person wrote. */
export interface HealthReport {
  calendar: CalendarPage['id'];
  troubles: Trouble[];
  view: string | undefined;
  pageLanguage: string;
  chips: number;
  understood: number;
  withId: number;
  days: boolean;
  confirmed: string;
}

/** A page that is still being built is no trouble: it is judged this many milliseconds after it changed. */
const STEADY_MS = 800;
/** One chip in so many may be a copy that is being dragged, or half drawn. */
const ODD_CHIPS = 10;

/**
 * Watches what the looks at the page understand, and tells how it is at first and whenever that changes; a card of a new kind stays told, as it is not open for long.
 */
export function createHealth(
  page: CalendarPage,
  tell: (report: HealthReport | undefined) => void,
  signal: AbortSignal,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: string | undefined;
  let latest: View | undefined;
  let cardChanged = false;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const troublesOf = ({ chips, understood, withId }: View['seen']): Trouble[] => {
    const troubles: Trouble[] = [];
    if (chips === 0 && document.querySelector(page.facts.traces)) troubles.push('no-chips');
    if (chips - understood > Math.max(1, chips / ODD_CHIPS)) troubles.push('chips-not-read');
    if (understood > 0 && withId * 2 < understood) troubles.push('no-ids');
    if (cardChanged) troubles.push('card-changed');
    return troubles;
  };

  const check = () => {
    timer = undefined;
    if (!latest) return;
    const { seen } = latest;
    const troubles = troublesOf(seen);
    if (troubles.join() === told) return;
    told = troubles.join();
    const { viewName, confirmed } = page.facts;
    const at = { view: viewName(document), pageLanguage: document.documentElement.lang };
    const days = page.daysText(document) !== undefined;
    tell(troubles.length === 0 ? undefined : { calendar: page.id, troubles, ...at, ...seen, days, confirmed });
  };

  return {
    /** Called with every card that is understood. */
    sawCard(card: Element): void {
      cardChanged ||= !page.facts.knowsCard(card);
    },
    /** Called with what every look at the page saw in all. */
    saw(view: View): void {
      latest = view;
      timer ??= setTimeout(check, STEADY_MS);
    },
  };
}
