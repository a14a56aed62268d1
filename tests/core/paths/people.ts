// Constructed people: a usual week repeated, each kind with its hours, how its tags go, and what the person says of it.
import type { Energy } from '../../../core/energy.ts';
import { addDays } from '../../../core/time.ts';
import { type Meeting, recordsOf } from '../trends/meetings.ts';

/** Of every ten tags of a kind in turn: so many energizing, so many draining, the rest neutral. */
export interface Weekly {
  kind: string;
  title?: string;
  /** How often a week, minutes each, and with how many people. */
  times: number;
  minutes: number;
  people?: number;
  gives: number;
  takes: number;
  skill?: number;
}

/** Twelve weeks from Monday 8 June 2026 on, everything tagged a minute after it ended. */
export const NOW = '2026-08-31T06:00:00Z';
const WEEKS = 12;

/** Records of somebody whose weeks are all alike. */
export function person(weekly: readonly Weekly[]) {
  const meetings: Meeting[] = [];
  const next = weekly.map(() => 0);
  for (let week = 0; week < WEEKS; week++) {
    const free = [0, 0, 0, 0, 0].map(() => 8 * 60);
    weekly.forEach(({ kind, title = kind, times, minutes, people = 1, gives, takes }, k) => {
      for (let time = 0; time < times; time++) {
        const day = (time * 2 + k + week) % 5;
        const start = free[day] ?? 0;
        free[day] = start + minutes;
        // Spread over the ten: 3 is coprime to 10, so that each turn comes once.
        const turn = ((next[k] ?? 0) * 3) % 10;
        next[k] = (next[k] ?? 0) + 1;
        const energy: Energy = turn < gives ? 1 : turn >= 10 - takes ? -1 : 0;
        const clock = `${String(Math.floor(start / 60)).padStart(2, '0')}:${String(start % 60).padStart(2, '0')}`;
        meetings.push({
          ...{ at: `${addDays('2026-06-08', week * 7 + day)}T${clock}`, minutes, kind, title, energy },
          series: people > 1 ? `${kind}-${time}` : null,
          attendees: people,
        } as Meeting);
      }
    });
  }
  const kinds = weekly.flatMap(({ kind, skill }) => (skill ? [{ id: kind, name: kind, skill }] : []));
  return { ...recordsOf(meetings), kinds };
}
