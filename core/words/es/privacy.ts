import type { AllWords } from '../all.ts';

const titles = (count: string, one: boolean) => (one ? '1 título' : `${count} títulos`);

export const privacyWords: AllWords['privacyWords'] = {
  redaction: 'Títulos que no se guardan',
  redactionWhy:
    'Antes de escribir nada, se omite el título donde lo diga una regla. La hora, el tipo y la energía se quedan, así que lo que etiquetas sigue contando. Las reglas valen para páginas de calendario, archivos, direcciones, trabajo registrado y copias restauradas.',
  all: 'No guardar títulos',
  add: 'Omitir títulos',
  by: { word: 'con la palabra', calendar: 'del calendario', kind: 'del tipo' },
  word: 'Palabra o frase',
  wordHint:
    'Se encuentra en cualquier parte del título, en mayúsculas o minúsculas. Se escribe cifrada, para que tampoco se encuentre en el disco.',
  calendar: 'Calendario',
  noCalendars: 'Aún no se conoce ningún calendario.',
  kind: 'Tipo',
  addRule: 'Añadir regla',
  rules: 'Tus reglas',
  rule: {
    all: () => 'Todos los títulos',
    word: (word: string) => `Títulos con «${word}»`,
    calendar: (calendar: string) => `Títulos del calendario ${calendar}`,
    kind: (kind: string) => `Títulos del tipo ${kind}`,
  },
  remove: 'Quitar',
  removeRule: (rule: string) => `Quitar: ${rule}`,
  added: 'Regla añadida. Vale desde ahora.',
  removed: 'Regla quitada. Un título vuelve cuando su página lo muestra de nuevo.',
  undo: 'Deshacer',
  wouldTake: (count: string, one: boolean, all: string) =>
    `Retiraría ${titles(count, one)} de los ${all} guardados ahora.`,
  wouldTakeNone: 'Ningún título guardado ahora coincide.',
  more: (count: string) => `y ${count} más`,
  past: (count: string, one: boolean) =>
    one
      ? '1 título que tus reglas omitirían sigue guardado de antes.'
      : `${count} títulos que tus reglas omitirían siguen guardados de antes.`,
  redactPast: 'Retirar también los títulos anteriores',
  redactAsk: (count: string, one: boolean) =>
    `Esto retira ${titles(count, one)} para siempre. Exporta antes una copia de seguridad si quizá quieras ${one ? 'recuperarlo' : 'recuperarlos'}.`,
  redactConfirm: 'Sí, retirar los títulos',
  redactKeep: 'Conservarlos',
  redacted: (count: string, one: boolean) => (one ? 'Se ha retirado 1 título.' : `Se han retirado ${count} títulos.`),
  redactNote:
    'Puede que el navegador conserve un tiempo en sus propios archivos los datos sobrescritos, hasta que haga limpieza.',
  failed: 'No se ha podido guardar. No ha cambiado nada.',
};
