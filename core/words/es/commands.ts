import type { AllWords } from '../all.ts';

export const commandWords: AllWords['commandWords'] = {
  title: 'Atajos de teclado',
  lead: 'Funcionan en todas las páginas del navegador. Ninguno es una tecla de un calendario.',
  names: {
    _execute_action: 'Abrir Updraft',
    'tag-last': 'Etiquetar la reunión que acaba de terminar',
    'tag-next': 'Etiquetar la reunión que más tiempo espera',
    'open-sidebar': 'Abrir la barra lateral',
  },
  none: 'sin tecla',
  change: 'Cambiar los atajos',
};
