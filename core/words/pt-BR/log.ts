import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const logWords: AllWords['logWords'] = {
  title: 'Registrar outro trabalho',
  edit: 'Editar trabalho',
  repeat: (title: string, minutes: number) => `Como da última vez: ${title}, ${n(minutes)} min`,
  what: 'O que foi?',
  whatHint: 'Escrever o relatório',
  kind: 'Tipo',
  started: 'Início',
  minutes: 'Minutos',
  save: 'Salvar',
  cancel: 'Cancelar',
  needsTitle: 'Diga em poucas palavras o que foi.',
  needsEnergy: 'Escolha como isso deixou você.',
  needsMinutes: 'Minutos, de 1 a 1440.',
  needsStart: 'Quando começou?',
  inFuture: 'Isso ainda não terminou.',
  saved: 'Registrado.',
};
