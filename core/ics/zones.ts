import { isZone, type Zone } from '../time.ts';
import { type Clock, ianaClock, utcClock } from './clock.ts';
import type { Component } from './components.ts';
import type { WallRange } from './expand.ts';
import { ownClock } from './own-zone.ts';
import { propertyOf } from './property.ts';
import { ianaOfWindows } from './windows-zones.ts';
import type { Written } from './written.ts';

/** Finds the clock by which a time of a calendar file is read. */
export interface Zones {
  /**
   * @param floating the clock of times that name none
   * @returns `undefined` when the zone is not known and the file does not describe it either
   */
  clockOf(time: Written, floating: Clock): Clock | undefined;
  /** The clock of an IANA zone. */
  iana(zone: Zone): Clock;
}

/**
 * @param described VTIMEZONE components of one file
 * @param range walls between which times matter
 * @param shownAs the zone under which times are shown that are UTC's, or of a zone without an IANA name
 */
export function zonesOf(described: readonly Component[], range: WallRange, shownAs: Zone): Zones {
  const ianaClocks = new Map<Zone, Clock>();
  const iana = (zone: Zone): Clock => {
    const clock = ianaClocks.get(zone) ?? ianaClock(zone);
    ianaClocks.set(zone, clock);
    return clock;
  };
  const byName = new Map<string, Component>();
  for (const component of described) byName.set(textIn(component, 'TZID'), component);
  const named = (name: string): Clock | undefined => {
    const own = byName.get(name);
    const zone = ianaZone(name) ?? (own && ianaZone(textIn(own, 'X-LIC-LOCATION')));
    if (zone !== undefined) return isUtc(zone) ? utcClock(shownAs) : iana(zone);
    return own && ownClock(own, range, shownAs);
  };
  const utc = utcClock(shownAs);
  const clocks = new Map<string, Clock | undefined>();
  return {
    iana,
    clockOf({ isUtc, zone }, floating) {
      if (isUtc) return utc;
      if (zone === undefined) return floating;
      if (!clocks.has(zone)) clocks.set(zone, named(zone));
      return clocks.get(zone);
    },
  };
}

const isUtc = (zone: Zone) => /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Universal|Greenwich)$/i.test(zone);

function textIn(component: Component, name: string): string {
  const line = component.lines.find((candidate) => candidate.name === name);
  return (line && propertyOf(line)?.values[0]?.trim()) ?? '';
}

/**
 * The IANA zone behind a name: the name itself, the Windows zone it is, or its end where a program put its own path in
 * front (`/mozilla.org/20050126_1/Europe/Berlin`, `tzone://Microsoft/Utc`).
 */
export function ianaZone(name: string): Zone | undefined {
  const trimmed = name.trim();
  const parts = trimmed.split('/');
  const ends = parts.length > 2 ? [parts.slice(-3), parts.slice(-2), parts.slice(-1)].map((end) => end.join('/')) : [];
  return (
    [trimmed, ...ends].find((candidate) => /[a-z]/i.test(candidate) && isZone(candidate)) ?? ianaOfWindows(trimmed)
  );
}
