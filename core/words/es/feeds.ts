import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

const articles = (count: string, one: boolean) => (one ? '1 artículo' : `${count} artículos`);

export const feedWords: AllWords['feedWords'] = {
  feeds: 'Canales',
  lead: 'Los blogs y las revistas anuncian sus artículos nuevos en un canal (feed). Updraft los ordena junto a las guías según tus propias etiquetas y los abre en su sitio.',
  none: 'Todavía ninguno. Updraft no se conecta a ningún sitio.',
  add: 'Añadir canal',
  address: 'Dirección del sitio o de su canal',
  addressHint: 'blog.example.com',
  addressWhy:
    'Tu navegador pregunta si Updraft puede descargar de ese único sitio. Después se consulta cada seis horas, sin cookies.',
  tag: 'Etiqueta (opcional)',
  save: 'Añadir',
  cancel: 'Cancelar',
  asking: 'Tu navegador pregunta si Updraft puede descargar de allí. Después se busca el canal.',
  added: (title: string, count: string, one: boolean) => `${title}: ${articles(count, one)}.`,
  untagged: 'Sin etiqueta',
  refresh: 'Actualizar ahora',
  allow: 'Permitir',
  allowAll: (count: number) => `Permitir los ${n(count)}`,
  remove: 'Quitar',
  retag: 'Cambiar etiqueta',
  newTag: 'Etiqueta, vacía para ninguna',
  keepTag: 'Guardar',
  of: (verb: string, name: string) => `${verb}: ${name}`,
  refreshing: 'Consultando',
  notAllowedHere: 'Sin consultar: en este ordenador aún no se le ha pedido permiso a tu navegador.',
  lookedAt: (when: string, count: string, one: boolean, fresh: string) =>
    fresh === '0'
      ? `${when}: ${articles(count, one)}.`
      : `${when}: ${articles(count, one)}, ${fresh} ${fresh === '1' ? 'nuevo' : 'nuevos'}.`,
  failedAt: (when: string, why: string) => `${when}: ${why}`,
  removed: (title: string, removed: string, kept: string) =>
    kept === '0'
      ? `Se ha quitado ${title}. Artículos retirados: ${removed}.`
      : `Se ha quitado ${title}. Artículos retirados: ${removed}. Se quedan los guardados: ${kept}.`,
  undo: 'Deshacer',
  undone: (title: string) => `${title} está de vuelta.`,
  importOpml: 'Importar OPML',
  importOpmlWhy:
    'Una lista de canales, como la exportan los lectores. No se descarga nada hasta que permitas cada sitio.',
  exportOpml: 'Exportar OPML',
  importedOpml: (added: number, same: number, refused: number) =>
    [
      added === 1 ? 'Se ha añadido 1 canal.' : `Se han añadido ${n(added)} canales.`,
      same ? `Ya ${same === 1 ? 'estaba' : 'estaban'} aquí: ${n(same)}.` : '',
      refused ? `Sin incorporar, por no tener una dirección que se pueda consultar: ${n(refused)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  stripLine: 'Una línea al día en la página del calendario',
  stripLineWhy:
    'En la franja al borde de tu calendario: qué leer ahora y por qué. Nunca mientras hay un estudio en marcha.',
  unknownSource: 'Un canal que quitaste',
  opens: 'Se abre en su sitio, en una pestaña nueva.',
};
