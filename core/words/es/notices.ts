import type { AllWords } from '../all.ts';
import { counted } from './forms.ts';

const meetings = (count: number) => counted(count, 'reunión', 'reuniones');

export const noticeWords: AllWords['noticeWords'] = {
  meeting: (title: string) => `¿Cómo te dejó «${title}»?`,
  untitled: '¿Cómo te dejó esa reunión?',
  more: 'Abre Updraft para decir más que estas dos.',
  open: 'Pulsa para etiquetarla.',
  several: (count: number) => `${meetings(count)} por etiquetar`,
  day: (count: number) => `Antes de irte: ${meetings(count)} por etiquetar`,
  dayMore: 'Un recorrido por el día lleva un minuto.',
  week: 'Tu semana en cinco minutos',
  weekMore: 'Qué dio, qué quitó, una cosa que mantener.',
};
