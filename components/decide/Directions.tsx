import { DIRECTIONS, hoursToward, leaningsOf, MUCH } from '../../core/decide/directions.ts';
import type { Weighed } from '../../core/decide/weigh.ts';
import { hours as inHours } from '../../core/format.ts';
import { decideWords as words } from '../../core/words/decide.ts';
import type { ToolsDoor, ToolsShown } from '../tools/shown.ts';

interface DirectionsProps {
  door: ToolsDoor;
  shown: ToolsShown;
  weighed: Weighed;
}

/** Hours a week toward what the person wants more of, now and then; and how much of it each kind holds. */
export function Directions({ door, shown, weighed }: DirectionsProps) {
  const { direction: chosen } = shown.profile;
  const own = new Map(shown.kinds.map((kind) => [kind.id, kind]));
  const of = (kind: string) => leaningsOf(kind, own.get(kind));
  const hours = (value: number) => inHours(value, door.language);
  const toggle = (one: string) =>
    door.onProfile({ direction: chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one] });
  const edit = (kind: string, direction: string, amount: number) => {
    const record = own.get(kind) ?? { id: kind, name: door.nameOf(kind) };
    return door.onKeep('kinds', { ...record, directions: { ...of(kind), [direction]: amount } });
  };
  return (
    <>
      <h2>{words.directions}</h2>
      <p class="basis">{words.directionsHint}</p>
      <p class="actions">
        {DIRECTIONS.map((one) => (
          <button type="button" key={one} aria-pressed={chosen.includes(one)} onClick={() => void toggle(one)}>
            {words.direction[one]}
          </button>
        ))}
      </p>
      <ul class="told" role="status">
        {DIRECTIONS.filter((one) => chosen.includes(one)).map((one) => (
          <li key={one}>
            {words.directionLine(
              words.direction[one],
              hours(hoursToward(one, weighed.before, of)),
              hours(hoursToward(one, weighed.after, of)),
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.editLeanings}</summary>
        <p class="basis">{words.leaningsHint}</p>
        {[...new Set([...weighed.before.keys(), ...weighed.after.keys()])].map((kind) => (
          <fieldset class="leanings" key={kind}>
            <legend>{door.nameOf(kind)}</legend>
            {DIRECTIONS.map((one) => (
              <label key={one}>
                <span class="basis">{words.direction[one]}</span>
                <select
                  aria-label={words.amountOf(door.nameOf(kind), words.direction[one])}
                  value={String(of(kind)[one])}
                  onChange={({ currentTarget: { value } }) => void edit(kind, one, Math.min(MUCH, Number(value)))}
                >
                  {words.amounts.map((amount, i) => (
                    <option key={amount} value={String(i)}>
                      {amount}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </fieldset>
        ))}
      </details>
    </>
  );
}
