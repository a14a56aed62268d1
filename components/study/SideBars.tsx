import { Mark } from '../marks.tsx';

const MOST = 12;

/** Tags of one kind as marks in a row: first those that gave, then neutral ones, then those that took; a bar where there are many. */
export function SideBars({ tags, energizing, draining }: { tags: number; energizing: number; draining: number }) {
  const neutral = tags - energizing - draining;
  if (tags > MOST)
    return (
      <span class="side-bar" aria-hidden="true">
        <span class="energizing" style={{ '--part': energizing / tags }} />
        <span class="neutral" style={{ '--part': neutral / tags }} />
        <span class="draining" style={{ '--part': draining / tags }} />
      </span>
    );
  const marks = (count: number, energy: -1 | 0 | 1) =>
    Array.from({ length: count }, (_, i) => <Mark key={`${energy} ${i}`} energy={energy} size={14} />);
  return (
    <span class="side-marks" aria-hidden="true">
      {marks(energizing, 1)}
      {marks(neutral, 0)}
      {marks(draining, -1)}
    </span>
  );
}
