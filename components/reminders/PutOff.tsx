import { useState } from 'preact/hooks';
import { reminderWords } from '../../core/words/reminders.ts';

/** Puts reminders off: for an hour, or until tomorrow. Shown where some are switched on and something waits. */
export function PutOff({ onPutOff }: { onPutOff: (how: 'hour' | 'day') => Promise<boolean> }) {
  const [isOff, setOff] = useState(false);
  const putOff = async (how: 'hour' | 'day') => setOff(await onPutOff(how));
  return (
    <p class="put-off">
      {!isOff && (
        <>
          {reminderWords.putOff}{' '}
          <button type="button" class="link" onClick={() => void putOff('hour')}>
            {reminderWords.inAnHour}
          </button>{' '}
          <button type="button" class="link" onClick={() => void putOff('day')}>
            {reminderWords.notToday}
          </button>
        </>
      )}
      <span role="status">{isOff && reminderWords.isPutOff}</span>
    </p>
  );
}
