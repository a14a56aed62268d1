import type { AllWords } from '../all.ts';

const titles = (count: string, one: boolean) => (one ? '1 título' : `${count} títulos`);

export const privacyWords: AllWords['privacyWords'] = {
  redaction: 'Títulos que não são guardados',
  redactionWhy:
    'Antes de gravar qualquer coisa, o título fica de fora onde uma regra assim disser. Hora, tipo e energia ficam, então o que você etiqueta continua contando. As regras valem para páginas de calendário, arquivos, endereços, trabalho registrado e backups restaurados.',
  all: 'Não guardar títulos',
  add: 'Deixar títulos de fora',
  by: { word: 'com a palavra', calendar: 'do calendário', kind: 'do tipo' },
  word: 'Palavra ou expressão',
  wordHint:
    'Vale em qualquer parte do título, em maiúsculas ou minúsculas. É gravada embaralhada, para que também não seja encontrada no disco.',
  calendar: 'Calendário',
  noCalendars: 'Nenhum calendário conhecido ainda.',
  kind: 'Tipo',
  addRule: 'Adicionar regra',
  rules: 'Suas regras',
  rule: {
    all: () => 'Todos os títulos',
    word: (word: string) => `Títulos com “${word}”`,
    calendar: (calendar: string) => `Títulos do calendário ${calendar}`,
    kind: (kind: string) => `Títulos do tipo ${kind}`,
  },
  remove: 'Remover',
  removeRule: (rule: string) => `Remover: ${rule}`,
  added: 'Regra adicionada. Vale a partir de agora.',
  removed: 'Regra removida. Um título volta quando a página dele o mostrar de novo.',
  undo: 'Desfazer',
  wouldTake: (count: string, one: boolean, all: string) =>
    `Retiraria ${titles(count, one)} dos ${all} guardados agora.`,
  wouldTakeNone: 'Nenhum título guardado agora corresponde.',
  more: (count: string) => `e mais ${count}`,
  past: (count: string, one: boolean) =>
    one
      ? '1 título que suas regras deixariam de fora continua guardado de antes.'
      : `${count} títulos que suas regras deixariam de fora continuam guardados de antes.`,
  redactPast: 'Retirar também os títulos anteriores',
  redactAsk: (count: string, one: boolean) =>
    `Isto retira ${titles(count, one)} para sempre. Exporte um backup antes, se talvez quiser ${one ? 'recuperá-lo' : 'recuperá-los'}.`,
  redactConfirm: 'Sim, retirar os títulos',
  redactKeep: 'Manter',
  redacted: (count: string, one: boolean) => (one ? '1 título retirado.' : `${count} títulos retirados.`),
  redactNote:
    'O navegador pode manter por algum tempo, nos próprios arquivos, os dados sobrescritos, até fazer a limpeza.',
  failed: 'Não foi possível guardar. Nada mudou.',
};
