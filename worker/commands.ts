import { browser } from 'wxt/browser';
import { LAST_TO_TAG, NEXT_TO_TAG } from '../announcements.ts';
import { openPopup } from './popup.ts';

/**
 * Hears the shortcuts that the manifest names; called once, synchronously, when the worker starts. `_execute_action`, which opens
 * the popup, is the browser's own.
 * @param openSidebar called straight from the press, with the window it was pressed in
 */
export function hearCommands(openSidebar: (window: number | undefined) => Promise<void>): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'tag-last') void openPopup(LAST_TO_TAG);
    if (name === 'tag-next') void openPopup(NEXT_TO_TAG);
    if (name === 'open-sidebar') void openSidebar(tab?.windowId);
  });
}
