import ICAL from 'ical.js';
import type { ContentLine } from './lines.ts';
import { OWN_NAMES } from './own-names.ts';

/** One property of a component: name in capitals, values as written (texts unescaped). */
export interface Property {
  name: string;
  /** By name in small letters; read them with {@link paramOf}. */
  params: Readonly<Record<string, unknown>>;
  values: readonly string[];
  line: number;
}

const { icalendar } = ICAL.design;
const text = { defaultType: 'text' };
const RAW = ['date', 'date-time', 'period', 'duration', 'recur', 'utc-offset', 'integer'];

// The library reads dates leniently and drops what it does not understand, so that 09:00+0100 would become 09:00:
// its line reading is used, and the values of these types stay as they are written.
const AS_WRITTEN: typeof icalendar = {
  ...icalendar,
  value: { ...icalendar.value, ...Object.fromEntries(RAW.map((type) => [type, {}])) },
  property: {
    ...icalendar.property,
    ...{ name: text, 'x-wr-calname': text, 'x-wr-timezone': text, 'x-lic-location': text },
    ...Object.fromEntries(OWN_NAMES.map((name) => [name.toLowerCase(), text])),
  },
};

/** Outlook's long zone names hold a colon, and some programs forget the quotes that need to be round them. */
const BARE_ZONE_NAME = /^([^:"]*;TZID=)([^";]+)(:[\dTZ,]+)$/i;

/** Properties of one value that most events write without parameters, in which case there is nothing to take apart. */
const SIMPLE = new Set('UID SUMMARY DTSTART DTEND DTSTAMP LAST-MODIFIED SEQUENCE STATUS TRANSP'.split(' '));
const COLON = 0x3a;
const NO_PARAMS = {};

/** The property of a content line; `undefined` when the line cannot be taken apart. */
export function propertyOf({ name, text, number }: ContentLine): Property | undefined {
  if (SIMPLE.has(name) && text.charCodeAt(name.length) === COLON && !text.includes('\\')) {
    return { name, params: NO_PARAMS, values: [text.slice(name.length + 1)], line: number };
  }
  try {
    const mended = text.includes('TZID=') ? text.replace(BARE_ZONE_NAME, '$1"$2"$3') : text;
    const read: unknown = ICAL.parse.property(mended, AS_WRITTEN);
    if (!Array.isArray(read)) return undefined;
    return { name, params: Object(read[1]), values: read.slice(3).filter(isText), line: number };
  } catch {
    return undefined; // the library throws at a missing quote, an empty parameter name
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A parameter of a property, of several values none. */
export function paramOf({ params }: Property, name: string): string | undefined {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  return isText(value) ? value : undefined;
}
