import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepHealth, onChanged, pageStart } from '../../announcements.ts';
import { pageFor, pages } from '../../calendars/pages.ts';
import type { Result } from '../../core/result.ts';
import { speak } from '../../core/words/spoken.ts';
import { send } from '../../messages.ts';
import type { Asking } from '../../overlay/asking.ts';
import { startOverlay } from '../../overlay/page.ts';

const STRIP_OPEN = 'stripOpen';

const valueIn = <T>(reply: Promise<Result<T, string>>): Promise<T | undefined> =>
  reply.then((it) => (it.ok ? it.value : undefined));

export default defineContentScript({
  matches: pages.flatMap(({ matches }) => matches),
  runAt: 'document_idle',
  async main(ctx) {
    const page = pageFor(location.href);
    if (!page) return;
    const { off, words } = await pageStart();
    if (off.includes(page.id) || ctx.signal.aborted) return;
    speak(words);
    const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
    const at = () => ({ source: page.id, language: document.documentElement.lang || 'en', zone: zone() });
    const ask: Asking = {
      tag: async (activity, energy, reported) => {
        if (energy === undefined) return (await send('clearTag', { activity })).ok;
        return (await send('saveTag', { activity, energy, ...(reported && { reported }) })).ok;
      },
      energiesOf: (ids) => valueIn(send('tagsOf', ids)),
      readChips: (chips, days) => valueIn(send('readChips', { ...at(), chips, ...(days !== undefined && { days }) })),
      readCard: (card) => valueIn(send('readCard', { ...at(), card })),
      tellComplete: async (days) =>
        (await send('reportActivities', { activities: [], complete: { source: page.id, ...days } })).ok,
      toTag: () => valueIn(send('toTagToday', { zone: zone() })),
      openSidebar: () => void send('openSidebar', {}),
      line: async () => (await valueIn(send('stripLine', { zone: zone() }))) ?? undefined,
      openArticle: (id) => void send('openArticle', { id, zone: zone() }),
      keepLine: (shown) => void send('keepStripLine', { shown }),
      onChanged: (hear) => ctx.onInvalidated(onChanged(({ ids }) => hear(ids))),
      isStripOpen: async () => (await browser.storage.local.get(STRIP_OPEN))[STRIP_OPEN] !== false,
      keepHealth: (calendar, report) => void keepHealth(calendar, report),
      copyHealth: (report) => {
        const told = { updraft: browser.runtime.getManifest().version, browser: navigator.userAgent, ...report };
        return navigator.clipboard.writeText(JSON.stringify(told, null, 2)).then(
          () => true,
          () => false,
        );
      },
      keepStripOpen: (open) => void browser.storage.local.set({ [STRIP_OPEN]: open }),
    };
    startOverlay(page, ask, ctx.signal);
  },
});
