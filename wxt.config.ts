import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { guides } from './content/plugin.ts';
import { preactTextOnly } from './scripts/preact-text-only.ts';
import { threads } from './scripts/threads.ts';

/** What a calendar page's script does without or has a smaller one of: both browsers have the API with promises there. */
const LEFT_OUT: Record<string, string> = {
  '@wxt-dev/webextension-polyfill/browser': fileURLToPath(import.meta.resolve('@wxt-dev/browser')),
  'wxt/utils/content-script-context': fileURLToPath(
    new URL('entrypoints/calendar.content/context.ts', import.meta.url),
  ),
};
const small = { name: 'small-page-script', enforce: 'pre' as const, resolveId: (name: string) => LEFT_OUT[name] };

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact(), preactTextOnly(), guides(), threads()],
    // Both browsers know light-dark() and nested rules since these.
    build: { sourcemap: false, cssTarget: ['chrome123', 'firefox140'] },
  }),
  zip: { name: 'updraft', excludeSources: ['tmp/**', 'coverage/**', 'docs/**'] },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script')) config.plugins?.push(small);
    },
    // A page's <title> would replace the names that the toolbar and the sidebar carry.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = 'Updraft';
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = 'Updraft';
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Updraft',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    // Asked for when reminders are switched on, given back when they are off.
    optional_permissions: ['notifications'],
    // Asked for one host at a time, when the person adds an address there; nothing of it is granted before.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: 'Updraft' },
    // Four is the most a browser suggests keys for. None of them is a key of the calendars, of the browsers or of a screen reader.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      'tag-last': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_tagLast__' },
      'tag-next': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_tagNext__' },
      'open-sidebar': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_openSidebar__' },
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    // The development server needs its own connections and inline styles.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types updraft",
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'updraft@updraft.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
