import { browser } from 'wxt/browser';

/** How pages look; what is none of these follows the system. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const THEME = 'theme';

/** The theme a person chose on this machine. */
export async function chosenTheme(): Promise<Theme> {
  const { [THEME]: chosen } = await browser.storage.local.get(THEME);
  return THEMES.find((theme) => theme === chosen) ?? 'system';
}

/** Has this page wear a theme. */
function wear(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Keeps the choice and wears it; pages that are open elsewhere follow. */
export async function chooseTheme(theme: Theme): Promise<void> {
  wear(theme);
  await browser.storage.local.set({ [THEME]: theme });
}

/** Wears the chosen theme now and whenever another page changes it. */
export async function wearChosenTheme(): Promise<void> {
  browser.storage.onChanged.addListener((changes, area) => {
    const changed = area === 'local' && THEME in changes;
    if (changed) void chosenTheme().then(wear);
  });
  wear(await chosenTheme());
}
