import { SHARE_INFLATION, Z90 } from './parameters.ts';
import type { Rows } from './rows.ts';

/** Energizing share of hours, with sampling error, and what the untagged hours could make of it. Undefined shares: no tagged time. */
export interface Shares {
  /** Tags of each side. */
  counts: { energizing: number; neutral: number; draining: number };
  minutes: number;
  energizing?: number;
  neutral?: number;
  draining?: number;
  /** 90 % interval of the energizing share of tagged hours; may pass 0 or 1. */
  lower?: number;
  upper?: number;
  untagged: {
    /** Untagged part of all hours. */
    share?: number;
    /** Energizing share of all hours, were the odds of the untagged half or double those of the tagged. */
    lower?: number;
    upper?: number;
  };
}

/**
 * Shares of the hours of a reading, by sign of the tag.
 * @param untaggedMinutes of activities that have ended without a tag
 */
export function sharesOf(rows: Rows, untaggedMinutes: number): Shares {
  let minutes = 0;
  let squares = 0;
  let gave = 0;
  let took = 0;
  const counts = { energizing: 0, neutral: 0, draining: 0 };
  for (let i = 0; i < rows.count; i++) {
    const length = rows.minutes[i]!;
    minutes += length;
    squares += length * length;
    if (rows.sign[i]! > 0) {
      gave += length;
      counts.energizing++;
    } else if (rows.sign[i]! < 0) {
      took += length;
      counts.draining++;
    }
  }
  counts.neutral = rows.count - counts.energizing - counts.draining;
  if (minutes === 0) return { counts, minutes, untagged: { share: untaggedMinutes > 0 ? 1 : undefined } };
  const share = gave / minutes;
  const tagged = minutes / (minutes + untaggedMinutes);
  const error =
    Z90 * Math.sqrt((Math.max(share * (1 - share), 0.05) * SHARE_INFLATION * squares) / (minutes * minutes));
  // The share whose odds are `factor` times these.
  const shifted = (factor: number) => (share * factor) / (1 - share + share * factor);
  const overall = (factor: number) => tagged * share + (1 - tagged) * shifted(factor);
  return {
    counts,
    minutes,
    energizing: share,
    neutral: (minutes - gave - took) / minutes,
    draining: took / minutes,
    lower: share - error,
    upper: share + error,
    untagged: { share: 1 - tagged, lower: overall(0.5) - error, upper: overall(2) + error },
  };
}

/**
 * How far the untagged activities of a group would have to differ the other way for its difference to vanish; above 1
 * in size, no way they felt could overturn it.
 * @param taggedShare part of the group's activities that is tagged; undefined for all of them
 */
export function tippingPoint(difference: number, taggedShare: number): number | undefined {
  return taggedShare < 1 ? (-difference * taggedShare) / (1 - taggedShare) : undefined;
}
