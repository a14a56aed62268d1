import type { AllWords } from '../all.ts';

export const paperWords: AllWords['paperWords'] = {
  hint: 'C’est tout ce qui sera sur le papier. « Enregistrer au format PDF » figure parmi les imprimantes.',
  print: 'Imprimer',
  gone: 'Ce qui devait être imprimé n’est plus ici. Ouvrez-le de nouveau depuis le panneau latéral.',
};
