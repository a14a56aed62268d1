import { useId, useState } from 'preact/hooks';
import { weekdayName } from '../../core/format.ts';
import { studyWords as words } from '../../core/words/study.ts';
import { toolWords } from '../../core/words/tools.ts';
import type { StudyDoor, StudyPlan } from './shown.ts';

/** When a study runs and what of it counts; the next two working weeks are filled in. */
export function StudyForm({
  plan: first,
  language,
  faultOf,
  onStart,
}: { plan: StudyPlan } & Pick<StudyDoor, 'language' | 'faultOf' | 'onStart'>) {
  const field = useId();
  const [plan, setPlan] = useState(first);
  const [said, setSaid] = useState('');
  const change = (part: Partial<StudyPlan>) => setPlan({ ...plan, ...part });
  const start = async (event: SubmitEvent) => {
    event.preventDefault();
    const fault = plan.from && plan.to ? faultOf(plan) : 'ends-before';
    setSaid(fault ? words.faults[fault] : '');
    if (!fault && !(await onStart(plan))) setSaid(toolWords.notSaved);
  };
  const input = (name: string, type: 'date' | 'time', value: string, onValue: (value: string) => void) => (
    <div>
      <label for={`${field}-${name}`}>{name}</label>
      <input
        id={`${field}-${name}`}
        type={type}
        value={value}
        required
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
  return (
    <form class="fields" onSubmit={(event) => void start(event)} noValidate>
      <div class="pair">
        {input(words.from, 'date', plan.from, (from) => change({ from }))}
        {input(words.to, 'date', plan.to, (to) => change({ to }))}
      </div>
      <fieldset>
        <legend>{words.workDays}</legend>
        <div class="chips">
          {[0, 1, 2, 3, 4, 5, 6].map((day) => (
            <label key={day} class="chip">
              <input
                type="checkbox"
                checked={plan.workDays.includes(day)}
                onChange={(event) =>
                  change({
                    workDays: event.currentTarget.checked
                      ? [...plan.workDays, day]
                      : plan.workDays.filter((one) => one !== day),
                  })
                }
              />
              {weekdayName(day, language)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.hours}</legend>
        <div class="pair">
          {input(words.hoursFrom, 'time', plan.hours.from, (from) => change({ hours: { ...plan.hours, from } }))}
          {input(words.hoursUntil, 'time', plan.hours.until, (until) => change({ hours: { ...plan.hours, until } }))}
        </div>
        <p class="basis">
          {words.hoursWhy} {words.reminder}{' '}
          <a href="/options.html#reminders" target="_blank" rel="noopener">
            {words.setReminders}
          </a>
        </p>
      </fieldset>
      <p class="wrong" role="alert">
        {said}
      </p>
      <p class="actions">
        <button type="submit" class="primary">
          {words.start}
        </button>
      </p>
    </form>
  );
}
