import type { AllWords } from '../all.ts';

export const commonWords: AllWords['commonWords'] = {
  untitled: 'Reunión sin título',
  loading: 'Un momento.',
  titleNotKept: (kind: string) => `${kind}, título no guardado`,
  unavailable: 'Updraft no responde. Cierra esto y ábrelo de nuevo.',
  couldNotRead: 'No se han podido leer tus datos. Siguen ahí: cierra el navegador y ábrelo de nuevo.',
};
