/** Where and when a calendar is. */
export interface Moment {
  /** IANA zone; `Etc/GMT-5` is five hours *ahead* of UTC. */
  zone: string;
  /** The local day there, `YYYY-MM-DD`. */
  today: string;
  /** Local wall-clock time there, `YYYY-MM-DDTHH:MM`. */
  now: string;
}

const HOUR_MS = 3_600_000;

/**
 * A zone in which it is now between four and five in the afternoon, so that a working day lies behind the tests at whatever
 * hour they run.
 */
export function momentForTests(at = new Date()): Moment {
  const hours = ((16 - at.getUTCHours() + 12 + 24) % 24) - 12; // −12 to 11 ahead of UTC
  const now = new Date(at.getTime() + hours * HOUR_MS).toISOString().slice(0, 16);
  const zone = hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return { zone, today: now.slice(0, 10), now };
}

/** Here and now by this machine's own clock and zone. */
export function momentHere(at = new Date()): Moment {
  const now = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  return { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, today: now.slice(0, 10), now };
}

/** The day `days` after (or before) a day, both `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 24 * HOUR_MS).toISOString().slice(0, 10);
}
