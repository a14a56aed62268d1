import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

const articles = (count: string, one: boolean) => (one ? '1 artigo' : `${count} artigos`);

export const feedWords: AllWords['feedWords'] = {
  feeds: 'Feeds',
  lead: 'Blogs e revistas avisam de artigos novos em um feed. O Updraft os ordena junto com os guias pelas suas próprias etiquetas e os abre no site deles.',
  none: 'Nenhum ainda. O Updraft não se conecta a lugar nenhum.',
  add: 'Adicionar feed',
  address: 'Endereço do site ou do feed',
  addressHint: 'blog.example.com',
  addressWhy:
    'Seu navegador pergunta se o Updraft pode baixar desse único site. Depois ele é consultado a cada seis horas, sem cookies.',
  tag: 'Etiqueta (opcional)',
  save: 'Adicionar',
  cancel: 'Cancelar',
  asking: 'Seu navegador pergunta se o Updraft pode baixar de lá. Depois disso, o feed é procurado.',
  added: (title: string, count: string, one: boolean) => `${title}: ${articles(count, one)}.`,
  untagged: 'Sem etiqueta',
  refresh: 'Atualizar agora',
  allow: 'Permitir',
  allowAll: (count: number) => `Permitir todos os ${n(count)}`,
  remove: 'Remover',
  retag: 'Mudar etiqueta',
  newTag: 'Etiqueta, vazia para nenhuma',
  keepTag: 'Salvar',
  of: (verb: string, name: string) => `${verb}: ${name}`,
  refreshing: 'Consultando',
  notAllowedHere: 'Não consultado: neste computador, a permissão ainda não foi pedida ao seu navegador.',
  lookedAt: (when: string, count: string, one: boolean, fresh: string) =>
    fresh === '0'
      ? `${when}: ${articles(count, one)}.`
      : `${when}: ${articles(count, one)}, ${fresh} ${fresh === '1' ? 'novo' : 'novos'}.`,
  failedAt: (when: string, why: string) => `${when}: ${why}`,
  removed: (title: string, removed: string, kept: string) =>
    kept === '0'
      ? `${title}: feed removido. Artigos retirados: ${removed}.`
      : `${title}: feed removido. Artigos retirados: ${removed}. Os salvos ficam: ${kept}.`,
  undo: 'Desfazer',
  undone: (title: string) => `${title} está de volta.`,
  importOpml: 'Importar OPML',
  importOpmlWhy: 'Uma lista de feeds, como os leitores exportam. Nada é baixado antes de você permitir cada site.',
  exportOpml: 'Exportar OPML',
  importedOpml: (added: number, same: number, refused: number) =>
    [
      `${counted(added, 'feed adicionado', 'feeds adicionados')}.`,
      same ? `Já ${same === 1 ? 'estava' : 'estavam'} aqui: ${n(same)}.` : '',
      refused ? `Não incluídos, por não terem um endereço que se possa consultar: ${n(refused)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  stripLine: 'Uma linha por dia na página do calendário',
  stripLineWhy:
    'Na faixa na borda do seu calendário: o que ler a seguir, e por quê. Nunca enquanto há um estudo em andamento.',
  unknownSource: 'Um feed que você removeu',
  opens: 'Abre no site dele, em uma nova aba.',
};
