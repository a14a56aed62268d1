import { MAX_TEXT } from '../max-text.ts';
import type { Zone } from '../time.ts';
import type { Component } from './components.ts';
import { propertyOf } from './property.ts';
import { ianaZone } from './zones.ts';

/** What a calendar in a file says of itself. */
export interface CalendarHead {
  name: string | undefined;
  /** Zone of the times that name none, where the calendar says it. */
  zone: Zone | undefined;
  /** The file says that all of this was called off. */
  cancels: boolean;
  /** The person whose calendar it is: their addresses, in small letters. */
  me: ReadonlySet<string>;
}

/**
 * Reads the head of a calendar.
 * @param fileName stands in for a missing name, without its ending
 * @param me the person's addresses; where none are given, a calendar named by an address is that person's (Google's are)
 */
export function headOf(
  { lines }: Component,
  fileName: string | undefined,
  me: readonly string[] | undefined,
): CalendarHead {
  const text = (name: string) => {
    const line = lines.find((candidate) => candidate.name === name);
    return (line && propertyOf(line)?.values[0]?.trim()) || undefined;
  };
  const zone = text('X-WR-TIMEZONE');
  const name = (text('X-WR-CALNAME') ?? text('NAME') ?? fileName?.replace(/\.[a-z]{3,4}$/i, ''))?.slice(0, MAX_TEXT);
  return {
    name,
    zone: zone === undefined ? undefined : ianaZone(zone),
    cancels: text('METHOD')?.toUpperCase() === 'CANCEL',
    me: new Set((me ?? [name ?? '']).map((address) => address.trim().toLowerCase()).filter((one) => one.includes('@'))),
  };
}
