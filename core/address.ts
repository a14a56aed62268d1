import { fail, ok, type Result } from './result.ts';

/** A web address that may be asked, once the browser allows it. */
export interface WebAddress {
  /** As it is asked and kept: `https:`, no fragment. */
  href: string;
  host: string;
  /** What the browser is asked to allow: this host, at every port. */
  pattern: string;
  /** It leads to this computer or its own network, and was typed in exactly that form. */
  isNear: boolean;
}

/** Why an address is not asked. `disguised` hides that it leads to this computer or its own network. */
export type AddressProblem = 'no-address' | 'not-https' | 'credentials' | 'disguised';

const LONGEST = 2048;

/**
 * The address a person typed, `https://` or `webcal://` (which is the same over HTTPS). A name and a password in it are
 * refused: they would be kept and exported. Addresses of this computer and its own network are taken only where the person
 * wrote them so; as a number, in hexadecimal or behind a last dot they are `disguised`. Whether a name leads to such an
 * address cannot be seen here.
 */
export function webAddress(typed: string): Result<WebAddress, AddressProblem> {
  const text = typed.trim();
  const [, scheme = '', written = ''] = /^([a-z][a-z0-9+.-]*):\/*(?:[^/?#\\]*@)?([^/?#\\]*)/i.exec(text) ?? [];
  if (scheme === '' || text.length > LONGEST || /\s/.test(text)) return fail('no-address');
  if (!/^(https|webcals?)$/i.test(scheme)) return fail('not-https');
  const source = text.replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(source)) return fail('no-address');
  const url = new URL(source);
  if (url.username || url.password) return fail('credentials');
  url.hash = '';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '');
  const isNear = leadsHome(url.hostname);
  const typedHost = written.replace(/:\d*$/, '').toLowerCase();
  if (isNear && typedHost !== url.hostname) return fail('disguised');
  return ok({ href: url.href, host: url.host, pattern: `https://${url.hostname}/*`, isNear });
}

/** Names that lead to no public host: RFC 6761 and 6762, RFC 8375, ICANN's reservation of `internal`, and names of one word. */
const NEAR_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)$|^[^.:]+$/;

/** True where a host, as a URL holds it, is this computer, its own network, or nothing that is routed at all. */
function leadsHome(host: string): boolean {
  if (host.startsWith('[')) return isNearV6(host.slice(1, -1));
  const four = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host);
  return four ? isNearV4(four.slice(1).map(Number)) : NEAR_NAME.test(host);
}

/** The blocks of the IANA special-purpose registry (RFC 6890) that are not globally reachable, and multicast. */
function isNearV4([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && (b === 168 || (b === 0 && c === 0))) ||
    (a === 198 && (b === 18 || b === 19))
  );
}

/** Only 2000::/3 is routed; within it, 6to4 (2002::/16) carries an IPv4 address, and so do mapped and NAT64 ones. */
function isNearV6(address: string): boolean {
  const [left = '', right] = address.split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16)));
  const [first, last] = [groups(left), groups(right ?? '')];
  const all = right === undefined ? first : [...first, ...Array(8 - first.length - last.length).fill(0), ...last];
  const v4 = (at: number) => isNearV4([(all[at] ?? 0) >> 8, (all[at] ?? 0) & 255, (all[at + 1] ?? 0) >> 8]);
  const begins = (...groups: number[]) => groups.every((group, at) => all[at] === group);
  if (begins(0x64, 0xff9b, 0, 0, 0, 0) || begins(0, 0, 0, 0, 0, 0xffff)) return v4(6);
  if (begins(0x2002)) return v4(1);
  return (all[0] ?? 0) >> 13 !== 1;
}
