import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const todayWords: AllWords['todayWords'] = {
  before: 'Dia anterior',
  after: 'Dia seguinte',
  backToToday: 'Hoje',
  empty: 'Nada neste dia.',
  emptyHint:
    'As reuniões aparecem aqui depois que a página do seu calendário as mostra. Outro trabalho, você mesmo pode registrar.',
  running: 'Agora',
  coming: 'Mais tarde',
  kind: 'Tipo',
  tagged: (tagged: number, all: number) => `${n(tagged)} de ${n(all)} com etiqueta`,
  remove: 'Apagar',
  removed: 'Apagado.',
  putBack: 'Desfazer',
  edit: 'Editar',
  editOf: (title: string) => `Editar: ${title}`,
  removeOf: (title: string) => `Apagar: ${title}`,
  gap: (minutes: number) => `Nada no calendário, ${n(minutes)} min`,
  gapPart: (from: string, minutes: number) => `${from}, ${n(minutes)} min`,
  logGap: 'Registrar',
  logGapAt: (from: string, minutes: number) => `Registrar trabalho a partir das ${from}, ${n(minutes)} min`,
  minutes: (minutes: number) => `${n(minutes)} min`,
};
