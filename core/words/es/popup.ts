import type { AllWords } from '../all.ts';
import { counted } from './forms.ts';

export const popupWords: AllWords['popupWords'] = {
  toTag: 'Por etiquetar',
  yesterday: 'Ayer',
  nothing: 'Nada por etiquetar. Disfruta de la calma.',
  firstTime: 'Abre tu calendario una vez, y las reuniones que hayan terminado esperarán aquí.',
  logOther: 'Registrar otro trabajo',
  week: 'Esta semana',
  share: (percent: string) => `${percent} da energía`,
  ofHours: (tags: number, hours: string) => `${counted(tags, 'etiqueta', 'etiquetas')}, ${hours} con etiqueta`,
  noTagsYet: 'Aún no hay etiquetas esta semana.',
  lastWeeks: 'Parte que da energía, últimas cuatro semanas',
  readNext: 'Leer ahora',
  readNextSoon: 'Buscando algo que encaje.',
  openSidebar: 'Abrir barra lateral',
};
