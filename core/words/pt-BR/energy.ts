import type { AllWords } from '../all.ts';

export const energyWords: AllWords['energyWords'] = {
  group: 'Energia',
  question: 'Como isso deixou você?',
  levels: ['Tira muita energia', 'Tira energia', 'Neutro', 'Dá energia', 'Dá muita energia'],
  clear: 'Limpar etiqueta',
  undo: 'Desfazer',
  saved: (word: string) => `Salvo: ${word}`,
  undone: 'Desfeito',
  notSaved: 'Não foi salvo. Tente de novo em um momento; se o disco estiver cheio, libere algum espaço antes.',
};
