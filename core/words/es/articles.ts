import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

const articles = (count: number) => counted(count, 'artículo', 'artículos');

export const articleWords: AllWords['articleWords'] = {
  title: 'Artículos',
  import: 'Importar artículos',
  importWhy:
    'Archivos Markdown, como los escriben los blogs y las aplicaciones de notas. Se ordenan junto a las guías y se leen en la barra lateral. Las imágenes y los enlaces externos se omiten, así que no se descarga nada.',
  folder: 'Importar una carpeta',
  notInBackup:
    'Los artículos importados no están en tus copias de seguridad: los archivos siguen siendo su fuente. Lo que haces con ellos sí está.',
  reading: (done: number, of: number) => `Leyendo ${n(done)} de ${n(of)}`,
  preview: 'Lo que se importaría',
  taken: (count: number) => `${articles(count)} por incorporar.`,
  nothing: 'Entre estos no hay ningún archivo Markdown.',
  drafts: (count: number) => (count === 1 ? 'Se omite 1 borrador:' : `Se omiten ${n(count)} borradores:`),
  refused: (count: number) => (count === 1 ? '1 archivo no se puede leer:' : `${n(count)} archivos no se pueden leer:`),
  andMore: (count: number) => `y ${n(count)} más`,
  tooLarge: 'es demasiado grande',
  unreadable: 'no se puede leer',
  noText: 'no contiene texto',
  apply: 'Importar',
  cancel: 'Cancelar',
  imported: (added: number, changed: number) =>
    changed
      ? `Importación hecha: ${counted(added, 'nuevo', 'nuevos')}, ${counted(changed, 'sustituido', 'sustituidos')}.`
      : `Importación hecha: ${counted(added, 'nuevo', 'nuevos')}.`,
  tooMany: (most: number) => `No se ha importado nada: no se pueden guardar más de ${n(most)} artículos.`,
  failed: 'No se ha importado nada. Inténtalo de nuevo.',
  own: 'Artículos importados',
  remove: 'Quitar',
  removeOne: (title: string) => `Quitar «${title}»`,
  removeAll: 'Quitar todos los artículos importados',
  removed: 'Quitado.',
  marks: 'Lo que dijiste de los artículos',
  marksNone: 'Todavía nada apartado, guardado ni leído.',
  putAway: 'Apartados',
  saved: 'Guardados para después',
  read: 'Leídos hasta el final',
  bringBack: 'Recuperar',
  unsave: 'Dejar de guardar',
  unread: 'Marcar como no leído',
  feedback: {
    'not-for-me': 'no es para ti',
    'did-it': 'ya hecho',
    'less-of-theme': 'menos de este tema',
  },
};
