import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const walkWords: AllWords['walkWords'] = {
  lead: 'O dia em ordem, uma coisa de cada vez. Pule o que não lembrar.',
  at: (index: number, count: number) => `${n(index)} de ${n(count)}`,
  question: 'Como isso deixou você?',
  skip: 'Pular',
  back: 'Voltar',
  next: 'Seguinte',
  again: 'Desde o início',
  recalled: 'Marcado como lembrado: dado no fim do dia, não ao terminar.',
  nothing: 'Não resta nada para etiquetar hoje. Aproveite a calma.',
  none: 'Hoje não terminou nada que possa ser etiquetado.',
  done: (tagged: number, skipped: number) =>
    `Esse foi o dia: ${n(tagged)} com etiqueta${skipped ? `, ${n(skipped)} sem` : ''}.`,
  before: 'Antes disso',
  keys: 'As teclas de 1 a 5 escolhem, de “tira muita energia” a “dá muita energia”; S pula, B volta.',
};
