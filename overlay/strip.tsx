import { h, render } from 'preact';
import { Strip } from '../components/Strip.tsx';
import type { Energy } from '../core/energy.ts';
import type { Asking } from './asking.ts';
import type { HealthReport } from './health.ts';
import { createHost, keepEventsIn, type Theme } from './host.ts';
import css from './overlay.css?inline';

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
  const { host, root } = createHost(css, { position: 'fixed', zIndex: '1500' });
  host.style.setProperty('inset-block-end', '16px');
  host.style.setProperty('inset-inline-end', '16px');
  const stage = document.createElement('div');
  root.append(stage);
  keepEventsIn(host, signal);
  let list: Awaited<ReturnType<Asking['toTag']>>;
  let open: boolean | undefined;
  let trouble: HealthReport | undefined;
  let line: Awaited<ReturnType<Asking['line']>>;
  let isLineOff = false;

  const show = () => {
    if (!list || open === undefined) return;
    if (host.dataset.theme !== theme()) host.dataset.theme = theme();
    const props = {
      activities: list,
      open,
      language: document.documentElement.lang || navigator.language,
      onOpen: (next: boolean) => {
        open = next;
        ask.keepStripOpen(next);
        show();
      },
      onTag: tag,
      onSidebar: ask.openSidebar,
      line,
      isLineOff,
      onLine: (id: string) => {
        line = undefined;
        ask.openArticle(id);
        show();
      },
      onKeepLine: (shown: boolean) => {
        isLineOff = !shown;
        ask.keepLine(shown);
        show();
      },
      onCopy: trouble && ask.copyHealth.bind(undefined, trouble),
    };
    render(h(Strip, props), stage);
  };

  return {
    /** Asks what there is to tag and shows it. */
    async refresh(): Promise<void> {
      const [next, kept, read] = await Promise.all([ask.toTag(), open ?? ask.isStripOpen(), ask.line()]);
      if (signal.aborted || !next) return;
      open ??= kept;
      list = next;
      // What was switched off a moment ago stays to be undone.
      if (!isLineOff) line = read;
      show();
    },
    /** Says, or no longer says, that the page is not understood well. */
    tell(report: HealthReport | undefined): void {
      trouble = report;
      show();
    },
    /** Puts the strip back where the page dropped it, and follows the page's theme. */
    settle(): void {
      if (host.parentElement !== document.body) document.body.append(host);
      show();
    },
    stop(): void {
      render(null, stage);
      host.remove();
    },
  };
}
