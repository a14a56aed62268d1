import type { WeekPoint } from '../components/WeekShare.tsx';
import { addDays, type Day, mondayOf } from '../core/time.ts';

/** The last `count` weeks up to the one that holds `today`, oldest first; a week without tags is there and empty. */
export function weekPoints(
  weeks: readonly { week: Day; tags: number; hours: number; share: number | null }[],
  today: Day,
  count: number,
): WeekPoint[] {
  const byWeek = new Map(weeks.map((week) => [week.week, week]));
  const monday = mondayOf(today);
  return Array.from({ length: count }, (_, i) => {
    const week = addDays(monday, 7 * (i - count + 1));
    const { tags = 0, hours = 0, share = null } = byWeek.get(week) ?? {};
    return { week, tags, hours, share };
  });
}
