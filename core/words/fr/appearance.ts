import type { AllWords } from '../all.ts';

export const appearanceWords: AllWords['appearanceWords'] = {
  title: 'Langue et apparence',
  language: 'Langue',
  asBrowser: 'Comme le navigateur',
  theme: 'Thème',
  asSystem: 'Comme le système',
  light: 'Clair',
  dark: 'Sombre',
};
