import type { AllWords } from '../all.ts';
import { counted } from './forms.ts';

const meetings = (count: number) => counted(count, 'reunião', 'reuniões');

export const noticeWords: AllWords['noticeWords'] = {
  meeting: (title: string) => `Como “${title}” deixou você?`,
  untitled: 'Como essa reunião deixou você?',
  more: 'Abra o Updraft para dizer mais que estas duas.',
  open: 'Clique para etiquetar.',
  several: (count: number) => `${meetings(count)} para etiquetar`,
  day: (count: number) => `Antes de ir: ${meetings(count)} para etiquetar`,
  dayMore: 'Um passeio pelo dia leva um minuto.',
  week: 'Sua semana em cinco minutos',
  weekMore: 'O que deu, o que tirou, uma coisa para manter.',
};
