import type { Instant } from '../time.ts';
import { DAY, SECOND } from './written.ts';

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));
/** A series needs the same few days over and over, and the platform takes long to write one. */
const days = new Map<number, string>();
const MOST_DAYS = 5000;

/** Epoch milliseconds as `2026-11-16T08:00:00Z`. */
export const instantText = (ms: number): Instant => `${dayText(ms)}T${timeText(ms, ':')}Z`;

/** Epoch milliseconds as `20261116T080000Z`, a day as `20261116`. */
export function stampText(ms: number, isDate: boolean): string {
  const day = dayText(ms).replaceAll('-', '');
  return isDate ? day : `${day}T${timeText(ms, '')}Z`;
}

function dayText(ms: number): string {
  const day = Math.floor(ms / DAY);
  const known = days.get(day);
  if (known !== undefined) return known;
  if (days.size >= MOST_DAYS) days.clear();
  const text = new Date(day * DAY).toISOString().slice(0, 10);
  days.set(day, text);
  return text;
}

function timeText(ms: number, sign: string): string {
  const seconds = Math.floor((ms - Math.floor(ms / DAY) * DAY) / SECOND);
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${TWO_DIGITS[hour]}${sign}${TWO_DIGITS[minute]}${sign}${TWO_DIGITS[seconds % 60]}`;
}
