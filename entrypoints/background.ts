import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ARTICLE_TO_OPEN, announce, announceSummary, lastChange } from '../announcements.ts';
import { pageFor } from '../calendars/pages.ts';
import { answer, type From } from '../messages.ts';
import { storeOpener } from '../store/open.ts';
import { showBadge } from '../worker/badge.ts';
import { hearCommands } from '../worker/commands.ts';
import { createHandlers } from '../worker/handlers.ts';
import { hearNotices, REMINDER_DUE, showNotice } from '../worker/notices.ts';
import { CALENDARS_DUE, FEEDS_DUE, outside } from '../worker/outside.ts';
import { remind } from '../worker/reminders.ts';
import { summarizeAnew } from '../worker/summary.ts';

const MEETING_ENDS = 'meeting-ends';
/** Several tags in a row are counted once. */
const SETTLE_MS = 250;

export default defineBackground({
  type: 'module',
  main() {
    const store = storeOpener();
    const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
    let settling: ReturnType<typeof setTimeout> | undefined;

    const badge = async () => {
      const next = await showBadge(store, Date.now(), zone());
      if (next !== undefined) await browser.alarms.create(MEETING_ENDS, { when: next + 1000 });
    };
    const changed = async (ids: string[] | undefined) => {
      await announce(ids, Date.now());
      // If the worker is stopped before, the next door that opens asks for it.
      clearTimeout(settling);
      settling = setTimeout(() => {
        void summarize();
        void badge();
        void lookForReminders();
      }, SETTLE_MS);
    };
    const summarize = async () => {
      if (await summarizeAnew(store, { now: Date.now(), changedAt: await lastChange() })) {
        await announceSummary(Date.now());
      }
    };
    /** In Firefox the press of a shortcut opens its sidebar; the press on a page does not travel with a message. */
    const openSidebarOf = (window: number | undefined) =>
      'sidebarAction' in browser
        ? (browser.sidebarAction as { open(): Promise<void> }).open()
        : openSidebar({ own: true, tab: undefined, window });
    const openSidebar = async ({ tab, window }: From, article?: string) => {
      if (article !== undefined) void browser.storage.local.set({ [ARTICLE_TO_OPEN]: article });
      // Called before anything is awaited: in Chromium the press that asked for it opens the panel. In Firefox no press
      // travels with a message; there the sidebar's page opens in a tab.
      if (!('sidebarAction' in browser) && tab !== undefined) return browser.sidePanel.open({ tabId: tab });
      if (!('sidebarAction' in browser) && window !== undefined) return browser.sidePanel.open({ windowId: window });
      await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
    };

    const lookForReminders = () =>
      remind({
        ...{ store, now: Date.now, zone, show: showNotice },
        wakeAt: async (when) => {
          await (when === undefined
            ? browser.alarms.clear(REMINDER_DUE)
            : browser.alarms.create(REMINDER_DUE, { when }));
        },
      });

    const forgetChoices = () => browser.storage.local.clear();

    const handlers = createHandlers({ store, now: Date.now, changed, summarize, openSidebar, outside, forgetChoices });
    const lookAtCalendars = () =>
      handlers.refreshCalendars({ zone: zone() }, { own: true, tab: undefined, window: undefined });
    const lookAtFeeds = () => handlers.refreshFeeds({}, { own: true, tab: undefined, window: undefined });
    const begin = () => {
      void badge();
      // Alarms do not outlive the browser everywhere.
      void lookAtCalendars();
      void lookForReminders();
      void lookAtFeeds();
    };
    const hear = () =>
      hearNotices(async (activity, energy) => {
        await handlers.saveTag({ activity, energy }, { own: true, tab: undefined, window: undefined });
      });

    answer(handlers, (url) => !!pageFor(url));
    hearCommands(openSidebarOf);
    hear();
    browser.permissions.onAdded.addListener(hear);
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === MEETING_ENDS) void badge();
      if (name === REMINDER_DUE) void lookForReminders();
      if (name === CALENDARS_DUE) void lookAtCalendars();
      if (name === FEEDS_DUE) void lookAtFeeds();
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      begin();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(begin);
  },
});
