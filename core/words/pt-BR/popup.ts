import type { AllWords } from '../all.ts';
import { counted } from './forms.ts';

export const popupWords: AllWords['popupWords'] = {
  toTag: 'Para etiquetar',
  yesterday: 'Ontem',
  nothing: 'Nada para etiquetar. Aproveite a calma.',
  firstTime: 'Abra seu calendário uma vez, e as reuniões que terminaram vão esperar aqui.',
  logOther: 'Registrar outro trabalho',
  week: 'Esta semana',
  share: (part: string) => `${part} dão energia`,
  ofHours: (tags: number, hours: string) => `${counted(tags, 'etiqueta', 'etiquetas')}, ${hours} com etiqueta`,
  noTagsYet: 'Ainda não há etiquetas esta semana.',
  lastWeeks: 'Parte que dá energia, últimas quatro semanas',
  readNext: 'Ler a seguir',
  readNextSoon: 'Procurando o que combina.',
  openSidebar: 'Abrir barra lateral',
};
