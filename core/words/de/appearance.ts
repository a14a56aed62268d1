import type { AllWords } from '../all.ts';

export const appearanceWords: AllWords['appearanceWords'] = {
  title: 'Sprache und Aussehen',
  language: 'Sprache',
  asBrowser: 'Wie der Browser',
  theme: 'Farbschema',
  asSystem: 'Wie das System',
  light: 'Hell',
  dark: 'Dunkel',
};
