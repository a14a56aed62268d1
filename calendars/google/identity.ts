/** What an event's id on the page says. */
export interface GoogleIdentity {
  id: string;
  series: string | undefined;
  /** Address of the calendar it stands in. */
  calendar: string | undefined;
  entry: 'event' | 'task' | 'birthday';
}

/** Mail domains as ids shorten them; other addresses stand in full. Seen in decoded ids since 2016. */
const DOMAINS: Readonly<Record<string, string>> = {
  m: 'gmail.com',
  g: 'group.calendar.google.com',
  v: 'group.v.calendar.google.com',
  i: 'import.calendar.google.com',
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The start of one occurrence in UTC, or its day, after the id of the series. */
const INSTANCE = /_\d{8}(?:T\d{6}Z?)?$/;

/**
 * Reads `data-eventid`: base64 without padding of "eventid[_instance] calendar", or a plain `tasks_…`, `bday_…`.
 * @returns `undefined` for anything else
 */
export function identityOf(rawId: string | null | undefined): GoogleIdentity | undefined {
  if (!rawId) return undefined;
  const entry = /^tasks[_.]/.test(rawId) ? 'task' : rawId.startsWith('bday_') ? 'birthday' : 'event';
  if (entry !== 'event') return { id: `google:${rawId}`, series: undefined, calendar: undefined, entry };
  const [eventId, calendar, ...rest] = decoded(rawId).split(' ');
  if (!eventId || !calendar || rest.length > 0) return undefined;
  const instance = eventId.search(INSTANCE);
  const series = instance > 0 ? `google:${eventId.slice(0, instance)}` : undefined;
  return { id: `google:${eventId}`, series, calendar: fullAddress(calendar), entry };
}

function decoded(base64: string): string {
  try {
    const bytes = atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
    if (/^[ -~]*$/.test(bytes)) return bytes;
    return utf8.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return ''; // neither base64 nor UTF-8: no id of this kind
  }
}

function fullAddress(address: string): string {
  const domain = address.at(-2) === '@' ? DOMAINS[address.slice(-1)] : undefined;
  return domain === undefined ? address : address.slice(0, -1) + domain;
}
