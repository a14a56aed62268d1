import { type AddressProblem, type WebAddress, webAddress } from '../address.ts';
import { hashOf } from '../hash.ts';
import type { Result } from '../result.ts';

/** A site's or feed's address as people type it: without a scheme, as `feed:`, as `http:`, which is asked over HTTPS. */
export function feedAddress(typed: string): Result<WebAddress, AddressProblem> {
  const text = typed.trim().replace(/^feed:(\/\/)?(?=https?:)/i, '');
  const source = text.replace(/^(feed|http):/i, 'https:');
  return webAddress(/^[a-z][a-z0-9+.-]*:/i.test(source) && !/^[^/]*:\d/.test(source) ? source : `https://${source}`);
}

/** The id of the feed at an address: the same on every machine, so that merged backups hold it once. */
export const feedIdOf = (href: string): string => `f:${hashOf(href).toString(36)}`;
