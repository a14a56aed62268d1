import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

const records = (count: string, one: boolean) => (one ? '1 registro retirado' : `${count} registros retirados`);

export const importWords: AllWords['importWords'] = {
  title: 'Importar',
  restore: 'Restaurar backup',
  restoreWhy:
    'Um backup do Updraft. Ele soma o que o arquivo tem ao que está aqui; onde os dois têm a mesma etiqueta, fica a mais recente.',
  csv: 'Importar CSV',
  csvWhy:
    'As tabelas e calendários do próprio Updraft, Daylio, Toggl Track e Clockify (relatórios detalhados), ActivityWatch ou qualquer tabela com uma coluna que diga quando algo aconteceu.',
  reading: 'Lendo o arquivo',
  writing: 'Gravando',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. Nada mudou.',
  refusedWhole: 'Nada mudou.',
  wrong: (first, more) =>
    `${first?.where ? `${first.where}: ` : ''}${first?.why ?? ''}${more > 0 ? ` (e mais ${n(more)})` : ''}.`,
  failed: 'Não foi possível incluir o arquivo, e nada mudou.',
  preview: 'O que este arquivo faria',
  formats: {
    backup: 'Um backup do Updraft',
    csv: 'A tabela de atividades do Updraft',
    ics: 'Um calendário',
    daylio: 'Entradas do Daylio',
    toggl: 'Um relatório detalhado do Toggl Track',
    clockify: 'Um relatório detalhado do Clockify',
    activitywatch: 'Dados do ActivityWatch',
    spreadsheet: 'Uma tabela',
  },
  counts: (added: string, changed: string, same: string) =>
    `Novos: ${added}. Alterados: ${changed}. Já estavam aqui: ${same}.`,
  section: 'Parte',
  added: 'Novos',
  changed: 'Alterados',
  same: 'Iguais',
  refused: (count: string, one: boolean) => (one ? '1 recusado' : `${count} recusados`),
  more: (count: string) => `e mais ${count}`,
  choices: 'Como é lido',
  groups: {
    column: 'Colunas',
    dates: 'Datas',
    energy: 'Energia',
    kind: 'Tipos',
    length: 'Duração',
    shortest: 'Trecho mais curto',
  },
  fields: {
    title: 'O que foi',
    date: 'Dia',
    start: 'Início',
    end: 'Fim',
    minutes: 'Minutos',
    hours: 'Horas',
    energy: 'Energia',
    kind: 'Tipo',
    note: 'Nota',
  },
  noTag: 'Sem etiqueta',
  noColumn: 'Nenhuma',
  guessKind: 'Adivinhar pelo título',
  dates: (example: string) => `${example} é`,
  dateOrders: { dmy: 'dia, mês, ano', mdy: 'mês, dia, ano' },
  length: 'Uma entrada representa os minutos anteriores a ela',
  shortest: 'Minutos em um programa que contam como trabalho',
  minutes: (count: string) => `${count} min`,
  first: 'Os primeiros',
  when: 'Quando',
  apply: 'Mesclar com meus dados',
  done: (added: string, changed: string) => `Mesclado. Novos: ${added}. Alterados: ${changed}.`,
  undo: 'Desfazer importação',
  undone: (removed: string, one: boolean, kept: string, any: boolean) =>
    `Desfeito: ${records(removed, one)}.${any ? ` Ficam, porque você os alterou depois: ${kept}.` : ''}`,
};
