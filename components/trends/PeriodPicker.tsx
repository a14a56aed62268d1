import { PERIODS, type Period } from '../../core/period.ts';
import { trendsTabWords } from '../../core/words/trends-tab.ts';

/** How far back the tab looks. */
export function PeriodPicker({ period, onPeriod }: { period: Period; onPeriod: (period: Period) => void }) {
  return (
    <label class="period">
      <span>{trendsTabWords.period}</span>
      <select
        value={String(period)}
        onChange={({ currentTarget }) => {
          const chosen = PERIODS.find((one) => String(one) === currentTarget.value);
          if (chosen) onPeriod(chosen);
        }}
      >
        {PERIODS.map((one) => (
          <option key={one} value={String(one)}>
            {trendsTabWords.periods(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
