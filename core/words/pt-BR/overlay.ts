import type { AllWords } from '../all.ts';

export const overlayWords: AllWords['overlayWords'] = {
  region: 'Updraft',
  list: 'Para etiquetar',
  tab: '{n} para etiquetar',
  open: 'Abrir o Updraft',
  close: 'Fechar',
  nothing: 'Nada para etiquetar. Aproveite a calma.',
  more: 'E mais {n} depois destas.',
  sidebar: 'Abrir barra lateral',
  read: 'Ler:',
  noLine: 'Não mostrar mais',
  lineOff: 'Desligado. Nas opções, em Artigos, dá para trazer estas linhas de volta.',
  undoLine: 'Desfazer',
  untitled: 'Reunião sem título',
};
