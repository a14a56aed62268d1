import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

const records = (count: number) => counted(count, 'registro', 'registros');
const things = (activities: number, tags: number) =>
  `${counted(activities, 'actividad', 'actividades')} y ${counted(tags, 'etiqueta', 'etiquetas')}`;

export const safetyWords: AllWords['safetyWords'] = {
  title: 'Seguridad',
  snapshots: 'Recuperar un estado anterior',
  snapshotsWhy:
    'Antes de restaurar, de importar, de añadir un archivo de calendario o de borrar una parte, Updraft guarda durante 30 días lo que había. Recuperarlo sustituye lo que hay ahora, que a su vez se guarda.',
  noSnapshots: 'Todavía no hay nada guardado.',
  reasons: {
    'before-restore': 'antes de restaurar',
    'before-import': 'antes de importar',
    'before-erase': 'antes de borrar',
    'before-update': 'antes de actualizar Updraft',
    'before-sync': 'antes de combinar',
  },
  snapshot: (when: string, why: string, activities: number, tags: number) =>
    `${when}, ${why}: ${things(activities, tags)}`,
  bringBack: 'Recuperar',
  broughtBack: 'Recuperado.',
  check: 'Comprobar mis datos',
  checkWhy:
    'Lee todos los registros y vuelve a calcular lo que se obtiene de ellos. Los registros dañados se apartan; no se borra ninguno.',
  checking: 'Comprobando.',
  allWell: (count: number) =>
    count === 1 ? 'Se ha comprobado 1 registro. Está bien.' : `Se han comprobado ${records(count)}. Todos están bien.`,
  setAside: (count: number, damaged: number) =>
    `${count === 1 ? 'Se ha comprobado' : 'Se han comprobado'} ${records(count)}. ${damaged === 1 ? '1 estaba dañado y queda apartado' : `${n(damaged)} estaban dañados y quedan apartados`} más abajo; todo lo demás se puede leer.`,
  damaged: 'Apartados',
  exportDamaged: 'Exportar lo apartado',
  room: 'Espacio',
  used: (used: string, quota: string) => `Updraft usa ${used} de los ${quota} que este navegador le daría.`,
  isKept: 'El navegador lo conserva hasta que lo borres.',
  notKept: 'El navegador puede vaciarlo cuando el disco esté casi lleno. Guarda una copia de seguridad en otro sitio.',
  askToKeep: 'Pedir al navegador que lo conserve',
  eraseSome: 'Borrar una parte',
  eraseSomeWhy:
    'Actividades con sus etiquetas y notas, de estos días o de un calendario. Otros equipos que combinen datos también las borran.',
  from: 'Desde',
  until: 'Hasta',
  calendar: 'Calendario',
  anyCalendar: 'Elige uno',
  eraseDays: 'Borrar estos días',
  eraseCalendar: 'Borrar este calendario',
  chooseDays: 'Elige el primer y el último día.',
  chooseCalendar: 'Elige un calendario.',
  erasedSome: (activities: number, tags: number, left: number) =>
    `Borrado: ${things(activities, tags)}. ${left === 1 ? 'Queda' : 'Quedan'} ${counted(left, 'actividad', 'actividades')}. Lo que había se puede recuperar durante 30 días.`,
  encrypted: 'Copia de seguridad cifrada',
  encryptedWhy:
    'Solo se puede leer con la frase de contraseña, que no se guarda en ningún sitio: sin ella el archivo se pierde. Combínala en otro equipo y ambos tendrán lo mismo.',
  passphrase: 'Frase de contraseña',
  exportEncrypted: 'Exportar copia cifrada',
  mergeEncrypted: 'Combinar copia cifrada',
  tooShort: (letters: number) => `La frase de contraseña necesita ${n(letters)} caracteres o más.`,
  encrypting: 'Un momento.',
  notEncrypted: 'El archivo no es una copia cifrada de Updraft. No ha cambiado nada.',
  wrongPassphrase: 'Esa frase de contraseña no abre este archivo, o el archivo fue modificado.',
  newer:
    'Una versión más nueva de Updraft ha guardado datos aquí, y esta no puede leerlos. No ha cambiado nada. Actualiza Updraft para continuar.',
  blocked:
    'Otra pestaña retiene los datos mientras se actualiza Updraft. Cierra las demás pestañas de Updraft; esto continúa solo.',
  full: 'No queda espacio en este disco, así que no se puede guardar nada. Libera algo de espacio e inténtalo de nuevo.',
  failedStep:
    'No se han podido adaptar tus datos a esta versión. Siguen como estaban. Reinicia el navegador; si no ayuda, la versión anterior, instalada de nuevo, los lee.',
};
