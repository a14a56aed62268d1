import type { AllWords } from '../all.ts';

const meetings = (count: string, one: boolean) => (one ? '1 reunión' : `${count} reuniones`);

export const kindsSectionWords: AllWords['kindsSectionWords'] = {
  title: 'Tipos',
  lead: 'Qué clase de trabajo fue. Updraft lo adivina por el título y aprende de cada corrección; aquí pones nombre a los tipos y dices cómo se te da cada uno. Lo que se te da bien y te quita energía conviene saberlo.',
  kind: 'Tipo',
  activities: 'Actividades',
  skill: 'Tu destreza',
  skillOf: (kind: string) => `Tu destreza: ${kind}`,
  notRated: 'Sin valorar',
  skills: ['1, es nuevo para mí', '2', '3, sólida', '4', '5, excelente'],
  rename: 'Renombrar',
  renameOf: (kind: string) => `Renombrar: ${kind}`,
  name: 'Nombre',
  save: 'Guardar',
  cancel: 'Cancelar',
  merge: 'Unir',
  mergeOf: (kind: string) => `Unir: ${kind}`,
  mergeInto: (kind: string) => `Unir ${kind} a`,
  merged: (count: string, one: boolean, into: string) =>
    one ? `1 actividad ha pasado a ${into}.` : `${count} actividades han pasado a ${into}.`,
  undo: 'Deshacer',
  undone: 'Deshecho.',
  add: 'Añadir tipo',
  addName: 'Nuevo tipo',
  taken: 'Ya hay un tipo con ese nombre.',
  added: (name: string) => `Se ha añadido ${name}.`,
  renamed: (name: string) => `Ahora se llama ${name}.`,
  rated: (name: string) => `Destreza guardada: ${name}.`,
  failed: 'No se ha podido guardar. No ha cambiado nada.',
  people: 'Personas',
  peopleWhy:
    'Updraft no guarda nombres ni direcciones de las personas con las que te reúnes, solo marcas que las distinguen. Ponle nombre a una si quieres leerlo en tus tendencias: las reuniones que compartís dicen quién es.',
  peopleNone: 'Todavía nadie ha estado en tres de tus reuniones.',
  peopleIn: 'Mostrar personas de',
  peopleAll: 'Todas las reuniones',
  inMeetings: (count: string, one: boolean, titles: string) => `En ${meetings(count, one)}: ${titles}`,
  alias: 'Nombre para esta persona',
  aliasKept: (name: string) => `Guardado: ${name}.`,
  aliasGone: 'Nombre retirado.',
  morePeople: (count: string) => `y ${count} más. Elige una reunión para encontrarlas.`,
};
