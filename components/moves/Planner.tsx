import { Trash2 } from 'lucide';
import type { Experiment } from '../../core/experiment.ts';
import type { Figures } from '../../core/figures.ts';
import { hours as inHours, inPoints, percent } from '../../core/format.ts';
import { KIND_IDS } from '../../core/kind.ts';
import { mostFor, type Planned, planned, type Shift, STEP } from '../../core/moves/plan.ts';
import { addDays, instantOf } from '../../core/time.ts';
import { MIX_TAGS } from '../../core/trends/parameters.ts';
import { movesWords as words } from '../../core/words/moves.ts';
import { Icon } from '../Icon.tsx';
import { Stepper } from '../tools/Stepper.tsx';
import { choicesOf, type ToolsDoor, type ToolsShown } from '../tools/shown.ts';

const WEEKS = 4;

interface PlannerProps {
  door: ToolsDoor;
  shown: ToolsShown;
  figures: Figures;
  shifts: readonly Shift[];
  onShifts: (shifts: readonly Shift[]) => void;
  onStart: (experiment: Experiment) => void;
}

/** A shift to begin with: from the kind that costs the most draining hours to the one with the best rate. */
export function firstShift({ week, kinds }: Figures, hours = 1): Shift | undefined {
  const inWeek = new Map(week.kinds.map(({ kind, hours: value }) => [kind, value]));
  const takers = kinds.filter(({ kind, draining, energizing }) => inWeek.has(kind) && draining > energizing);
  const worst = [...takers].sort(
    (a, b) => b.drain * (inWeek.get(b.kind) ?? 0) - a.drain * (inWeek.get(a.kind) ?? 0),
  )[0];
  const best = [...kinds].filter(({ rate }) => rate).sort((a, b) => (b.rate?.share ?? 0) - (a.rate?.share ?? 0))[0];
  const from = worst?.kind ?? week.kinds.find(({ kind }) => kind !== best?.kind)?.kind;
  return from && best && from !== best.kind ? { from, to: best.kind, hours } : undefined;
}

/** Hours taken from some kinds and given to others, and what that would change. */
export function Planner({ door, shown, figures, shifts, onShifts, onStart }: PlannerProps) {
  const { language, nameOf } = door;
  const { week, shares, series, tags } = figures;
  const plan = planned(week, shares, shifts);
  const hoursIn = (value: number) => inHours(value, language);
  if (tags < MIX_TAGS || week.kinds.length < 2)
    return <p class="empty">{words.plannerNeeds(Math.max(1, MIX_TAGS - tags))}</p>;
  const change = (at: number, to: Partial<Shift>) =>
    onShifts(shifts.map((shift, i) => (i === at ? { ...shift, ...to } : shift)));
  const start = () => {
    const made = shifts.filter(({ hours, from, to }) => hours > 0 && from !== to);
    const [only] = made;
    const total = hoursIn(plan.shifted);
    onStart({
      ...{ id: door.newId('e'), createdAt: instantOf(door.now()), expected: 'up', kinds: null },
      title:
        made.length === 1 && only ? words.planTitle(total, nameOf(only.from), nameOf(only.to)) : words.planMany(total),
      change: words.planChange(
        made.map(({ from, series: of, to, hours }) =>
          words.planLine(hoursIn(hours), titleOf(of) ?? nameOf(from), nameOf(to)),
        ),
      ),
      from: shown.today,
      until: addDays(shown.today, 7 * WEEKS - 1),
      stop: words.defaultStop,
      plan: { shifts: made, predicted: plan.change },
    });
  };
  const titleOf = (id: string | undefined) => series.find((one) => one.id === id)?.title;
  return (
    <div class="planner">
      <p class="basis">
        {words.plannerLead} {words.week(hoursIn(week.hours), week.weeks)}
      </p>
      {shifts.map((shift, at) => {
        const most = mostFor(week, shifts, at, series.find(({ id }) => id === shift.series)?.hours);
        const [from, to] = [titleOf(shift.series) ?? nameOf(shift.from), nameOf(shift.to)];
        return (
          <fieldset class="shift" key={`${at} ${shifts.length}`}>
            <legend class="hidden">{words.hoursOf(from, to)}</legend>
            <label>
              <span>{words.take}</span>
              <select
                value={shift.series ? `series ${shift.series}` : shift.from}
                onChange={({ currentTarget: { value } }) => {
                  const one = series.find(({ id }) => `series ${id}` === value);
                  change(at, one ? { from: one.kind, series: one.id } : { from: value, series: undefined });
                }}
              >
                {week.kinds.map(({ kind, hours }) => (
                  <option key={kind} value={kind}>
                    {nameOf(kind)} · {hoursIn(hours)}
                  </option>
                ))}
                {series.map(({ id, title, kind }) => (
                  <option key={id} value={`series ${id}`}>
                    {words.seriesOf(title, nameOf(kind))}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span>{words.give}</span>
              <select value={shift.to} onChange={({ currentTarget: { value } }) => change(at, { to: value })}>
                {choicesOf(shown, KIND_IDS).map((kind) => (
                  <option key={kind} value={kind}>
                    {nameOf(kind)}
                  </option>
                ))}
              </select>
            </label>
            <Stepper
              slider
              label={words.hoursOf(from, to)}
              less={words.less(words.hoursOf(from, to))}
              more={words.more(words.hoursOf(from, to))}
              {...{ min: 0, max: most, step: STEP, value: Math.min(shift.hours, most) }}
              says={hoursIn(Math.min(shift.hours, most))}
              onChange={(hours) => change(at, { hours })}
            />
            <button
              type="button"
              class="quiet"
              aria-label={words.drop}
              onClick={() => onShifts(shifts.filter((_, i) => i !== at))}
            >
              <Icon of={Trash2} size={16} />
            </button>
          </fieldset>
        );
      })}
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            const first = firstShift(figures);
            if (first) onShifts([...shifts, first]);
          }}
        >
          {words.add}
        </button>
      </p>
      <Prediction plan={plan} measured={shown.trends?.share.energizing ?? undefined} language={language} />
      <p class="actions">
        <button type="button" class="primary" disabled={plan.shifted === 0} onClick={start}>
          {words.planStart}
        </button>
      </p>
    </div>
  );
}

function Prediction({ plan, measured, language }: { plan: Planned; measured: number | undefined; language: string }) {
  const { change, now, later, shifted, target } = plan;
  const share = (value: number) => percent(Math.min(1, Math.max(0, value)), language);
  const full = Math.max(target * 1.5, shifted, 0.01);
  const says = words.shifted(inHours(shifted, language), inHours(target, language));
  return (
    <div class="weighing" role="status">
      <div class="meter" role="img" aria-label={says}>
        <span class="fill" style={{ inlineSize: `${(100 * shifted) / full}%` }} />
        <span class="mark-at" style={{ insetInlineStart: `${(100 * target) / full}%` }} />
      </div>
      <p class="basis">{says}</p>
      {change && now && later ? (
        <>
          <p class="big">
            {words.change(inPoints(change.share, language))}{' '}
            <small>{words.changeRange(inPoints(change.lower, language), inPoints(change.upper, language))}</small>
          </p>
          <p>{words.fromTo(share(now.share), share(later.share), share(later.lower), share(later.upper))}</p>
        </>
      ) : (
        <p class="basis">{words.unmoved}</p>
      )}
      {measured !== undefined && <p class="basis">{words.measured(share(measured))}</p>}
    </div>
  );
}
