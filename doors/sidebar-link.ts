import { browser } from 'wxt/browser';
import { ARTICLE_TO_OPEN, TOOL_TO_OPEN } from '../announcements.ts';
import { type ToolName, toolWords } from '../core/words/tools.ts';

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
export const openArticle = (id: string): Promise<void> => openAt(ARTICLE_TO_OPEN, id);

/** Opens the sidebar at a tool of the Today tab. */
export const openTool = (name: ToolName): Promise<void> => openAt(TOOL_TO_OPEN, name);

async function openAt(word: string, what: string): Promise<void> {
  const opened = openSidebar();
  await browser.storage.local.set({ [word]: what });
  await opened;
}

/** Hears which article is to be opened, at once if one waits; each word is heard once. */
export const onArticleToOpen = (hear: (id: string) => void): Promise<void> => onWord(ARTICLE_TO_OPEN, hear);

/** Hears which tool is to be opened, at once if one waits or the address names one, as `sidepanel.html#review`. */
export async function onToolToOpen(hear: (name: ToolName) => void): Promise<void> {
  const known = (name: string) => {
    if (Object.hasOwn(toolWords.names, name)) hear(name as ToolName);
  };
  known(location.hash.slice(1));
  await onWord(TOOL_TO_OPEN, known);
}

async function onWord(word: string, hear: (what: string) => void): Promise<void> {
  const take = async (value: unknown) => {
    if (typeof value !== 'string') return;
    await browser.storage.local.remove(word);
    hear(value);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') void take(changes[word]?.newValue);
  });
  await take((await browser.storage.local.get(word))[word]);
}
