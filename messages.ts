import { browser } from 'wxt/browser';
import type { Activity } from './core/activity.ts';
import type { ArticleMessages } from './core/articles/messages.ts';
import type { Energy } from './core/energy.ts';
import type { PageMessages } from './core/on-page.ts';
import type { Period, PeriodTrends } from './core/period.ts';
import type { ProfileChange } from './core/profile.ts';
import type { RedactionRule } from './core/redaction.ts';
import type { Reported } from './core/reported.ts';
import { fail, type Result } from './core/result.ts';
import type { SettingsChange } from './core/settings.ts';
import type { Tag } from './core/tag.ts';
import type { Day, Instant } from './core/time.ts';

/** What a door shows of an activity that can be tagged. */
export interface Taggable {
  id: string;
  title: string;
  start: Instant;
  end: Instant;
}

/** A stretch of work that is on no calendar, as the person logs it. */
export interface LoggedWork {
  title: string;
  kind: string;
  start: Instant;
  minutes: number;
  zone: string;
  energy: Energy;
}

/**
 * All that a page shows of its days, so that a meeting it does not show is gone: by their ids, reported now or before.
 * `calendars` are those it shows anything of; nothing is said of the others.
 */
export interface Complete {
  source: Reported['source'];
  from: Day;
  to: Day;
  ids?: string[];
  calendars?: string[];
}

/** A page's view of its days. `complete` when every meeting of these days is in the page. */
export interface Report {
  activities: Reported[];
  complete?: Complete;
}

/** How many records a restore added, changed and left as they were. */
export interface Restored {
  added: number;
  changed: number;
  same: number;
}

/** What taking a calendar in did, in meetings. */
export interface Imported {
  added: number;
  changed: number;
  same: number;
}

/** Of the meetings that a calendar brought: how many went, and how many stay because they carry a tag. */
export interface TakenOut {
  removed: number;
  kept: number;
}

/** What a check of every record found. */
export interface CheckedData {
  records: number;
  damaged: { list: string; key: string; why: string }[];
  /** Activities that were filed under another day than theirs. */
  refiled: number;
}

/** Of the records that a file brought: taken out again, put back as they were, and left since they were changed meanwhile. */
export interface TakingUndone {
  removed: number;
  restored: number;
  kept: number;
}

/** The lists whose records a door writes whole. */
export const KEPT_LISTS = ['kinds', 'people', 'checkins', 'decisions', 'studies', 'experiments', 'reviews'] as const;
export type KeptList = (typeof KEPT_LISTS)[number];

