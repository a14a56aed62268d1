import { browser } from 'wxt/browser';
import type { Store } from '../store/schema.ts';
import { openToday } from './tags.ts';

/** Shows today's number on the toolbar, nothing for none. @returns when it may next grow, in epoch milliseconds */
export async function showBadge(store: () => Promise<Store>, nowMs: number, zone: string): Promise<number | undefined> {
  const { count, next } = await openToday(store, nowMs, zone);
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: '#0F7B6C' });
  return next;
}
