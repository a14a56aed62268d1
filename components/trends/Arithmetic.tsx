import { hours, percent } from '../../core/format.ts';
import type { Statement } from '../../core/trends/statement.ts';
import { statementWords as words } from '../../core/words/trends-tab.ts';
import { points } from './points.ts';

/** The counts a statement rests on and the steps from them to its level, in the order in which they were taken. */
export function Arithmetic({ statement, language }: { statement: Statement; language: string }) {
  const { tags, days, energizing, draining, difference, standardError, shrunken, lower, upper } = statement;
  const { effectiveTags, wrongSign, p, adjusted, held, needs, tipping, taggedShare } = statement;
  const inPoints = (value: number) => words.points(points(value, language));
  const rows: (readonly [string, string])[] = [
    [words.tags, words.sides(energizing, tags - energizing - draining, draining)],
    [words.onDays, words.daysAndHours(days, hours(statement.hours, language))],
  ];
  if (difference !== null && standardError !== null) {
    rows.push(
      [words.difference, inPoints(difference)],
      [words.standardError, inPoints(standardError).replace('+', '')],
    );
  }
  if (effectiveTags !== null) rows.push([words.effective, effectiveTags.toFixed(1)]);
  if (shrunken !== null) rows.push([words.shrunken, inPoints(shrunken)]);
  if (lower !== null && upper !== null)
    rows.push([words.interval, words.fromTo(points(lower, language), points(upper, language))]);
  if (wrongSign !== null) rows.push([words.wrongSign, chance(wrongSign)]);
  if (p !== null) rows.push([words.p, chance(p)]);
  if (adjusted !== null) rows.push([words.adjusted, chance(adjusted)]);
  if (shrunken !== null) rows.push([words.held, words.readings(held)]);
  if (needs !== null) rows.push([words.needs, words.about(needs)]);
  rows.push([words.tagged, percent(taggedShare, language)]);
  if (tipping !== null) rows.push([words.tipping, Math.abs(tipping) > 1 ? words.cannotOverturn : inPoints(tipping)]);
  return (
    <table class="arithmetic">
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A chance as a number people can hold against a limit. */
export const chance = (value: number) => (value < 0.0001 ? '< 0.0001' : value.toPrecision(2));
