/** An extension that does nothing, built as Updraft is: the floor under what a door or a message costs. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'wxt';

const FILES: Record<string, string> = {
  'wxt.config.ts': `import preact from '@preact/preset-vite';
export default { imports: false, vite: () => ({ plugins: [preact()] }), manifest: { name: 'Floor', permissions: ['storage'] } };`,
  'entrypoints/background.ts': `export default { main() {
  chrome.runtime.onMessage.addListener((message, _, answer) => { answer({ ok: true }); });
} };`,
  'entrypoints/calendar.content.ts': `export default { matches: ['https://calendar.google.com/*'], main() {} };`,
  ...Object.fromEntries(
    ['popup', 'sidepanel'].flatMap((door) => [
      [
        `entrypoints/${door}/index.html`,
        '<!doctype html><html><head><meta charset="utf-8"></head><body><div id="app"></div><script type="module" src="./main.tsx"></script></body></html>',
      ],
      [
        `entrypoints/${door}/main.tsx`,
        `import { h, render } from 'preact';\nrender(h('main', null, h('h1', null, 'Floor')), document.getElementById('app'));`,
      ],
    ]),
  ),
};

/** Builds it under `.output`, where packages are found. @returns the folder of the unpacked extension, and its end */
export async function buildFloor(): Promise<{ folder: string; remove: () => void }> {
  mkdirSync('.output', { recursive: true });
  const root = mkdtempSync(resolve('.output', 'floor-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  await build({ root, logger: quiet });
  return {
    folder: join(root, '.output/chrome-mv3'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const nothing = () => {};
const quiet = {
  ...{ debug: nothing, log: nothing, info: nothing, warn: nothing, success: nothing },
  ...{ error: console.error, fatal: console.error, level: 0 },
};
