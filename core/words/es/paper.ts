import type { AllWords } from '../all.ts';

export const paperWords: AllWords['paperWords'] = {
  hint: 'Esto es todo lo que sale en papel. «Guardar como PDF» está entre las impresoras.',
  print: 'Imprimir',
  gone: 'Lo que se iba a imprimir ya no está aquí. Ábrelo de nuevo desde la barra lateral.',
};
