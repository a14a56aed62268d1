import type { AllWords } from '../all.ts';

export const overlayWords: AllWords['overlayWords'] = {
  region: 'Updraft',
  list: 'Por etiquetar',
  tab: '{n} por etiquetar',
  open: 'Abrir Updraft',
  close: 'Cerrar',
  nothing: 'Nada por etiquetar. Disfruta de la calma.',
  more: 'Y {n} más después de estas.',
  sidebar: 'Abrir barra lateral',
  read: 'Leer:',
  noLine: 'No mostrar más',
  lineOff: 'Desactivado. En las opciones, en Artículos, se vuelven a activar estas líneas.',
  undoLine: 'Deshacer',
  untitled: 'Reunión sin título',
};
