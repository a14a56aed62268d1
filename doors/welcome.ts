import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { CALENDARS_OFF, calendarsOff } from '../announcements.ts';
import type { OfferedCalendar } from '../components/welcome/Choose.tsx';
import { nextTwoWeeks, WORK_DAYS } from '../core/study.ts';
import { type Day, dayOf, instantOf, type Zone } from '../core/time.ts';
import { healthWords } from '../core/words/health.ts';
import { send } from '../messages.ts';

/** A calendar that Updraft reads: its id and the addresses of its pages as match patterns. */
interface Readable {
  id: string;
  matches: readonly string[];
}

/** Where each calendar begins. */
const HOMES: Record<string, string> = {
  google: 'https://calendar.google.com/calendar/',
  outlook: 'https://outlook.office.com/calendar/',
};

const hostsOf = (matches: readonly string[]) =>
  [...new Set(matches.map((pattern) => pattern.replace(/^\*?.*?:\/\//, '').replace(/\/.*$/, '')))].join(', ');

/** What the welcome page shows, and what it does. */
export function createWelcome(adapters: readonly Readable[], now: () => number, zone: Zone) {
  const calendars = signal<OfferedCalendar[]>([]);
  const today = (): Day => dayOf(instantOf(now()), zone);
  return {
    calendars,
    study: nextTwoWeeks(today()),

    async load() {
      const off = await calendarsOff();
      calendars.value = adapters.map(({ id, matches }) => ({
        ...{ id, name: healthWords.calendarNames[id] ?? id, hosts: hostsOf(matches), isOn: !off.includes(id) },
      }));
    },

    /** Switches a calendar's pages on or off; pages that are open follow when they are loaded next. */
    async choose(id: string, isOn: boolean) {
      const off = (await calendarsOff()).filter((one) => one !== id);
      await browser.storage.local.set({ [CALENDARS_OFF]: isOn ? off : [...off, id] });
      await this.load();
    },

    async beginStudy(): Promise<boolean> {
      const record = { id: `s:${crypto.randomUUID()}`, ...nextTwoWeeks(today()), workDays: [...WORK_DAYS] };
      return (await send('keepRecord', { list: 'studies', record })).ok;
    },

    openCalendar: (id: string) => void browser.tabs.create({ url: HOMES[id] ?? '' }),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
