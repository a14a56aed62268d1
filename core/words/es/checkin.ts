import type { AllWords } from '../all.ts';
import { counted } from './forms.ts';

export const checkinWords: AllWords['checkinWords'] = {
  lead: 'Tres preguntas sobre la última semana. Responde lo que sientas cierto; no hay puntuación.',
  questions: {
    exhaustion: '¿Cuánto te agotó el trabajo?',
    distance: '¿Hasta qué punto sentiste el trabajo lejano, como si no fuera tuyo?',
    efficacy: '¿Hasta qué punto pudiste hacer bien lo que importa en tu trabajo?',
  },
  names: { exhaustion: 'Agotamiento', distance: 'Distancia', efficacy: 'Eficacia' },
  answers: ['Apenas', 'Un poco', 'Algo', 'Mucho', 'Muchísimo'],
  answer: (value: number, word: string) => `${value}, ${word}`,
  save: 'Guardar las respuestas',
  needsAll: 'Responde las tres, o déjalo para otro día.',
  saved: 'Guardado.',
  once: (day: string) => `Una vez por semana basta. Las próximas preguntas se abren el ${day}.`,
  undo: 'Retirarlo',
  heading: 'Con el tiempo',
  none: 'Aún no hay respuestas. La línea aparece a partir de la segunda vez.',
  one: 'Por ahora, una sola vez. La línea aparece a partir de la segunda.',
  sentence: (count: number, exhaustion: string, distance: string, efficacy: string) =>
    `En ${counted(count, 'vez', 'veces')}, de la primera a la última: agotamiento, ${exhaustion}; distancia, ${distance}; eficacia, ${efficacy}.`,
  change: (from: number, to: number) => (from === to ? `sigue en ${to}` : `de ${from} a ${to}`),
  plot: 'Cómo estás',
  columns: ['Día', 'Agotamiento', 'Distancia', 'Eficacia'],
  help: 'Sobre estas preguntas, y adónde acudir',
  helpTitle: 'Sobre estas preguntas',
  helpText: [
    'Preguntan por tres cosas que la carga prolongada en el trabajo suele tocar: cuánto agotamiento sientes, qué lejano te resulta el trabajo y hasta qué punto puedes hacer bien lo que importa. Son palabras propias de Updraft, no un test, y ninguna respuesta significa que te pase algo malo.',
    'Una semana dice poco. Varias semanas en la misma dirección dicen más: entonces vale la pena mirar qué ha cambiado en el trabajo, cuánto descanso hay entre medias y con quién podrías hablar.',
    'Muchas veces la causa es el trabajo, y entonces descansar con más empeño no es la respuesta. La carga, poder decidir cómo trabajas y un trato justo son cosas que puede cambiar quien dirige o la representación de la plantilla; lleva lo que muestran tus propias etiquetas.',
  ],
  helpTurn: 'Adónde acudir',
  helpTurnList: [
    'Alguien de tu confianza, en el trabajo o fuera de él. Decirlo en voz alta es un buen primer paso.',
    'Tu médico o médica, si llevas semanas durmiendo mal, no te recuperas los fines de semana o pierdes el interés por lo que te gustaba. Puede distinguir lo que ningún cuestionario distingue.',
    'Un programa de ayuda al empleado, el servicio médico de empresa o una asesoría interna, si los hay donde trabajas. Pregunta qué queda en confianza.',
    'Si sientes que no puedes seguir, o piensas en hacerte daño: el número de emergencias de tu país o una línea de ayuda en crisis, ahora. No hace falta que tengas la certeza de que es lo bastante grave.',
  ],
  helpStays: 'Tus respuestas se quedan en este navegador. Nadie las ve si tú no las muestras.',
  helpBack: 'Volver a las preguntas',
};
