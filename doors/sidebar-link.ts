import { browser } from 'wxt/browser';
import { ARTICLE_TO_OPEN } from '../announcements.ts';

/** Opens the sidebar of this window; must be called straight from a press. Where there is none, in a tab. */
export async function openSidebar(): Promise<void> {
  try {
    if ('sidebarAction' in browser) await (browser.sidebarAction as { open(): Promise<void> }).open();
    else await browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  }
}

/** Opens the sidebar with an article in its reader. */
export async function openArticle(id: string): Promise<void> {
  const opened = openSidebar();
  await browser.storage.local.set({ [ARTICLE_TO_OPEN]: id });
  await opened;
}

/** Hears which article is to be opened, at once if one waits; each word is heard once. */
export async function onArticleToOpen(hear: (id: string) => void): Promise<void> {
  const take = async (value: unknown) => {
    if (typeof value !== 'string') return;
    await browser.storage.local.remove(ARTICLE_TO_OPEN);
    hear(value);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') void take(changes[ARTICLE_TO_OPEN]?.newValue);
  });
  await take((await browser.storage.local.get(ARTICLE_TO_OPEN))[ARTICLE_TO_OPEN]);
}
