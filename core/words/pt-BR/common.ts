import type { AllWords } from '../all.ts';

export const commonWords: AllWords['commonWords'] = {
  untitled: 'Reunião sem título',
  loading: 'Um momento.',
  titleNotKept: (kind: string) => `${kind}, título não guardado`,
  unavailable: 'O Updraft não responde. Feche isto e abra de novo.',
  couldNotRead: 'Não foi possível ler seus dados. Eles continuam lá: feche o navegador e abra de novo.',
};
