import type { AllWords } from '../all.ts';

export const appearanceWords: AllWords['appearanceWords'] = {
  title: 'Idioma e aparência',
  language: 'Idioma',
  asBrowser: 'Como o navegador',
  theme: 'Tema',
  asSystem: 'Como o sistema',
  light: 'Claro',
  dark: 'Escuro',
};
