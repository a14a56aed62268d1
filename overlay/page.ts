import type { CalendarAdapter } from '../calendars/adapter.ts';
import type { Reported } from '../core/reported.ts';
import type { Asking } from './asking.ts';
import { createCards } from './cards.tsx';
import { createChipMarks } from './chip-marks.ts';
import { createEnergies } from './energies.ts';
import { createHealth, type HealthReport } from './health.ts';
import { removeCopies, type Theme } from './host.ts';
import { createReadings, filled, type Meeting, type Place } from './readings.ts';
import { createStrip } from './strip.tsx';
import { createView } from './view.ts';

/** Longest that one look at the page may take before it goes on in the next frame, in milliseconds. */
const SLICE_MS = 6;
const ATTRIBUTES = ['data-eventid', 'data-calitemid', 'aria-label', 'title'];

/**
 * Updraft on a calendar page: one observer, one look at the page a frame at most, nothing while nothing changes. The
 * page keeps its own DOM; what it takes away of ours is put back with the next look.
 */
export function startOverlay(adapter: CalendarAdapter, ask: Asking, zone: () => string, signal: AbortSignal): void {
  const marks = createChipMarks();
  const readings = createReadings(adapter, zone);
  const energies = createEnergies(ask, () => look());
  let dark = adapter.isDark(document);
  const theme = (): Theme => (dark ? 'dark' : 'light');
  const cards = createCards(adapter, readings, energies, theme, signal);
  const reports = new Map<string, Reported>();
  let view = createView();
  let completeSent = '';
  let completeLost = false;
  const tagFromStrip = (id: string, energy: Parameters<Asking['tag']>[1]) => energies.set(id, energy, undefined);
  const strip = createStrip(theme, ask, tagFromStrip, signal);
  const tellHealth = (report: HealthReport | undefined) => {
    strip.tell(report);
    ask.keepHealth(adapter.id, report);
  };
  const health = createHealth(adapter, tellHealth, signal);
  let waiting: { act: () => void; stop: () => void } | undefined;
  let again = false;
  let minute: ReturnType<typeof setTimeout> | undefined;

  function look() {
    again = true;
    if (!waiting && !signal.aborted) soon(() => readPage(0));
  }

  /** In the next frame, before it is painted; a hidden page has no frames and no hurry. */
  function soon(act: () => void) {
    if (document.hidden) {
      const timer = setTimeout(act);
      waiting = { act, stop: () => clearTimeout(timer) };
    } else {
      const frame = requestAnimationFrame(act);
      waiting = { act, stop: () => cancelAnimationFrame(frame) };
    }
  }

  const note = (meeting: Meeting, place: Place) => {
    const reported = readings.report(meeting);
    // An end before the start was misread; the worker would refuse it, and all that is reported with it.
    if (reported.end < reported.start) return;
    if (readings.isNews(reported, place)) reports.set(reported.id, filled(reported, reports.get(reported.id)));
  };

  const readPage = (from: number) => {
    waiting = undefined;
    if (signal.aborted) return;
    const began = performance.now();
    if (from === 0) {
      again = false;
      view = createView();
      const open = cards.update(health.sawCard);
      for (const meeting of open) note(meeting, 'card');
      energies.want(open.map(({ id }) => id));
      strip.settle();
    }
    const chips = document.querySelectorAll(adapter.chips);
    const ids: string[] = [];
    for (let i = from; i < chips.length; i++) {
      const chip = chips[i];
      if (!chip) continue;
      if (i > from && performance.now() - began > SLICE_MS) {
        soon(() => readPage(i));
        break;
      }
      const isNew = readings.isNew(chip);
      const meeting = readings.of(chip);
      view.add(readings.reading(chip));
      const anchor = adapter.markAnchor(chip);
      if (isNew) marks.tidy(anchor);
      if (isNew && meeting) {
        note(meeting, 'chip');
        ids.push(meeting.id);
      }
      marks.show(anchor, meeting && energies.of(meeting.id));
    }
    energies.want(ids);
    // What this look itself changed on the page is no reason for another.
    observer.takeRecords();
    if (waiting) return;
    if (again) look();
    else {
      health.saw(view);
      void report();
    }
  };

  const report = async () => {
    const complete = view.complete(adapter, document);
    const days = complete && JSON.stringify(complete);
    // What did not arrive goes with the next meetings, so that they are known before anything is said to be gone.
    const isTold = days === undefined || (days === completeSent && !(completeLost && reports.size > 0));
    if (!isTold) {
      completeSent = days;
      completeLost = false;
    }
    let owed = isTold ? undefined : complete;
    while ((reports.size > 0 || owed) && !signal.aborted) {
      const batch = [...reports.values()].slice(0, 500);
      for (const { id } of batch) reports.delete(id);
      // With the last of them, so that what is new is not taken for gone.
      const last = reports.size === 0 ? owed : undefined;
      const arrived = await ask.report(batch, last);
      if (!arrived) {
        readings.unsent(batch.map(({ id }) => id));
        completeLost ||= owed !== undefined;
        return;
      }
      if (last) readings.onlyShown(last.ids);
      if (last) owed = undefined;
    }
  };

  const { documentElement, body } = document;
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      if (target === body) dark = adapter.isDark(document);
      const chip = target instanceof Element ? target.closest(adapter.chips) : null;
      if (chip) readings.forget(chip);
    }
    look();
  });
  observer.observe(documentElement, { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES });
  // Where calendars put their theme.
  observer.observe(body, { attributes: true });

  // A meeting may have ended: look again at the next full minute.
  const everyMinute = () => {
    minute = setTimeout(
      () => {
        if (!document.hidden) void strip.refresh();
        everyMinute();
      },
      60_000 - (Date.now() % 60_000) + 500,
    );
  };
  const onVisibility = () => {
    if (!document.hidden) void strip.refresh();
    // The frame that was waited for does not come to a page that was hidden meanwhile.
    if (waiting && document.hidden) {
      waiting.stop();
      soon(waiting.act);
    }
  };
  document.addEventListener('visibilitychange', onVisibility, { signal });
  ask.onChanged((ids) => {
    if (signal.aborted) return;
    energies.refresh(ids);
    void strip.refresh();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(minute);
    waiting?.stop();
    cards.stop();
    strip.stop();
    // The marks too: an Updraft that was updated begins anew on the same page.
    removeCopies(document.body, undefined);
  });
  everyMinute();
  look();
  void strip.refresh();
}