/** Everything one context may ask the worker, each with what it carries and what comes back. */
export interface Messages extends ArticleMessages, PageMessages {
  /** Writes a tag; answered when it is on disk. A page sends what it knows of the meeting along. */
  saveTag(ask: {
    activity: string;
    energy: Energy;
    reported?: Reported;
    /** Given from memory, in a walk through the day. */
    recalled?: boolean;
  }): Result<Tag, 'invalid' | 'unavailable'>;
  clearTag(ask: { activity: string }): Result<null, 'invalid' | 'unavailable'>;
  /** Energies of these activities, by id; untagged ones are left out. */
  tagsOf(ids: string[]): Result<Record<string, Energy>, 'invalid' | 'unavailable'>;
  reportActivities(report: Report): Result<null, 'invalid' | 'unavailable'>;
  /** Today's finished meetings without a tag, oldest first. */
  toTagToday(ask: { zone: string }): Result<Taggable[], 'invalid' | 'unavailable'>;
  setKind(ask: { activity: string; kind: string }): Result<null, 'invalid' | 'unavailable'>;
  logWork(work: LoggedWork): Result<{ activity: string }, 'invalid' | 'unavailable'>;
  /** Changes logged work, its tag included. */
  editWork(ask: LoggedWork & { activity: string }): Result<null, 'invalid' | 'unavailable'>;
  /** Puts work back that was deleted a moment ago. */
  putBackWork(ask: { activity: Activity; tag: Tag }): Result<null, 'invalid' | 'unavailable'>;
  removeWork(ask: { activity: string }): Result<null, 'invalid' | 'unavailable'>;
  /** Merges the backup file that lies in the inbox under this key. */
  restore(ask: { inbox: string }): Result<Restored, 'invalid' | 'unavailable'>;
  /** Takes in what a page read out of a file and laid in the inbox: all of it, or nothing. */
  takeFile(ask: { inbox: string }): Result<Restored, 'invalid' | 'unavailable' | 'cancelled'>;
  /** How much of the file that is being taken in is done, 0 to 1; null when there is none. */
  takingProgress(ask: Record<string, never>): Result<number | null, 'invalid' | 'unavailable'>;
  /** Calls off what is being taken in; nothing of it stays. */
  cancelTaking(ask: Record<string, never>): Result<null, 'invalid' | 'unavailable'>;
  /** Takes out what the last file brought, but for what was changed since. */
  undoTaking(ask: Record<string, never>): Result<TakingUndone, 'invalid' | 'unavailable'>;
  /** Takes in a part of what a page read from a calendar file; the first one, 0, begins a new import. */
  importCalendar(ask: {
    part: number;
    isLast: boolean;
    meetings: Reported[];
  }): Result<Imported, 'invalid' | 'unavailable'>;
  /** Takes out what the last import added and no tag stands on. */
  undoImport(ask: Record<string, never>): Result<TakenOut, 'invalid' | 'unavailable'>;
  /** Fetches a calendar from an address that the browser allows, keeps the address and looks again from time to time. */
  addCalendar(ask: { address: string; zone: string }): Result<Imported & { name: string }, 'invalid' | 'unavailable'>;
  /** Looks at one kept address now, or at all whose time has come. */
  refreshCalendars(ask: { address?: string; zone: string }): Result<null, 'invalid' | 'unavailable'>;
  removeCalendar(ask: { address: string }): Result<TakenOut, 'invalid' | 'unavailable'>;
  loadSample(ask: { zone: string }): Result<null, 'invalid' | 'unavailable'>;
  removeSample(ask: Record<string, never>): Result<null, 'invalid' | 'unavailable'>;
  /** Puts an earlier state in the place of today's, which is kept in turn. */
  restoreSnapshot(ask: { at: number }): Result<null, 'invalid' | 'unavailable'>;
  /** Looks at every record, sets aside what cannot be read, and makes anew what is derived. */
  repairData(ask: Record<string, never>): Result<CheckedData, 'invalid' | 'unavailable'>;
  /** Erases activities with their tags: of these local days, both included, or of one calendar. */
  eraseSome(
    ask: { from: Day; until: Day } | { calendar: string },
  ): Result<{ activities: number; tags: number; left: number }, 'invalid' | 'unavailable'>;
  eraseEverything(ask: Record<string, never>): Result<null, 'invalid' | 'unavailable'>;
  /** Adds a record to one of the small lists, or puts it in the place of the one with its key. */
  keepRecord(ask: { list: KeptList; record: object }): Result<null, 'invalid' | 'unavailable'>;
  dropRecord(ask: { list: KeptList; key: string }): Result<null, 'invalid' | 'unavailable'>;
  /** Changes these members of the profile and leaves the others. */
  keepProfile(ask: { change: ProfileChange }): Result<null, 'invalid' | 'unavailable'>;
  /** Changes these settings and leaves the others. They are part of a backup. */
  keepSettings(ask: { change: SettingsChange }): Result<null, 'invalid' | 'unavailable'>;
  /** Moves all work of one kind into another one; its rules and its skill go along. */
  mergeKinds(ask: { from: string; into: string }): Result<{ moved: number }, 'invalid' | 'unavailable'>;
  /** Undoes the last merge of kinds. */
  unmergeKinds(ask: Record<string, never>): Result<{ moved: number }, 'invalid' | 'unavailable'>;
  /** Switches a rule on or off that keeps titles from being stored. */
  keepRule(ask: { rule: RedactionRule; on: boolean }): Result<null, 'invalid' | 'unavailable'>;
  /** Takes the titles away that are stored already and that the rules do not let be kept. There is no way back. */
  redactPast(ask: Record<string, never>): Result<{ redacted: number }, 'invalid' | 'unavailable'>;
  /** Brings the stored summary up to date; answered when it is. */
  summarize(ask: Record<string, never>): Result<null, 'invalid' | 'unavailable'>;
  /** What the tags of a period come to, as of now. */
  trendsFor(ask: { period: Period }): Result<PeriodTrends, 'invalid' | 'unavailable'>;
  /** No reminder before then. */
  putOffReminders(ask: { until: Instant }): Result<null, 'invalid' | 'unavailable'>;
  openSidebar(ask: Record<string, never>): Result<null, 'invalid' | 'unavailable'>;
}
export type Name = keyof Messages;
export type Ask<N extends Name> = Parameters<Messages[N]>[0];
export type Reply<N extends Name> = ReturnType<Messages[N]>;

/** What a calendar page's script may ask; everything else is for Updraft's own pages. */
export const FOR_CALENDAR_PAGES = [
  'saveTag',
  'clearTag',
  'tagsOf',
  'reportActivities',
  'readChips',
  'readCard',
  'toTagToday',
  'openSidebar',
  'stripLine',
  'openArticle',
  'keepStripLine',
] as const satisfies readonly Name[];

/** Where a message came from: one of Updraft's own pages, or a calendar page. */
export interface From {
  own: boolean;
  tab: number | undefined;
  window: number | undefined;
}

/** What crosses a process boundary is `unknown` until it has been parsed. */
export type Handlers = { [N in Name]: (data: unknown, from: From) => Promise<Reply<N>> };

/** Asks the worker. Never rejects: `unavailable` where nobody answers, as after an update under an open page. */
export async function send<N extends Name>(name: N, data: Ask<N>): Promise<Reply<N>> {
  try {
    const reply: Reply<N> | undefined = await browser.runtime.sendMessage({ name, data });
    return reply ?? (fail('unavailable') as Reply<N>);
  } catch {
    return fail('unavailable') as Reply<N>;
  }
}

interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; windowId?: number };
}

/**
 * Answers every message of `handlers`; called once, synchronously, when the worker starts.
 * @param onCalendar tells whether an address is one of the calendar pages Updraft reads
 */
export function answer(handlers: Handlers, onCalendar: (url: string) => boolean): void {
  const reply = async (message: unknown, sender: Sender) => {
    const { name, data } = (message ?? {}) as { name?: unknown; data?: unknown };
    if (sender.id !== browser.runtime.id || typeof name !== 'string' || !Object.hasOwn(handlers, name))
      return undefined;
    const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    const fromCalendar = sender.frameId === 0 && onCalendar(sender.url ?? '');
    if (!own && !(fromCalendar && (FOR_CALENDAR_PAGES as readonly string[]).includes(name))) return fail('invalid');
    try {
      return await handlers[name as Name](data, { own, tab: sender.tab?.id, window: sender.tab?.windowId });
    } catch (error) {
      console.error(`Updraft could not answer ${name}:`, error);
      return fail('unavailable');
    }
  };
  // The browser sends what the promise gives; its types only know of listeners that give nothing.
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): unknown => reply(message, sender));
}
