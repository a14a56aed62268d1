import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const todayWords: AllWords['todayWords'] = {
  before: 'Día anterior',
  after: 'Día siguiente',
  backToToday: 'Hoy',
  empty: 'Nada en este día.',
  emptyHint:
    'Las reuniones aparecen aquí cuando tu página de calendario las ha mostrado. Otro trabajo lo puedes registrar tú.',
  running: 'Ahora',
  coming: 'Más tarde',
  kind: 'Tipo',
  tagged: (tagged: number, all: number) => `${n(tagged)} de ${n(all)} con etiqueta`,
  remove: 'Borrar',
  removed: 'Borrado.',
  putBack: 'Deshacer',
  edit: 'Editar',
  editOf: (title: string) => `Editar: ${title}`,
  removeOf: (title: string) => `Borrar: ${title}`,
  gap: (minutes: number) => `Nada en el calendario, ${n(minutes)} min`,
  gapPart: (from: string, minutes: number) => `${from}, ${n(minutes)} min`,
  logGap: 'Registrar',
  logGapAt: (from: string, minutes: number) => `Registrar trabajo desde las ${from}, ${n(minutes)} min`,
  minutes: (minutes: number) => `${n(minutes)} min`,
};
