import type { AllWords } from '../all.ts';

export const commandWords: AllWords['commandWords'] = {
  title: 'Atalhos de teclado',
  lead: 'Funcionam em todas as páginas do navegador. Nenhum deles é tecla de uma agenda.',
  names: {
    _execute_action: 'Abrir o Updraft',
    'tag-last': 'Etiquetar a reunião que acabou de terminar',
    'tag-next': 'Etiquetar a reunião que espera há mais tempo',
    'open-sidebar': 'Abrir a barra lateral',
  },
  none: 'sem tecla',
  change: 'Mudar os atalhos',
};
