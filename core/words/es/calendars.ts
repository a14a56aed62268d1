import type { AllWords } from '../all.ts';

const meetings = (count: string, one: boolean) => (one ? '1 reunión' : `${count} reuniones`);
const added = (count: string, one: boolean) => (one ? 'se ha añadido 1 reunión' : `se han añadido ${count} reuniones`);

export const calendarWords: AllWords['calendarWords'] = {
  title: 'Calendarios',
  lead: 'Updraft lee Google Calendar y Outlook en la web mientras los miras. Otros calendarios pueden venir de un archivo o de una dirección.',
  file: 'Importar archivo de calendario',
  fileWhy:
    'Un archivo que termina en .ics, como lo exporta cualquier calendario. Se leen los dos últimos años y las próximas cinco semanas.',
  reading: 'Leyendo el archivo',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No ha cambiado nada.',
  refused: 'No ha cambiado nada.',
  unreadable: 'No se ha podido leer el archivo.',
  tooLarge: 'El archivo ocupa más de 100 MB, más de lo que lee Updraft.',
  preview: 'Lo que añadiría este archivo',
  nothing: 'Ninguna reunión en los dos últimos años ni en las próximas cinco semanas.',
  found: (count: string, one: boolean, from: string, until: string) =>
    from === until ? `${meetings(count, one)} el ${from}.` : `${meetings(count, one)} del ${from} al ${until}.`,
  known: (count: string, all: boolean) => (all ? 'Ya están todas aquí.' : `Ya estaban aquí: ${count}.`),
  leftOut: 'Se omiten',
  leftOutNames: {
    allDay: 'Entradas de todo el día',
    cancelled: 'Reuniones canceladas',
    declined: 'Reuniones rechazadas',
    free: 'Entradas marcadas como libre',
    outOfOffice: 'Fuera de la oficina',
    other: 'Tareas y otras entradas',
  },
  refusedParts: 'No se han podido leer',
  more: (count: string) => `y ${count} más`,
  apply: 'Añadir a mis datos',
  adding: 'Añadiendo',
  notAdded: 'No se han podido guardar las reuniones, y no ha cambiado nada.',
  added: (count: string, one: boolean, changed: string, same: string) =>
    `Hecho: ${added(count, one)}. Actualizadas: ${changed}. Ya estaban aquí: ${same}.`,
  undo: 'Deshacer',
  undone: (removed: string, kept: string) =>
    kept === '0' ? `Retiradas: ${removed}.` : `Retiradas: ${removed}. Se quedan, porque las etiquetaste: ${kept}.`,
  addresses: 'Direcciones de calendario',
  addressesWhy:
    'Un calendario que se publica en una dirección se consulta cada seis horas. Tu navegador pregunta antes de descargar nada de allí.',
  noAddresses: 'Todavía ninguna. Updraft no se conecta a ningún sitio.',
  add: 'Añadir dirección de calendario',
  address: 'Dirección',
  addressHint: 'https://… o webcal://…',
  addressWhere:
    'En Google Calendar es la «Dirección secreta en formato iCal» de los ajustes del calendario; en Outlook, el enlace ICS de un calendario publicado.',
  secret: 'Quien tenga la dirección puede leer el calendario. Se guarda en tus copias de seguridad.',
  save: 'Añadir',
  asking: 'Tu navegador pregunta si Updraft puede descargar de allí. Después se lee el calendario.',
  isAdded: (name: string, count: string, one: boolean) => `${name}: ${added(count, one)}.`,
  refresh: 'Actualizar ahora',
  remove: 'Quitar',
  allow: 'Permitir',
  of: (verb: string, name: string) => `${verb}: ${name}`,
  refreshing: 'Consultando',
  notAllowedHere: 'Sin consultar: en este ordenador aún no se le ha pedido permiso a tu navegador.',
  lookedAt: (when: string, count: string, one: boolean) => `${when}: ${meetings(count, one)}.`,
  failedAt: (when: string, why: string) => `${when}: ${why}`,
  removed: (name: string, removed: string, kept: string) =>
    kept === '0'
      ? `Se ha quitado ${name}. Reuniones sin etiqueta retiradas: ${removed}.`
      : `Se ha quitado ${name}. Reuniones sin etiqueta retiradas: ${removed}. Se quedan las etiquetadas: ${kept}.`,
};
