import type { AllWords } from '../all.ts';

export const commonWords: AllWords['commonWords'] = {
  untitled: 'Réunion sans titre',
  loading: 'Un instant.',
  titleNotKept: (kind) => `${kind}, titre non conservé`,
  unavailable: 'Updraft ne répond pas. Fermez ceci, puis rouvrez-le.',
  couldNotRead: 'Vos données n’ont pas pu être lues. Elles sont toujours là : fermez le navigateur, puis rouvrez-le.',
};
