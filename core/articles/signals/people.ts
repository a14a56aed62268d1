import { ramp, sureness, unit } from '../estimate.ts';
import { foremost, type SignalRule, whole } from '../signal.ts';

/** Somebody after whom the tags are lower, in the same kinds of work; many people need more certainty. */
export const personDrains: SignalRule = ({ people }) => {
  const person = foremost(people, ({ difference }) => -difference);
  return person && person.difference < 0
    ? whole(ramp(-person.difference, 0.12, 0.45), sureness(unit(person.wrongSign * people.length)), {
        say: 'person',
        name: person.name,
        side: 'draining',
        count: person.draining,
        n: person.n,
      })
    : undefined;
};

/** Somebody whose presence tells more than the kind of work does. */
export const personMatters: SignalRule = ({ people, kindSpread }) => {
  const person = foremost(people, ({ difference }) => Math.abs(difference));
  if (!person) return undefined;
  const side = person.difference > 0 ? 'energizing' : 'draining';
  const telling = 0.5 + 0.5 * ramp(Math.abs(person.difference) / (2 * kindSpread + 0.05), 0.3, 0.9);
  return whole(
    ramp(Math.abs(person.difference), 0.12, 0.4) * telling,
    sureness(unit(person.wrongSign * people.length)),
    {
      say: 'person',
      name: person.name,
      side,
      count: person[side],
      n: person.n,
    },
  );
};
