import { browser } from 'wxt/browser';
import { MEETING_TO_TAG } from '../announcements.ts';

/**
 * Shows the popup, at one meeting where one is named; in a window of its own where no popup may open by itself.
 * @param at the id of a meeting, or one of the words of announcements.ts; nothing is awaited before the browser is asked,
 *   so that a press still counts
 */
export async function openPopup(at: string | undefined): Promise<void> {
  const told = at && browser.storage.local.set({ [MEETING_TO_TAG]: at });
  try {
    await browser.action.openPopup();
  } catch {
    await told;
    await browser.windows.create({
      url: browser.runtime.getURL('/popup.html'),
      type: 'popup',
      width: 420,
      height: 620,
    });
  }
}
