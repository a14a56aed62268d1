/** The languages that Updraft speaks, by BCP 47 tag, each with the name it has for itself. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
  ar: 'العربية',
} as const;
export type Language = keyof typeof LANGUAGES;

const TAGS = Object.keys(LANGUAGES) as Language[];
const mainOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

/** The language of ours that fits a wanted one best: itself, else one of the same main language, else English. */
export const languageFor = (wanted: string): Language =>
  TAGS.find((tag) => tag.toLowerCase() === wanted.toLowerCase().replace('_', '-')) ??
  TAGS.find((tag) => mainOf(tag) === mainOf(wanted)) ??
  'en';

/** Which way a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
