import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const logWords: AllWords['logWords'] = {
  title: 'Registrar otro trabajo',
  edit: 'Editar trabajo',
  repeat: (title: string, minutes: number) => `Como la última vez: ${title}, ${n(minutes)} min`,
  what: '¿Qué fue?',
  whatHint: 'Escribir el informe',
  kind: 'Tipo',
  started: 'Empezó',
  minutes: 'Minutos',
  save: 'Guardar',
  cancel: 'Cancelar',
  needsTitle: 'Di en pocas palabras qué fue.',
  needsEnergy: 'Elige cómo te dejó.',
  needsMinutes: 'Minutos, de 1 a 1440.',
  needsStart: '¿Cuándo empezó?',
  inFuture: 'Eso todavía no ha terminado.',
  saved: 'Registrado.',
};
