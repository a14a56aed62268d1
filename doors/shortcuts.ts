import { browser } from 'wxt/browser';
import type { ShortcutsDoor } from '../components/Shortcuts.tsx';
import { commandWords } from '../core/words/commands.ts';

/** Firefox shows its settings of shortcuts itself, from 137 on. */
const ownSettings = () => (browser.commands as { openShortcutSettings?: () => Promise<void> }).openShortcutSettings;

/** The shortcuts as the browser has them, and the way to its page where they are changed. */
export async function shortcuts(): Promise<ShortcutsDoor> {
  const all = await browser.commands.getAll();
  return {
    shortcuts: all.flatMap(({ name = '', shortcut = '' }) =>
      Object.hasOwn(commandWords.names, name)
        ? [{ name: name as keyof typeof commandWords.names, keys: shortcut }]
        : [],
    ),
    // A page may not link there; a tab may open it.
    onChange: () => void (ownSettings()?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' })),
  };
}
