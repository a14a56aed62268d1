import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { AddressAdded } from '../components/AddAddress.tsx';
import type { CalendarRow } from '../components/CalendarAddresses.tsx';
import type { AddedToCalendar, LookedAtCalendar } from '../components/ImportCalendar.tsx';
import { type WebAddress, webAddress } from '../core/address.ts';
import { whole } from '../core/format.ts';
import { importWindow, inSlices, surveyOf } from '../core/ics/import.ts';
import { MAX_SIZE, readingCalendar } from '../core/ics/read-calendar.ts';
import type { Reported } from '../core/reported.ts';
import { dayOf, instantOf, type Zone } from '../core/time.ts';
import { calendarWords } from '../core/words/calendars.ts';
import { commonWords } from '../core/words/common.ts';
import { addressProblems, fetchWords } from '../core/words/problems.ts';
import { send } from '../messages.ts';
import { type CalendarHere, calendarsIn } from '../store/calendars.ts';
import type { Store } from '../store/schema.ts';
import { importInParts } from './import-meetings.ts';
import { pause } from './pause.ts';

interface Here {
  now: () => number;
  zone: Zone;
  language: string;
}

/** The options page's calendars: the list of addresses, and what a person does with files and addresses. */
export function createCalendars(store: () => Promise<Store>, { now, zone, language }: Here) {
  const rows = signal<CalendarRow[]>();
  /** The meetings of the file that was looked at last: read once, shown, then added. */
  let looked: readonly Reported[] | undefined;

  const load = async () => {
    rows.value = await Promise.all((await calendarsIn(store).all()).flatMap(rowOf));
  };
  const saying = (counts: { removed: number; kept: number }) =>
    [whole(counts.removed, language), whole(counts.kept, language)] as const;

  return {
    rows,
    load,

    /** Reads a file in slices and says what adding it would do. @returns `undefined` when it was aborted */
    async look(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<LookedAtCalendar> {
      looked = undefined;
      if (file.size > MAX_SIZE) return { ok: false, why: calendarWords.tooLarge };
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (!bytes) return { ok: false, why: calendarWords.unreadable };
      const window = importWindow(dayOf(instantOf(now()), zone));
      const steps = readingCalendar(new Uint8Array(bytes), window, { defaultZone: zone, fileName: file.name });
      const read = await inSlices(steps, {
        now: () => performance.now(),
        pause,
        onProgress,
        isCancelled: () => signal.aborted,
      });
      if (!read || signal.aborted) return undefined;
      if (!read.isCalendar) return { ok: false, why: read.refused[0]?.why ?? calendarWords.unreadable };
      const known = new Set(await (await store()).getAllKeys('activities'));
      looked = read.activities;
      return { ok: true, value: surveyOf(read, (id) => known.has(id)) };
    },

    /** Adds the meetings of the file that was looked at last. @returns `undefined` when it was aborted, and undone */
    async apply(onProgress: (share: number) => void, signal: AbortSignal): Promise<AddedToCalendar | undefined> {
      const meetings = looked ?? [];
      looked = undefined;
      const done = await importInParts(meetings, send, (share) => {
        onProgress(Math.min(1, share));
        return !signal.aborted;
      });
      if (done) return { ok: true, ...done };
      await send('undoImport', {});
      return signal.aborted ? undefined : { ok: false, why: calendarWords.notAdded };
    },

    async undo(): Promise<string> {
      const reply = await send('undoImport', {});
      return reply.ok ? calendarWords.undone(...saying(reply.value)) : commonWords.unavailable;
    },

    async add(typed: string, isLeft: () => boolean): Promise<AddressAdded> {
      const read = webAddress(typed);
      if (!read.ok) return { ok: false, why: addressProblems[read.reason] };
      if (rows.value?.some(({ address }) => address === read.value.href))
        return { ok: false, why: fetchWords.alreadyHere };
      const isAllowed = await askFor(read.value);
      if (!isAllowed) return { ok: false, why: fetchWords.problem('not-allowed') };
      if (isLeft()) {
        if (!rows.value?.some(({ host }) => host === read.value.host))
          await browser.permissions.remove({ origins: [read.value.pattern] }).catch(() => false);
        return { ok: false, why: '' };
      }
      const reply = await send('addCalendar', { address: read.value.href, zone });
      if (!reply.ok) return { ok: false, why: reply.detail ?? commonWords.unavailable };
      return { ok: true, name: reply.value.name, added: reply.value.added };
    },

    async refresh(address: string): Promise<string> {
      const reply = await send('refreshCalendars', { address, zone });
      return reply.ok ? '' : (reply.detail ?? commonWords.unavailable);
    },

    /** Asks the browser for an address that came with a backup, then looks there. */
    async allow(address: string): Promise<string> {
      const read = webAddress(address);
      if (!read.ok || !(await askFor(read.value))) return fetchWords.problem('not-allowed');
      const reply = await send('refreshCalendars', { address, zone });
      return reply.ok ? '' : (reply.detail ?? commonWords.unavailable);
    },

    async remove(address: string): Promise<string> {
      const name = rows.value?.find((row) => row.address === address)?.name ?? '';
      const reply = await send('removeCalendar', { address });
      return reply.ok ? calendarWords.removed(name, ...saying(reply.value)) : commonWords.unavailable;
    },
  };
}

/** Asks the browser for one host. Called from a press, before anything is awaited. */
const askFor = ({ pattern }: WebAddress): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] }).catch(() => false);

function rowOf({ address, name, state }: CalendarHere): Promise<CalendarRow>[] {
  const read = webAddress(address);
  if (!read.ok) return [];
  const { host, pattern } = read.value;
  const last = state?.last;
  const shown =
    last &&
    (last.ok
      ? { at: instantOf(last.at), meetings: last.meetings }
      : { at: instantOf(last.at), why: fetchWords.problem(last.why, last.status) });
  const row = (isAllowed: boolean): CalendarRow => ({ address, name, host, isAllowed, last: shown });
  return [browser.permissions.contains({ origins: [pattern] }).then(row)];
}
