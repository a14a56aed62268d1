import type { AllWords } from '../all.ts';

export const paperWords: AllWords['paperWords'] = {
  hint: 'Isto é tudo o que vai para o papel. “Salvar como PDF” está entre as impressoras.',
  print: 'Imprimir',
  gone: 'O que seria impresso não está mais aqui. Abra de novo pela barra lateral.',
};
