import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scheme } from './driver.ts';

/** The add-on's id in the manifest, and the address its pages get in every profile here. */
export const ADDON = 'updraft@updraft.invalid';
export const UUID = 'c0ffee00-0000-4000-8000-000000000001';

/** Preference: 0 is dark, 1 is light. */
export const SCHEME = 'layout.css.prefers-color-scheme.content-override';

interface Wishes {
  /** The proxy's */
  port: number;
  downloads: string;
  lang: string | undefined;
  scheme: Scheme | undefined;
}

/** Writes what a profile's Firefox reads at every start. */
export function writePreferences(profile: string, { port, downloads, lang, scheme }: Wishes): void {
  const preferences = {
    // Quiet: no first run, no updates, no services.
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'services.settings.server': 'data:,',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-provider.enabled': false,
    'remote.active-protocols': 1,
    // The add-on keeps its address and what it stored when the browser ends and it is installed again.
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
    // Nobody is there to answer whether a host may be asked, so every such question is answered with yes.
    'extensions.webextOptionalPermissionPrompts': false,
    // Everything goes by the proxy, loopback too.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'intl.accept_languages': lang ?? 'en-US, en',
    ...(scheme && { [SCHEME]: scheme === 'dark' ? 0 : 1 }),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'user.js'), lines.join(''));
}
