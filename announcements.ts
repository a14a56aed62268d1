import { browser } from 'wxt/browser';

// What contexts leave for each other in extension storage, where calendar pages hear it, too, without a permission of their own.

/** What has changed, told to every open door. No ids means: look at everything again. */
export interface Changed {
  at: number;
  ids: string[] | undefined;
}

/** Where word is left for the sidebar which article to open. */
export const ARTICLE_TO_OPEN = 'articleToOpen';

/** Where word is left for the sidebar which tool of the Today tab to open. */
export const TOOL_TO_OPEN = 'toolToOpen';

const CHANGED = 'changed';
const SUMMARIZED = 'summarized';

/** Tells every door, calendar pages included, that tags or activities changed. Called by the worker alone. */
export async function announce(ids: string[] | undefined, at: number): Promise<void> {
  await browser.storage.local.set({ [CHANGED]: { at, ids: ids && ids.length <= 100 ? ids : undefined } });
}

/** When something changed last, in epoch milliseconds; 0 for never. */
export async function lastChange(): Promise<number> {
  const { [CHANGED]: changed } = await browser.storage.local.get(CHANGED);
  return (changed as Changed | undefined)?.at ?? 0;
}

/** Tells every door that what is computed from the tags is new. Called by the worker alone. */
export async function announceSummary(at: number): Promise<void> {
  await browser.storage.local.set({ [SUMMARIZED]: at });
}

/** Hears what the worker announces; a new summary is a change of no activity. @returns stops listening */
export function onChanged(hear: (changed: Changed) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const changed = changes[CHANGED]?.newValue as Changed | undefined;
    const summarized = changes[SUMMARIZED]?.newValue;
    if (changed) hear(changed);
    else if (typeof summarized === 'number') hear({ at: summarized, ids: [] });
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Where the ids of the calendars lie on whose pages Updraft keeps away. */
export const CALENDARS_OFF = 'calendarsOff';

/** Ids of the calendars on whose pages Updraft keeps away. */
export async function calendarsOff(): Promise<string[]> {
  const { [CALENDARS_OFF]: off } = await browser.storage.local.get(CALENDARS_OFF);
  return Array.isArray(off) ? off.filter((id) => typeof id === 'string') : [];
}

const HEALTH = 'health';

/** Where the worker lays the id of the meeting at which the popup is to open, or one of the two words below. */
export const MEETING_TO_TAG = 'meetingToTag';
/** Of the meetings that wait for a tag: the one that ended last, and the one that waits longest. */
export const LAST_TO_TAG = 'last';
export const NEXT_TO_TAG = 'next';

/** Keeps what is wrong with a calendar's page where every door can see it; `undefined` when it is well. */
export async function keepHealth(calendar: string, report: object | undefined): Promise<void> {
  const { [HEALTH]: before } = await browser.storage.local.get(HEALTH);
  const { [calendar]: known, ...others } = (before ?? {}) as Record<string, object>;
  if (report || known)
    await browser.storage.local.set({ [HEALTH]: report ? { ...others, [calendar]: report } : others });
}

/** The calendars whose page was not understood well when it was last looked at, by id. */
export async function troubledCalendars(): Promise<string[]> {
  const { [HEALTH]: kept } = await browser.storage.local.get(HEALTH);
  return Object.keys((kept ?? {}) as object);
}

const PAGE_WORDS = 'pageWords';

/** Lays the words of another language where calendar pages find them; they must be text. English needs none. */
export async function keepPageWords(words: Record<string, object> | undefined): Promise<void> {
  if (words) await browser.storage.local.set({ [PAGE_WORDS]: JSON.parse(JSON.stringify(words)) });
  else await browser.storage.local.remove(PAGE_WORDS);
}

/** What a calendar page’s script begins with: the calendars it keeps away from, and the words it speaks instead of the English ones. */
export async function pageStart(): Promise<{ off: string[]; words: Record<string, object> }> {
  const { [CALENDARS_OFF]: off = [], [PAGE_WORDS]: words = {} } = await browser.storage.local.get([
    CALENDARS_OFF,
    PAGE_WORDS,
  ]);
  return { off, words } as { off: string[]; words: Record<string, object> };
}
