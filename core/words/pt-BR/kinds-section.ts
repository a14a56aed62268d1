import type { AllWords } from '../all.ts';

const meetings = (count: string, one: boolean) => (one ? '1 reunião' : `${count} reuniões`);

export const kindsSectionWords: AllWords['kindsSectionWords'] = {
  title: 'Tipos',
  lead: 'Que espécie de trabalho foi. O Updraft adivinha pelo título e aprende com cada correção; aqui você dá nome aos tipos e diz quanta habilidade tem em cada um. O que você faz bem e tira sua energia vale a pena saber.',
  kind: 'Tipo',
  activities: 'Atividades',
  skill: 'Sua habilidade',
  skillOf: (kind: string) => `Sua habilidade: ${kind}`,
  notRated: 'Sem avaliação',
  skills: ['1, novidade para mim', '2', '3, sólida', '4', '5, excelente'],
  rename: 'Renomear',
  renameOf: (kind: string) => `Renomear: ${kind}`,
  name: 'Nome',
  save: 'Salvar',
  cancel: 'Cancelar',
  merge: 'Juntar',
  mergeOf: (kind: string) => `Juntar: ${kind}`,
  mergeInto: (kind: string) => `Juntar ${kind} a`,
  merged: (count: string, one: boolean, into: string) =>
    one ? `1 atividade passou para ${into}.` : `${count} atividades passaram para ${into}.`,
  undo: 'Desfazer',
  undone: 'Desfeito.',
  add: 'Adicionar tipo',
  addName: 'Novo tipo',
  taken: 'Já existe um tipo com esse nome.',
  added: (name: string) => `Tipo adicionado: ${name}.`,
  renamed: (name: string) => `Agora se chama ${name}.`,
  rated: (name: string) => `Habilidade guardada: ${name}.`,
  failed: 'Não foi possível guardar. Nada mudou.',
  people: 'Pessoas',
  peopleWhy:
    'O Updraft não guarda nomes nem endereços das pessoas com quem você se reúne, só marcas que as distinguem. Dê um nome a uma delas se quiser lê-lo nas suas tendências: as reuniões em comum dizem quem é.',
  peopleNone: 'Ninguém esteve ainda em três das suas reuniões.',
  peopleIn: 'Mostrar pessoas de',
  peopleAll: 'Todas as reuniões',
  inMeetings: (count: string, one: boolean, titles: string) => `Em ${meetings(count, one)}: ${titles}`,
  alias: 'Nome para esta pessoa',
  aliasKept: (name: string) => `Guardado: ${name}.`,
  aliasGone: 'Nome retirado.',
  morePeople: (count: string) => `e mais ${count}. Escolha uma reunião para encontrá-las.`,
};
