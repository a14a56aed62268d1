import type { AllWords } from '../all.ts';

export const healthWords: AllWords['healthWords'] = {
  notice:
    'No momento, o Updraft não consegue ler bem esta página de calendário. A janela da barra continua funcionando.',
  noticeElsewhere: (calendar: string) =>
    `No momento, o Updraft não consegue ler bem: ${calendar}. O que ele já conhece pode ser etiquetado aqui.`,
  copy: 'Copiar relatório',
  copyWhy: 'Contagens e versões, nada do seu calendário.',
  copied: 'Copiado.',
  notCopied: 'Não foi possível copiar.',
  well: 'lido sem problemas.',
  notWell: 'não foi bem lido da última vez que esteve aberto.',
  confirmed: (day: string) => `O que o Updraft sabe da página dele foi confirmado pela última vez em ${day}.`,
  calendarNames: { google: 'Google Agenda', outlook: 'Outlook na web' },
};
