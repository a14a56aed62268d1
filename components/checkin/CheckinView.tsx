import type { ReadonlySignal } from '@preact/signals';
import { useId, useRef, useState } from 'preact/hooks';
import type { Checkin } from '../../core/checkin.ts';
import { CHECKIN_QUESTIONS, type CheckinQuestion } from '../../core/checkins.ts';
import { checkinWords as words } from '../../core/words/checkin.ts';
import { commonWords } from '../../core/words/common.ts';
import { toolWords } from '../../core/words/tools.ts';
import { CheckinHelp } from './CheckinHelp.tsx';
import { CheckinPlot } from './CheckinPlot.tsx';

export type Answers = Record<CheckinQuestion, number>;

export interface CheckinDoor {
  shown: ReadonlySignal<CheckinShown | undefined>;
  language: string;
  onSave: (answers: Answers) => Promise<boolean>;
  onDrop: (at: string) => Promise<boolean>;
}

/** What the check-in shows: those there are, oldest first, and when the next one is open. */
export interface CheckinShown {
  checkins: readonly (Checkin & { day: string })[];
  /** A day in words; undefined where it is open now. */
  next: string | undefined;
  /** The one that was given today, which can be taken back. */
  todays: string | undefined;
}

/** Three questions, once a week at most; what was answered so far under them. */
export function CheckinView(door: CheckinDoor) {
  const [helps, setHelps] = useState(false);
  const help = useRef<HTMLButtonElement>(null);
  const shown = door.shown.value;
  if (!shown) return <p class="empty">{commonWords.loading}</p>;
  if (helps)
    return (
      <CheckinHelp
        onBack={() => {
          setHelps(false);
          requestAnimationFrame(() => help.current?.focus());
        }}
      />
    );
  const { checkins, next, todays } = shown;
  return (
    <>
      {next === undefined ? <Questions onSave={door.onSave} /> : <p>{words.once(next)}</p>}
      {todays !== undefined && (
        <p class="said" role="status">
          {words.saved}
          <button type="button" class="link" onClick={() => void door.onDrop(todays)}>
            {words.undo}
          </button>
        </p>
      )}
      <h3>{words.heading}</h3>
      {checkins.length < 2 ? (
        <p class="basis">{checkins.length === 0 ? words.none : words.one}</p>
      ) : (
        <CheckinPlot checkins={checkins} language={door.language} />
      )}
      <p>
        <button type="button" class="link" ref={help} onClick={() => setHelps(true)}>
          {words.help}
        </button>
      </p>
    </>
  );
}

function Questions({ onSave }: Pick<CheckinDoor, 'onSave'>) {
  const field = useId();
  const [answers, setAnswers] = useState<Partial<Answers>>({});
  const [wrong, setWrong] = useState('');
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const { exhaustion, distance, efficacy } = answers;
    if (exhaustion === undefined || distance === undefined || efficacy === undefined) setWrong(words.needsAll);
    else setWrong((await onSave({ exhaustion, distance, efficacy })) ? '' : toolWords.notSaved);
  };
  return (
    <form class="fields" onSubmit={(event) => void save(event)}>
      <p>{words.lead}</p>
      {CHECKIN_QUESTIONS.map((question) => (
        <fieldset key={question}>
          <legend>{words.questions[question]}</legend>
          <div class="scale">
            {words.answers.map((answer, i) => (
              <label key={answer} class="step-of-five">
                <input
                  type="radio"
                  name={`${field}-${question}`}
                  value={i + 1}
                  aria-label={words.answer(i + 1, answer)}
                  checked={answers[question] === i + 1}
                  onChange={() => setAnswers((before) => ({ ...before, [question]: i + 1 }))}
                />
                <span class="number" aria-hidden="true">
                  {i + 1}
                </span>
                <span class="basis" aria-hidden="true">
                  {answer}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p class="wrong" role="alert">
        {wrong}
      </p>
      <p class="actions">
        <button type="submit" class="primary">
          {words.save}
        </button>
      </p>
    </form>
  );
}
