import type { AllWords } from '../all.ts';

const meetings = (count: string, one: boolean) => (one ? '1 reunião' : `${count} reuniões`);
const added = (count: string, one: boolean) => (one ? '1 reunião adicionada' : `${count} reuniões adicionadas`);

export const calendarWords: AllWords['calendarWords'] = {
  title: 'Calendários',
  lead: 'O Updraft lê o Google Agenda e o Outlook na web enquanto você olha para eles. Outros calendários podem vir de um arquivo ou de um endereço.',
  file: 'Importar arquivo de calendário',
  fileWhy:
    'Um arquivo que termina em .ics, como todo calendário sabe exportar. São lidos os últimos dois anos e as próximas cinco semanas.',
  reading: 'Lendo o arquivo',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. Nada mudou.',
  refused: 'Nada mudou.',
  unreadable: 'Não foi possível ler o arquivo.',
  tooLarge: 'O arquivo tem mais de 100 MB, mais do que o Updraft lê.',
  preview: 'O que este arquivo adicionaria',
  nothing: 'Nenhuma reunião nos últimos dois anos nem nas próximas cinco semanas.',
  found: (count: string, one: boolean, from: string, until: string) =>
    from === until ? `${meetings(count, one)} em ${from}.` : `${meetings(count, one)} de ${from} a ${until}.`,
  known: (count: string, all: boolean) => (all ? 'Todas já estão aqui.' : `Já estavam aqui: ${count}.`),
  leftOut: 'Ficam de fora',
  leftOutNames: {
    allDay: 'Eventos de dia inteiro',
    cancelled: 'Reuniões canceladas',
    declined: 'Reuniões recusadas',
    free: 'Eventos marcados como livre',
    outOfOffice: 'Fora do escritório',
    other: 'Tarefas e outros eventos',
  },
  refusedParts: 'Não puderam ser lidos',
  more: (count: string) => `e mais ${count}`,
  apply: 'Adicionar aos meus dados',
  adding: 'Adicionando',
  notAdded: 'Não foi possível gravar as reuniões, e nada mudou.',
  added: (count: string, one: boolean, changed: string, same: string) =>
    `${added(count, one)}. Atualizadas: ${changed}. Já estavam aqui: ${same}.`,
  undo: 'Desfazer',
  undone: (removed: string, kept: string) =>
    kept === '0' ? `Retiradas: ${removed}.` : `Retiradas: ${removed}. Ficam, porque você as etiquetou: ${kept}.`,
  addresses: 'Endereços de calendário',
  addressesWhy:
    'Um calendário publicado em um endereço é consultado a cada seis horas. Seu navegador pergunta antes de baixar qualquer coisa de lá.',
  noAddresses: 'Nenhum ainda. O Updraft não se conecta a lugar nenhum.',
  add: 'Adicionar endereço de calendário',
  address: 'Endereço',
  addressHint: 'https://… ou webcal://…',
  addressWhere:
    'No Google Agenda, é o “Endereço secreto no formato iCal” das configurações do calendário; no Outlook, o link ICS de um calendário publicado.',
  secret: 'Quem tem o endereço pode ler o calendário. Ele é guardado nos seus backups.',
  save: 'Adicionar',
  asking: 'Seu navegador pergunta se o Updraft pode baixar de lá. Depois disso, o calendário é lido.',
  isAdded: (name: string, count: string, one: boolean) => `${name}: ${added(count, one)}.`,
  refresh: 'Atualizar agora',
  remove: 'Remover',
  allow: 'Permitir',
  of: (verb: string, name: string) => `${verb}: ${name}`,
  refreshing: 'Consultando',
  notAllowedHere: 'Não consultado: neste computador, a permissão ainda não foi pedida ao seu navegador.',
  lookedAt: (when: string, count: string, one: boolean) => `${when}: ${meetings(count, one)}.`,
  failedAt: (when: string, why: string) => `${when}: ${why}`,
  removed: (name: string, removed: string, kept: string) =>
    kept === '0'
      ? `${name}: calendário removido. Reuniões sem etiqueta retiradas: ${removed}.`
      : `${name}: calendário removido. Reuniões sem etiqueta retiradas: ${removed}. As etiquetadas ficam: ${kept}.`,
};
