import { speakLanguage } from './language.ts';
import { wearChosenTheme } from './theme.ts';

/**
 * Has a page speak the person's language and wear their theme, before anything is drawn.
 * @returns the language tag for numbers and dates
 */
export async function readyPage(): Promise<string> {
  const [language] = await Promise.all([speakLanguage(), wearChosenTheme()]);
  return language;
}
