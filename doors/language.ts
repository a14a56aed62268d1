import { browser } from 'wxt/browser';
import { keepPageWords } from '../announcements.ts';
import type { AllWords } from '../core/words/all.ts';
import { directionOf, LANGUAGES, type Language, languageFor } from '../core/words/languages.ts';
import { speak } from '../core/words/spoken.ts';

const CHOSEN = 'language';

/** Words of each language but English, which is always there; loaded only where they are spoken. */
const WORDS: Partial<Record<Language, () => Promise<AllWords>>> = {
  de: () => import('../core/words/de/index.ts'),
  fr: () => import('../core/words/fr/index.ts'),
  es: () => import('../core/words/es/index.ts'),
  'pt-BR': () => import('../core/words/pt-BR/index.ts'),
  ja: () => import('../core/words/ja/index.ts'),
  ar: () => import('../core/words/ar/index.ts'),
};

/** The languages that are there to be chosen, each with the name it has for itself. */
export const spokenLanguages = (): [Language, string][] =>
  (Object.entries(LANGUAGES) as [Language, string][]).filter(([tag]) => tag === 'en' || WORDS[tag]);

/** The language a person chose on this machine; `undefined` for the browser's own. */
export async function chosenLanguage(): Promise<string | undefined> {
  const { [CHOSEN]: chosen } = await browser.storage.local.get(CHOSEN);
  return typeof chosen === 'string' ? chosen : undefined;
}

/** Keeps the choice; doors that are open speak it when they are opened next. */
export async function chooseLanguage(language: string): Promise<void> {
  if (language) await browser.storage.local.set({ [CHOSEN]: language });
  else await browser.storage.local.remove(CHOSEN);
}

/**
 * Has this page speak the person's language, before anything is drawn.
 * @returns the tag for numbers and dates: the browser's own where it is of that language, as “de-AT”
 */
export async function speakLanguage(): Promise<string> {
  const own = browser.i18n.getUILanguage();
  const wanted = languageFor((await chosenLanguage()) ?? own);
  const load = WORDS[wanted];
  const language = load ? wanted : 'en';
  const words = load && (await load());
  if (words) speak(words);
  void keepPageWords(
    words && { energyWords: words.energyWords, overlayWords: words.overlayWords, healthWords: words.healthWords },
  );
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  return own.split('-')[0] === language.split('-')[0] ? own : language;
}
