import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

const articles = (count: number) => counted(count, 'artigo', 'artigos');

export const articleWords: AllWords['articleWords'] = {
  title: 'Artigos',
  import: 'Importar artigos',
  importWhy:
    'Arquivos Markdown, como os blogs e os aplicativos de notas escrevem. Eles são ordenados junto com os guias e lidos na barra lateral. Imagens e links externos ficam de fora, então nada é baixado.',
  folder: 'Importar uma pasta',
  notInBackup:
    'Os artigos importados não estão nos seus backups: os arquivos continuam sendo a fonte. O que você faz com eles está.',
  reading: (done: number, of: number) => `Lendo ${n(done)} de ${n(of)}`,
  preview: 'O que seria importado',
  taken: (count: number) => `${articles(count)} para incluir.`,
  nothing: 'Não há nenhum arquivo Markdown entre estes.',
  drafts: (count: number) => (count === 1 ? '1 rascunho fica de fora:' : `${n(count)} rascunhos ficam de fora:`),
  refused: (count: number) =>
    count === 1 ? '1 arquivo não pode ser lido:' : `${n(count)} arquivos não podem ser lidos:`,
  andMore: (count: number) => `e mais ${n(count)}`,
  tooLarge: 'é grande demais',
  unreadable: 'não pode ser lido',
  noText: 'não contém texto',
  apply: 'Importar',
  cancel: 'Cancelar',
  imported: (added: number, changed: number) =>
    changed
      ? `Importação feita: ${counted(added, 'novo', 'novos')}, ${counted(changed, 'substituído', 'substituídos')}.`
      : `Importação feita: ${counted(added, 'novo', 'novos')}.`,
  tooMany: (most: number) => `Nada foi importado: não é possível guardar mais de ${n(most)} artigos.`,
  failed: 'Nada foi importado. Tente de novo.',
  own: 'Artigos importados',
  remove: 'Remover',
  removeOne: (title: string) => `Remover “${title}”`,
  removeAll: 'Remover todos os artigos importados',
  removed: 'Removido.',
  marks: 'O que você disse dos artigos',
  marksNone: 'Ainda nada deixado de lado, salvo ou lido.',
  putAway: 'Deixados de lado',
  saved: 'Salvos para depois',
  read: 'Lidos até o fim',
  bringBack: 'Trazer de volta',
  unsave: 'Não salvar mais',
  unread: 'Marcar como não lido',
  feedback: {
    'not-for-me': 'não é para você',
    'did-it': 'já feito',
    'less-of-theme': 'menos deste tema',
  },
};
