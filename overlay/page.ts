import type { CalendarPage } from '../calendars/page.ts';
import type { Energy } from '../core/energy.ts';
import type { ChipText } from '../core/on-page.ts';
import type { Asking } from './asking.ts';
import { createCards } from './cards.ts';
import { createChipMarks } from './chip-marks.ts';
import { createChips } from './chips.ts';
import { createEnergies } from './energies.ts';
import { createHealth, type HealthReport } from './health.ts';
import { removeOurs, type Theme } from './host.ts';
import { createStrip } from './strip.ts';
import { watch } from './watch.ts';

/** Longest that one look at the page may take before it goes on in the next frame, in milliseconds. */
const SLICE_MS = 6;

/**
 * Updraft on a calendar page: one observer, one look at the page a frame at most and only at what changed, nothing while
 * nothing changes. What chips and cards say is understood in the worker. The page keeps its own DOM; what it takes away
 * of ours is put back with the next look.
 */
export function startOverlay(page: CalendarPage, ask: Asking, signal: AbortSignal): void {
  const marks = createChipMarks();
  const energies = createEnergies(ask, () => soon('paint'));
  const chips = createChips(page, ask, energies);
  let dark = false;
  const theme = (): Theme => (dark ? 'dark' : 'light');
  const tagFromStrip = (id: string, energy: Energy | undefined) => energies.set(id, energy, undefined);
  const strip = createStrip(theme, ask, tagFromStrip, signal);
  const tellHealth = (report: HealthReport | undefined) => {
    strip.tell(report);
    ask.keepHealth(page.id, report);
  };
  const health = createHealth(page, tellHealth, signal);
  const cards = createCards(page, ask, energies, theme, health.sawCard, signal);

  const due = { chips: true, cards: true, paint: false, theme: true };
  const changedCards = new Set<Element>();
  /** The chips of the last look and what each of them was. */
  let now: { chips: Element[]; keys: string[] } = { chips: [], keys: [] };
  /** True when the worker did not answer what chips are: it is asked again as soon as it is heard of. */
  let isOwed = false;
  let waiting: { act: () => void; stop: () => void } | undefined;
  let minute: ReturnType<typeof setTimeout> | undefined;

  /** In the next frame, before it is painted; a hidden page has no frames and no hurry. */
  function next(act: () => void) {
    if (document.hidden) {
      const timer = setTimeout(act);
      waiting = { act, stop: () => clearTimeout(timer) };
    } else {
      const frame = requestAnimationFrame(act);
      waiting = { act, stop: () => cancelAnimationFrame(frame) };
    }
  }

  function soon(what?: keyof typeof due) {
    if (what) due[what] = true;
    if (!waiting && !signal.aborted) next(look);
  }

  function look() {
    waiting = undefined;
    if (signal.aborted) return;
    if (due.cards) for (const card of document.querySelectorAll(page.cards)) changedCards.add(card);
    due.cards = false;
    for (const card of cards.open()) if (!card.isConnected) changedCards.add(card);
    for (const card of changedCards) cards.look(card);
    changedCards.clear();
    strip.settle();
    if (due.theme) afterPaint(takeTheme);
    if (due.chips) {
      due.chips = false;
      const found = [...document.querySelectorAll(page.chips)];
      return readOn({ chips: found, keys: [] }, new Map());
    }
    if (due.paint) paint();
    watching.settle();
  }

  /** Looks at the chips that are left, some at a time. */
  function readOn(seen: typeof now, fresh: Map<string, ChipText>) {
    waiting = undefined;
    if (signal.aborted) return;
    const began = performance.now();
    for (let i = seen.keys.length; i < seen.chips.length; i++) {
      if (i % 16 === 15 && performance.now() - began > SLICE_MS) return next(() => readOn(seen, fresh));
      const chip = seen.chips[i] as Element;
      const key = page.chipKey(chip);
      seen.keys.push(key);
      if (!chips.isNew(key) || fresh.has(key)) continue;
      const text = page.chipText(chip);
      if (text) fresh.set(key, text);
    }
    now = seen;
    if (fresh.size > 0) void readFresh(fresh);
    paint();
    watching.settle();
    if (fresh.size === 0) void tell();
    if (due.chips || due.cards || due.paint || changedCards.size > 0) soon();
  }

  async function readFresh(fresh: Map<string, ChipText>) {
    isOwed = !(await chips.read(fresh));
    if (isOwed || signal.aborted) return;
    soon('paint');
    void tell();
  }

  async function tell() {
    const { keys } = now;
    const view = await chips.tell(keys);
    if (!signal.aborted && keys === now.keys) health.saw(view);
  }

  /** Shows on every chip what its meeting carries. */
  function paint() {
    due.paint = false;
    marks.tidy();
    now.chips.forEach((chip, i) => {
      const read = chips.of(now.keys[i] ?? '');
      marks.show(chip, read?.isMeeting ? energies.of(read.id) : undefined, page.markAnchor);
    });
    cards.repaint();
    strip.settle();
  }

  /** When nothing waits to be painted, so that reading a colour makes the page calculate nothing that it would not anyway. */
  function afterPaint(act: () => void) {
    due.theme = false;
    if (document.hidden) setTimeout(act);
    else requestAnimationFrame(() => setTimeout(act));
  }

  function takeTheme() {
    if (signal.aborted) return;
    dark = page.isDark(document);
    strip.settle();
    cards.repaint();
  }

  const watching = watch(page, changedCards, soon, signal);

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
      next(waiting.act);
    }
  };
  document.addEventListener('visibilitychange', onVisibility, { signal });
  ask.onChanged((ids) => {
    if (signal.aborted) return;
    energies.refresh(ids);
    if (isOwed) soon('chips');
    void strip.refresh();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(minute);
    waiting?.stop();
    cards.stop();
    strip.stop();
    // The marks too: an Updraft that was updated begins anew on the same page.
    removeOurs(document);
  });
  everyMinute();
  soon('chips');
  void strip.refresh();
}
