import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const walkWords: AllWords['walkWords'] = {
  lead: 'El día en orden, una cosa cada vez. Salta lo que no recuerdes.',
  at: (index: number, count: number) => `${n(index)} de ${n(count)}`,
  question: '¿Cómo te dejó?',
  skip: 'Saltar',
  back: 'Atrás',
  next: 'Siguiente',
  again: 'Desde el principio',
  recalled: 'Marcado como recordado: dado al final del día, no al terminar.',
  nothing: 'Hoy no queda nada por etiquetar. Disfruta de la calma.',
  none: 'Hoy no ha terminado nada que se pueda etiquetar.',
  done: (tagged: number, skipped: number) =>
    `Ese fue el día: ${n(tagged)} con etiqueta${skipped ? `, ${n(skipped)} sin ella` : ''}.`,
  before: 'Antes',
  keys: 'Las teclas 1 a 5 eligen, de «quita mucha energía» a «da mucha energía»; S salta, B vuelve atrás.',
};
