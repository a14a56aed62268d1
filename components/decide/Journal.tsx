import { useId, useState } from 'preact/hooks';
import { decidedOn, isDue, lookBack } from '../../core/decide/look-back.ts';
import type { Weighed } from '../../core/decide/weigh.ts';
import type { Decision } from '../../core/decision.ts';
import { dayAndYear, hours as inHours, inPoints, percent } from '../../core/format.ts';
import { addDays, instantOf } from '../../core/time.ts';
import type { Estimate } from '../../core/trends/mix-of-shares.ts';
import { decideWords as words } from '../../core/words/decide.ts';
import type { ToolsDoor, ToolsShown } from '../tools/shown.ts';

/** Weeks after which somebody looks back, unless they say. */
const WEEKS = 12;

interface JournalProps {
  door: ToolsDoor;
  shown: ToolsShown;
  decision: Decision;
  weighed: Weighed | undefined;
  keep: (change: Partial<Decision>) => Promise<boolean>;
}

/** What was chosen and why; and, when the day has come, what the tags said by then. */
export function Journal(props: JournalProps) {
  return props.decision.outcome ? <Chosen {...props} /> : <Choosing {...props} />;
}

function Choosing({ door, shown, weighed, keep }: JournalProps) {
  const id = useId();
  const [wrong, setWrong] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const said = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    if (!said('outcome')) return setWrong(words.needsOutcome);
    const predicted = weighed?.enough && !shown.watching ? weighed.change : undefined;
    await keep({
      ...{ outcome: said('outcome'), why: said('why'), lookBackOn: said('lookBackOn') || null },
      ...{ decidedAt: instantOf(door.now()), predicted },
    });
  };
  return (
    <form class="journal" onSubmit={(event) => void submit(event)} noValidate>
      <label for={`${id}o`}>{words.outcome}</label>
      <input id={`${id}o`} name="outcome" maxLength={200} />
      <label for={`${id}w`}>{words.why}</label>
      <textarea id={`${id}w`} name="why" rows={3} maxLength={2000} />
      <label for={`${id}l`}>{words.lookBackOn}</label>
      <input id={`${id}l`} name="lookBackOn" type="date" value={addDays(shown.today, 7 * WEEKS)} />
      <p class="wrong" role="alert">
        {wrong}
      </p>
      <button type="submit" class="primary">
        {words.decide}
      </button>
    </form>
  );
}

function Chosen({ door, shown, decision, keep }: JournalProps) {
  const { language } = door;
  const day = decidedOn(decision) ?? decision.createdAt.slice(0, 10);
  const predicted = decision.predicted as Estimate | undefined;
  const points = (value: number) => inPoints(value, language);
  const lookedBack = typeof decision.lookedBackAt === 'string' ? decision.lookedBackAt.slice(0, 10) : undefined;
  return (
    <section class="tool-card" aria-label={words.journal}>
      <p>
        <strong>{words.chose(decision.outcome ?? '', dayAndYear(day, language))}</strong>
      </p>
      {typeof decision.why === 'string' && decision.why && <p>{words.because(decision.why)}</p>}
      {predicted && (
        <p class="basis">{words.said(points(predicted.share), points(predicted.lower), points(predicted.upper))}</p>
      )}
      {(isDue(decision, shown.today) || lookedBack) && !shown.watching ? (
        <LookBack {...{ door, shown, decision, keep, day }} lookedBack={lookedBack} />
      ) : (
        decision.lookBackOn && <p>{words.looksBack(dayAndYear(decision.lookBackOn, language))}</p>
      )}
      {!lookedBack && (
        <p>
          <button type="button" class="link" onClick={() => void keep({ outcome: null, decidedAt: undefined })}>
            {words.reopen}
          </button>
        </p>
      )}
    </section>
  );
}

interface LookBackProps extends Omit<JournalProps, 'weighed'> {
  day: string;
  lookedBack: string | undefined;
}

function LookBack({ door, shown, decision, keep, day, lookedBack }: LookBackProps) {
  const id = useId();
  const [note, setNote] = useState(typeof decision.lookBackNote === 'string' ? decision.lookBackNote : '');
  const { language } = door;
  const until = decision.lookBackOn ?? shown.today;
  const { before, since } = lookBack(shown.trends?.weeks ?? [], day, until);
  const found = shown.figures?.decisions.find((one) => one.id === decision.id);
  const says = (of: typeof before, tell: typeof words.before, none: string) =>
    of ? tell(percent(of.share, language), inHours(of.hours, language), of.weeks) : none;
  const points = (value: number | null | undefined) => inPoints(value ?? 0, language);
  const isTold = found && found.difference !== null;
  return (
    <>
      <h3>{words.lookBack}</h3>
      <p>{says(before, words.before, words.noBefore)}</p>
      <p>{says(since, words.since, words.noSince)}</p>
      {isTold && <p>{words.compared(points(found.difference), points(found.lower), points(found.upper))}</p>}
      <p class="verdict">
        {isTold && found.real ? ((found.difference ?? 0) > 0 ? words.better : words.worse) : words.cannotTell}
      </p>
      <label for={`${id}n`}>{words.note}</label>
      <textarea
        id={`${id}n`}
        rows={3}
        maxLength={2000}
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
      {lookedBack && <p class="basis">{words.lookedBack(dayAndYear(lookedBack, language))}</p>}
      <p>
        <button
          type="button"
          class="primary"
          onClick={() => void keep({ lookBackNote: note, lookedBackAt: instantOf(door.now()) })}
        >
          {lookedBack ? words.save : words.done}
        </button>
      </p>
    </>
  );
}
