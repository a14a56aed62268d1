import type { Energy } from '../energy.ts';
import type { Choice, Decisions } from './reading.ts';

/** Most words of a file that are asked about one by one. */
const MOST_CHOICES = 40;

/**
 * Words for energies that trackers and people use, in some languages. Daylio's five moods come first in each row: rad, good,
 * meh, bad, awful (its own names in English, German, French, Spanish, Italian and Portuguese).
 */
const WORDS: readonly [Energy, string][] = [
  [
    2,
    'rad|super|génial|genial|incredibile|excelente|very energizing|very energising|great|amazing|awesome|excellent|😀|😁|🤩',
  ],
  [
    1,
    'good|gut|bien|bene|bem|buono|energizing|energising|energized|energised|energy|energetic|happy|up|high|gain|gains|gives|🙂|😊',
  ],
  [0, 'meh|so lala|bof|regular|così così|neutral|ok|okay|average|normal|mid|medium|😐'],
  [-1, 'bad|schlecht|mauvais|mal|male|ruim|draining|drained|drain|tired|low|down|sad|takes|🙁|😕'],
  [-2, 'awful|lausig|horrible|fatal|terribile|péssimo|very draining|exhausting|exhausted|terrible|😞|😫'],
];
const KNOWN: ReadonlyMap<string, Energy> = new Map(
  WORDS.flatMap(([energy, words]) => words.split('|').map((word) => [word, energy] as const)),
);

/** The energy that a word speaks of by itself; `undefined` for one that may be about anything. */
export function energyIn(word: string): Energy | undefined {
  const plain = word.trim().toLowerCase().replace(/^[#@]/, '').replace(/[_-]+/g, ' ').trim();
  return KNOWN.get(plain);
}

const isEnergy = (value: number): value is Energy => Number.isInteger(value) && value >= -2 && value <= 2;

/**
 * What numbers of a scale mean: −2 to 2 as they are, 1 to 5 and 0 to 10 spread over the five energies.
 * @param values as written in the file, each once
 */
export function energyOnScale(values: readonly string[]): (value: string) => Energy | undefined {
  const numbers = values.map(asNumber).filter((value) => value !== undefined);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const spread = (value: number): number => {
    if (least < 0 || most <= 2) return value;
    return most <= 5 ? value - 3 : Math.round((value - 5) / 2.5);
  };
  return (value) => {
    const number = asNumber(value);
    if (number === undefined) return undefined;
    const energy = spread(number) + 0;
    return isEnergy(energy) ? energy : undefined;
  };
}

function asNumber(text: string): number | undefined {
  const written = text.trim().replace('\u2212', '-').replace(',', '.');
  return /^[+-]?\d{1,3}(\.\d+)?$/.test(written) ? Number(written) : undefined;
}

const OPTIONS = ['2', '1', '0', '-1', '-2', ''].map((value) => ({ value }));

/**
 * The choices for what a file says of energy, the most frequent words first, each with what it means unless a person
 * decides otherwise.
 * @param words every word with how often it stands there
 */
export function energyChoices(
  words: ReadonlyMap<string, number>,
  guess: (word: string) => Energy | undefined,
  decisions: Decisions,
): Choice[] {
  const sorted = [...words].sort(
    ([a, n], [b, m]) => Number(guess(b) !== undefined) - Number(guess(a) !== undefined) || m - n || (a < b ? -1 : 1),
  );
  return sorted.slice(0, MOST_CHOICES).map(([word]) => {
    const key = `energy:${word}`;
    const decided = Object.hasOwn(decisions, key) ? decisions[key] : undefined;
    const known = OPTIONS.some(({ value }) => value === decided) ? decided : undefined;
    return { group: 'energy', key, said: word, value: known ?? guess(word)?.toString() ?? '', options: OPTIONS };
  });
}

/** Reads the energy of a word from the choices; `undefined` where it says none. */
export function chosenEnergy(choices: readonly Choice[]): (word: string) => Energy | undefined {
  const chosen = new Map(choices.map(({ said, value }) => [said, value]));
  return (word) => {
    const value = chosen.get(word);
    return value === undefined || value === '' ? undefined : (Number(value) as Energy);
  };
}
