import { spoken } from './spoken.ts';

/** Words of language and theme. */
export const appearanceWords = spoken('appearanceWords', {
  title: 'Language and look',
  language: 'Language',
  asBrowser: 'As the browser',
  theme: 'Theme',
  asSystem: 'As the system',
  light: 'Light',
  dark: 'Dark',
});
