import type { AllWords } from '../all.ts';
import { counted, doing, n } from './forms.ts';

export const reviewWords: AllWords['reviewWords'] = {
  week: (from: string, until: string) => `Semana de ${from} a ${until}`,
  weekBefore: 'Semana anterior',
  weekAfter: 'Semana seguinte',
  none: 'Ainda não há nada nesta semana. A imagem aparece depois que o seu calendário for mostrado ou algum trabalho for registrado.',
  untagged: 'Nada está etiquetado nesta semana. A imagem mostra quando foi cada coisa, não como.',
  sentence: (count: number, ended: number, hours: string, up: string, down: string) =>
    `${n(count)} de ${n(ended)} com etiqueta, ${hours}: ${up} dá energia, ${down} tira.`,
  picture: 'A semana',
  pictureSays: (sentence: string) =>
    `${sentence} Para cima, dá energia; para baixo, tira; uma barra, neutro; uma caixa vazia ficou sem etiqueta.`,
  columns: ['Dia', 'Hora', 'O quê', 'Tipo', 'Energia'],
  noTag: 'sem etiqueta',
  lifts: 'O que mais deu',
  drains: 'O que mais tirou',
  noLifts: 'Nenhum tipo deu mais vezes do que tirou.',
  noDrains: 'Nenhum tipo tirou mais vezes do que deu.',
  counted: (count: number, of: number, side: 'energizing' | 'draining', hours: string) =>
    `${n(count)} de ${counted(of, 'etiqueta', 'etiquetas')} ${doing(side, count)}, ${hours}`,
  honest: 'Uma semana é um punhado de etiquetas: o que aconteceu, não como sempre é.',
  keep: 'Uma coisa para manter',
  change: 'Uma coisa para mudar',
  note: 'Uma nota para você',
  save: 'Salvar revisão',
  saved: 'Salvo.',
  empty: 'Escreva pelo menos uma das três.',
  print: 'Imprimir esta semana',
  past: 'Revisões até agora',
  remove: 'Apagar esta revisão',
  removed: 'Apagada.',
  undo: 'Desfazer',
  titles: 'Mostrar títulos no papel',
  printed: (day: string) => `Revisão semanal, impressa em ${day}`,
};
