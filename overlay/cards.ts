import type { CalendarPage } from '../calendars/page.ts';
import type { ReadCard } from '../core/on-page.ts';
import type { Asking } from './asking.ts';
import { makeCardLine } from './card-line.ts';
import type { Energies } from './energies.ts';
import { createHost, keepEventsIn, removeCopies, type Theme } from './host.ts';
import css from './overlay.css?inline';

/** What is known of an open card. */
interface Card {
  /** What it was last seen to be about. */
  key: string | undefined;
  /** What was last read of it, word for word. */
  text: string;
  meeting: ReadCard | null;
  host: HTMLElement | undefined;
  line: ReturnType<typeof makeCardLine> | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** A card's late rows come one by one: they are read together, this many milliseconds after the last. */
const LATE_MS = 400;

/** The energy control in the event's open card: one for each card, always about the event the card shows now. */
export function createCards(
  page: CalendarPage,
  ask: Pick<Asking, 'readCard'>,
  energies: Energies,
  theme: () => Theme,
  understood: (card: Element) => void,
  signal: AbortSignal,
) {
  const cards = new Map<Element, Card>();

  const close = (of: Card) => {
    of.line?.stop();
    of.host?.remove();
    of.host = undefined;
    of.line = undefined;
  };

  const show = (card: Element, of: Card) => {
    const { meeting } = of;
    if (!meeting) return close(of);
    const anchor = page.cardAnchor(card);
    if (!anchor) return;
    if (!of.host || !of.line) {
      const { host, root } = createHost(css, { display: 'block', flex: 'none' });
      keepEventsIn(host, signal);
      const { id, reported } = meeting;
      of.line = makeCardLine((energy) => energies.set(id, energy, of.meeting?.reported ?? reported));
      root.append(of.line.element);
      removeCopies(anchor);
      of.host = host;
    }
    if (of.host.parentNode !== anchor) anchor.append(of.host);
    if (of.host.dataset.theme !== theme()) of.host.dataset.theme = theme();
    of.line.show(energies.of(meeting.id));
  };

  const read = async (card: Element, of: Card) => {
    const said = page.cardText(card);
    const text = JSON.stringify(said) ?? '';
    if (text === of.text) return;
    of.text = text;
    const { key } = of;
    const meeting = said ? await ask.readCard(said) : null;
    // The card is about something else by now, or closed.
    if (signal.aborted || cards.get(card) !== of || of.key !== key || of.text !== text) return;
    if (meeting === undefined) {
      of.text = ''; // asked again with the next change
      return;
    }
    if (meeting?.id !== of.meeting?.id) close(of);
    of.meeting = meeting;
    if (meeting) {
      energies.learn(meeting.id, meeting.energy);
      understood(card);
    }
    show(card, of);
  };

  return {
    /** Looks at a card that is new or has changed, or is no longer on the page. */
    look(card: Element): void {
      const known = cards.get(card);
      clearTimeout(known?.timer);
      if (!card.isConnected || !card.matches(page.cards)) {
        if (known) close(known);
        cards.delete(card);
        return;
      }
      const of: Card = known ?? {
        ...{ key: undefined, text: '', meeting: null, host: undefined, line: undefined, timer: undefined },
      };
      cards.set(card, of);
      const key = page.cardKey(card);
      if (key !== of.key) {
        close(of);
        of.key = key;
        of.meeting = null;
        of.text = '';
        if (key !== undefined) void read(card, of);
        return;
      }
      show(card, of);
      of.timer = setTimeout(() => void read(card, of), LATE_MS);
    },
    /** The cards that were there at the last look. */
    open: (): Iterable<Element> => [...cards.keys()],
    /** Shows in every card what its meeting carries now. */
    repaint(): void {
      for (const [card, of] of cards) if (of.meeting) show(card, of);
    },
    stop(): void {
      for (const of of cards.values()) {
        clearTimeout(of.timer);
        close(of);
      }
      cards.clear();
    },
  };
}
