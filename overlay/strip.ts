import type { Energy } from '../core/energy.ts';
import type { Asking } from './asking.ts';
import type { HealthReport } from './health.ts';
import { createHost, keepEventsIn, type Theme } from './host.ts';
import css from './overlay.css?inline';
import { makePageTrouble } from './page-trouble.ts';
import { makeStripLine } from './strip-line.ts';
import { makeStrip } from './strip-view.ts';

/** The strip at the edge of the page, fed by the worker so that it is right in every view. */
export function createStrip(
  theme: () => Theme,
  ask: Pick<
    Asking,
    'toTag' | 'openSidebar' | 'line' | 'openArticle' | 'keepLine' | 'copyHealth' | 'isStripOpen' | 'keepStripOpen'
  >,
  tag: (activity: string, energy: Energy | undefined) => Promise<boolean>,
  signal: AbortSignal,
) {
  let made: ReturnType<typeof makeStrip> | undefined;
  let host: HTMLElement | undefined;
  let list: Awaited<ReturnType<Asking['toTag']>>;
  let open: boolean | undefined;
  let trouble: HTMLElement | undefined;
  let line: HTMLElement | undefined;
  let lineId: string | undefined;
  let isLineOff = false;

  const mount = () => {
    const place = createHost(css, { position: 'fixed', zIndex: '1500' });
    place.host.style.setProperty('inset-block-end', '16px');
    place.host.style.setProperty('inset-inline-end', '16px');
    keepEventsIn(place.host, signal);
    made = makeStrip({
      language: document.documentElement.lang || navigator.language,
      onOpen: (next) => {
        open = next;
        ask.keepStripOpen(next);
        show();
      },
      onTag: tag,
      onSidebar: ask.openSidebar,
    });
    place.root.append(made.element);
    host = place.host;
    return made;
  };

  const show = () => {
    if (!list || open === undefined || signal.aborted) return;
    (made ?? mount()).show(list, open, trouble, line);
    settle();
  };

  /** Puts the strip back where the page dropped it, and follows the page's theme. */
  const settle = () => {
    if (!host) return;
    if (host.parentNode !== document.body) document.body.append(host);
    if (host.dataset.theme !== theme()) host.dataset.theme = theme();
  };

  const takeLine = (read: Awaited<ReturnType<Asking['line']>>) => {
    // What was switched off a moment ago stays to be undone.
    if (isLineOff || read?.id === lineId) return;
    lineId = read?.id;
    line =
      read &&
      makeStripLine(
        read,
        () => {
          line = undefined;
          lineId = undefined;
          ask.openArticle(read.id);
          show();
        },
        (shown) => {
          isLineOff = !shown;
          ask.keepLine(shown);
        },
      );
  };

  return {
    /** Asks what there is to tag and shows it. */
    async refresh(): Promise<void> {
      const reading = ask.line();
      const [next, kept] = await Promise.all([ask.toTag(), open ?? ask.isStripOpen()]);
      if (signal.aborted || !next) return;
      open ??= kept;
      list = next;
      show();
      // What to read takes longer to find; nobody waits for it.
      takeLine(await reading);
      show();
    },
    /** Says, or no longer says, that the page is not understood well. */
    tell(report: HealthReport | undefined): void {
      trouble = report && makePageTrouble(ask.copyHealth.bind(undefined, report));
      show();
    },
    settle,
    stop(): void {
      made?.stop();
      host?.remove();
    },
  };
}
