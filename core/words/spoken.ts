const areas = new Map<string, object>();
/** What is spoken instead of English, also by areas that are loaded later. */
let other: Record<string, object> = {};

/**
 * The words of one area, in English until {@link speak} puts another language in their place. The object stays the same, so
 * whoever holds it speaks the new language from the next reading on; nobody copies words out of it at import time.
 * @param name what the other languages call the area: the name it is exported under
 */
export function spoken<Words extends object>(name: string, english: Words): Words {
  const words = { ...english, ...other[name] };
  areas.set(name, words);
  return words;
}

/** What words of another language must hold to stand in the place of these: the same names, functions of the same arguments. */
export type Said<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Back
    ? (...given: Given) => Said<Back>
    : Words extends object
      ? { [Name in keyof Words]: Said<Words[Name]> }
      : Words;

/** Puts the words of a language, by area, in the place of those spoken so far; an area that is loaded later speaks it, too. */
export function speak(language: Record<string, object>): void {
  other = { ...other, ...language };
  for (const [name, words] of Object.entries(language)) Object.assign(areas.get(name) ?? {}, words);
}
