import type { AllWords } from '../all.ts';

export const appearanceWords: AllWords['appearanceWords'] = {
  title: 'Idioma y aspecto',
  language: 'Idioma',
  asBrowser: 'Como el navegador',
  theme: 'Tema',
  asSystem: 'Como el sistema',
  light: 'Claro',
  dark: 'Oscuro',
};
