import { alternatives, LETTER, partReader, perLanguage } from './language.ts';

/** The names of one language's months and weekdays, in plain text, without the dot that shortens them. */
export interface DateNames {
  /** 1 to 12. */
  months: ReadonlyMap<string, number>;
  /** 0 for Sunday to 6 for Saturday. */
  weekdays: ReadonlyMap<string, number>;
  /** Sources of patterns that match any of the names. */
  monthPattern: string;
  weekdayPattern: string;
  /** Leaves out the names that are also a month's: Spanish has one "mar" for Tuesday and March. */
  clearWeekdayPattern: string;
}

const MONTH_FORMS: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  // Many languages decline the month after a day: "16 listopada", not "listopad".
  { month: 'long', day: 'numeric' },
  { dateStyle: 'medium' },
];

/** The names as Intl has them; what it writes as a number ("11月") is no name. */
export const dateNames = perLanguage(({ tag }): DateNames => {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (const form of MONTH_FORMS) {
    const nameAt = partReader(tag, form, 'month');
    for (let month = 0; month < 12; month++) {
      const name = nameKey(nameAt(Date.UTC(2026, month, 16)));
      if (name !== '' && !/\d/.test(name)) months.set(name, month + 1);
    }
  }
  for (const form of ['long', 'short'] as const) {
    const nameAt = partReader(tag, { weekday: form }, 'weekday');
    for (let day = 0; day < 7; day++) {
      const name = nameKey(nameAt(Date.UTC(2026, 10, 15 + day))); // a Sunday and the days after
      // One letter ("月") would be found inside dates.
      if (name.length > 1) weekdays.set(name, day);
    }
  }
  const alone = (names: Iterable<string>) => `(?<![${LETTER}])(?:${alternatives(names)})\\.?(?![${LETTER}])`;
  return {
    months,
    weekdays,
    monthPattern: alone(months.keys()),
    weekdayPattern: alone(weekdays.keys()),
    clearWeekdayPattern: alone([...weekdays.keys()].filter((name) => !months.has(name))),
  };
});

/** How a name is looked up: without the dot that shortens it. */
export const nameKey = (name: string): string => name.replace(/\.$/, '');
