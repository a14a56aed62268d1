import { h, render } from 'preact';
import type { CalendarAdapter } from '../calendars/adapter.ts';
import { activityIdOf } from '../calendars/report.ts';
import { CardTag } from '../components/CardTag.tsx';
import type { Energies } from './energies.ts';
import { createHost, keepEventsIn, removeCopies, type Theme } from './host.ts';
import css from './overlay.css?inline';
import type { createReadings, Meeting } from './readings.ts';

interface Mounted {
  host: HTMLElement;
  root: ShadowRoot;
  stage: HTMLElement;
}

/** The energy control in the event's open card: one for each card, always about the event the card shows now. */
export function createCards(
  adapter: CalendarAdapter,
  readings: ReturnType<typeof createReadings>,
  energies: Energies,
  theme: () => Theme,
  signal: AbortSignal,
) {
  const mounted = new Map<Element, Mounted>();

  const mount = (anchor: Element): Mounted => {
    const { host, root } = createHost(css, { display: 'block', flex: 'none' });
    const stage = document.createElement('div');
    root.append(stage);
    keepEventsIn(host, signal);
    removeCopies(anchor, undefined);
    anchor.append(host);
    return { host, root, stage };
  };

  const show = ({ host, stage }: Mounted, { id, reading }: Meeting) => {
    if (host.dataset.theme !== theme()) host.dataset.theme = theme();
    const energy = energies.of(id);
    const reported = readings.report({ id, reading });
    const onChange = (next: typeof energy) => energies.set(id, next, reported);
    // The key makes a new control, without the last one's Undo, when the card turns to another event.
    render(h(CardTag, { key: id, activity: id, title: reading.title, energy, onChange }), stage);
  };

  const unmount = (card: Element, { host, stage }: Mounted) => {
    render(null, stage);
    host.remove();
    mounted.delete(card);
  };

  return {
    /** Brings every open card up to date, telling of each that is understood. @returns the meetings that they show */
    update(understood: (card: Element) => void): Meeting[] {
      const open = new Map<Element, Meeting>();
      for (const card of document.querySelectorAll(adapter.cards)) {
        const reading = adapter.readCard(card);
        if (reading && !reading.not && !reading.allDay) open.set(card, { id: activityIdOf(reading), reading });
        if (open.has(card)) understood(card);
      }
      for (const [card, one] of mounted) if (!open.has(card)) unmount(card, one);
      for (const [card, meeting] of open) {
        const anchor = adapter.cardAnchor(card);
        if (!anchor) continue;
        const before = mounted.get(card);
        if (before && before.host.parentElement !== anchor) anchor.append(before.host);
        const one = before ?? mount(anchor);
        mounted.set(card, one);
        show(one, meeting);
      }
      return [...open.values()];
    },
    stop(): void {
      for (const [card, one] of mounted) unmount(card, one);
    },
  };
}
