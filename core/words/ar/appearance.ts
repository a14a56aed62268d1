import type { AllWords } from '../all.ts';

export const appearanceWords: AllWords['appearanceWords'] = {
  title: 'اللغة والمظهر',
  language: 'اللغة',
  asBrowser: 'كلغة المتصفح',
  theme: 'المظهر',
  asSystem: 'كمظهر النظام',
  light: 'فاتح',
  dark: 'داكن',
};
