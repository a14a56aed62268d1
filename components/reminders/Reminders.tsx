import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useId, useState } from 'preact/hooks';
import type { ReminderSettings } from '../../core/reminders.ts';
import { reminderWords } from '../../core/words/reminders.ts';

/** What the section needs: the settings as they are, the week's days by name, and what a change does. */
export interface RemindersDoor {
  settings: ReadonlySignal<ReminderSettings | undefined>;
  language: string;
  /** Called straight from a press, so that the browser may be asked. @returns a sentence that says what happened */
  onChange: (next: ReminderSettings) => Promise<string>;
}

/** Monday to Sunday as the language names them. */
const weekdays = (language: string, weekday: 'long' | 'short') =>
  Array.from({ length: 7 }, (_, i) =>
    new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2026, 10, 16 + i)),
  );

/** The place of reminders on the options page: three switches, and when they must be silent. */
export function Reminders({ settings, language, onChange }: RemindersDoor) {
  const [said, setSaid] = useState('');
  const id = useId();
  const now = settings.value;
  const isThere = now !== undefined;
  // What an address names is drawn only now, too late for the browser to have gone there.
  useEffect(() => {
    if (isThere && location.hash === '#reminders') document.getElementById('reminders')?.scrollIntoView();
  }, [isThere]);
  if (!now) return null;
  const change = (part: Partial<ReminderSettings>) => void onChange({ ...now, ...part }).then(setSaid);
  const toggle = (name: 'afterMeeting' | 'endOfDay' | 'weekly', label: string, why: string) => (
    <label class="switch">
      <input
        type="checkbox"
        checked={now[name]}
        onChange={({ currentTarget: { checked } }) => change({ [name]: checked })}
      />
      <span>
        {label}
        <small>{why}</small>
      </span>
    </label>
  );
  const time = (name: 'endOfDayAt' | 'weeklyAt' | 'quietFrom' | 'quietUntil', label: string) => (
    <label class="small-field">
      {label}
      <input
        type="time"
        value={now[name]}
        onChange={({ currentTarget: { value } }) => value && change({ [name]: value })}
      />
    </label>
  );
  const number = (name: 'delayMinutes' | 'mostADay', label: string, min: number, max: number) => (
    <label class="small-field">
      {label}
      <input
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        value={now[name]}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          Number.isInteger(valueAsNumber) && change({ [name]: Math.min(max, Math.max(min, valueAsNumber)) })
        }
      />
    </label>
  );
  return (
    <section id="reminders" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{reminderWords.title}</h2>
      <p>{reminderWords.lead}</p>
      <div class="block">
        {toggle('afterMeeting', reminderWords.afterMeeting, reminderWords.afterMeetingWhy)}
        {now.afterMeeting && number('delayMinutes', reminderWords.delay, 0, 60)}
      </div>
      <div class="block">
        {toggle('endOfDay', reminderWords.endOfDay, reminderWords.endOfDayWhy)}
        {now.endOfDay && time('endOfDayAt', reminderWords.at)}
      </div>
      <div class="block">
        {toggle('weekly', reminderWords.weekly, reminderWords.weeklyWhy)}
        {now.weekly && (
          <div class="in-line">
            <label class="small-field">
              {reminderWords.on}
              <select
                value={now.weeklyOn}
                onChange={({ currentTarget: { value } }) => change({ weeklyOn: Number(value) })}
              >
                {weekdays(language, 'long').map((name, day) => (
                  <option key={name} value={day}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            {time('weeklyAt', reminderWords.at)}
          </div>
        )}
      </div>
      <fieldset class="block">
        <legend>{reminderWords.quiet}</legend>
        <p>{reminderWords.quietWhy}</p>
        <div class="in-line">
          {time('quietFrom', reminderWords.from)}
          {time('quietUntil', reminderWords.until)}
          {number('mostADay', reminderWords.most, 1, 20)}
        </div>
      </fieldset>
      <fieldset class="block">
        <legend>{reminderWords.workDays}</legend>
        <div class="in-line">
          {weekdays(language, 'short').map((name, day) => (
            <label key={name} class="day-box">
              <input
                type="checkbox"
                checked={now.workDays.includes(day)}
                onChange={({ currentTarget: { checked } }) =>
                  change({
                    workDays: [...now.workDays.filter((one) => one !== day), ...(checked ? [day] : [])].sort(
                      (a, b) => a - b,
                    ),
                  })
                }
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <p class="why">{reminderWords.asks}</p>
      <p role="status">{said}</p>
    </section>
  );
}
