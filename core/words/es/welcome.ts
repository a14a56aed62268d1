import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const welcomeWords: AllWords['welcomeWords'] = {
  title: 'Te damos la bienvenida a Updraft',
  step: (index: number, of: number) => `Paso ${n(index)} de ${n(of)}`,
  skip: 'Saltar esto',
  back: 'Atrás',
  next: 'Siguiente',
  whatTitle: '¿Qué trabajo te da energía?',
  what: 'Después de una reunión, pulsa una de cinco marcas. Dos semanas así dicen más de tu trabajo que una noche pensando en ello.',
  points: [
    'Etiqueta reuniones en tu calendario, u otro trabajo desde la barra de herramientas. Tres segundos cada vez.',
    'Mira qué da y qué quita, con márgenes, y con silencio donde las etiquetas no pueden decirlo.',
    'Lee lo que encaja y prueba un pequeño cambio cada vez.',
  ],
  whereTitle: 'Se queda aquí',
  where:
    'Tus etiquetas están en este navegador, en este ordenador. No hay cuenta ni servidor, y Updraft no pide nada a la red si tú no añades una dirección.',
  tryTitle: 'Pruébalo con este día',
  tryLead: 'Un día inventado. Pulsa una reunión y di cómo te dejó.',
  sampleDay: 'Un día inventado',
  sampleTitles: ['Reunión diaria', '1:1 con Ana', 'Revisión de diseño', 'Escribir el informe'],
  untagged: 'aún sin etiqueta',
  tried: 'Eso es todo. La marca se queda en la reunión, aquí y en tu calendario.',
  triedAll: 'Un día entero en cuatro pulsaciones.',
  keys: 'Con el teclado: Tab hasta una reunión, Enter y luego las flechas.',
  chooseTitle: '¿Dónde quieres que ayude Updraft?',
  chooseLead: 'Solo lee las páginas que dejes activadas, y solo mientras las miras.',
  pages: (hosts: string) => `Puede leer y marcar ${hosts}, nada más.`,
  other: '¿Otro calendario? En la página de opciones se puede añadir un archivo o una dirección de calendario.',
  studyTitle: '¿Observar primero dos semanas?',
  study: 'Empezar el estudio de dos semanas',
  studyWhy: (from: string, to: string) =>
    `Del ${from} al ${to} solo etiquetas. Las tendencias esperan hasta el final, para que observar no las altere. Puedes terminarlo cualquier día.`,
  studyBegun: 'El estudio está listo.',
  openCalendar: (name: string) => `Abrir ${name}`,
  openSidebar: 'Abrir la barra lateral',
  options: 'Todo se puede cambiar en la página de opciones.',
  pin: 'Consejo: fija Updraft en la barra de herramientas, tras la pieza de puzle, para etiquetar con una pulsación.',
  again: 'Mostrar la página de bienvenida',
  notSaved: 'No se ha podido guardar. Inténtalo en un momento.',
};
