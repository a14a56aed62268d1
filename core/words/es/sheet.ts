import type { AllWords } from '../all.ts';
import { counted, doing, inPoints, n } from './forms.ts';

const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;

export const sheetWords: AllWords['sheetWords'] = {
  lead: 'Elige de qué quieres hablar. Los nombres y títulos quedan fuera si no dejas entrar alguno.',
  needs: (needed: number) =>
    `Por ahora tus etiquetas no respaldan ninguna línea: un patrón necesita unas ${n(needed)} etiquetas de un mismo tipo. Tus propios deseos ya se pueden anotar.`,
  sections: {
    patterns: 'Lo que he observado',
    shares: 'Mis horas',
    experiments: 'Lo que he probado',
    wishes: 'Lo que me gustaría',
  },
  staysOut: (name: string) => `«${name}» queda fuera`,
  letIn: (name: string) => `Dejar entrar «${name}»`,
  wish: 'Un deseo tuyo',
  wishHint: 'Dos mañanas a la semana sin reuniones',
  add: 'Añadir',
  remove: 'Quitar',
  removeWish: (text: string) => `Quitar «${text}»`,
  hasName: (name: string) => `Esta línea contiene un nombre o un título: ${name}.`,
  preview: 'En papel',
  previewEmpty: 'Aún no hay nada elegido.',
  print: 'Imprimir o guardar como PDF',
  picked: (count: number) => counted(count, 'línea elegida', 'líneas elegidas'),
  title: 'Para nuestra conversación',
  made: (day: string) => `Hecho el ${day} a partir de mis propias notas sobre qué me da energía y qué me la quita.`,
  honest:
    'Los recuentos son de reuniones y tareas que etiqueté al terminar. Un patrón es un lugar donde mirar, no un juicio sobre nadie.',

  masked: {
    series: { text: 'Una reunión periódica', plural: false },
    person: { text: 'Las reuniones con una persona', plural: true },
    kind: { text: 'Un tipo de mi trabajo', plural: false },
    experiment: 'Un experimento',
  },
  claim: ({ text, plural }, side, count, of) =>
    `${text} me ${doing(side, plural ? 2 : 1)}: ${n(count)} de ${n(of)} ${doing(side, count)}.`,
  claimLess: ({ text, plural }, side, count, of) =>
    side === 'draining'
      ? `${text} me ${plural ? 'dan' : 'da'} menos energía que lo demás: ${n(count)} de ${n(of)} ${doing('energizing', count)}.`
      : `${text} me ${plural ? 'quitan' : 'quita'} menos energía que lo demás: ${n(count)} de ${n(of)} ${doing('draining', count)}.`,
  leaning: ({ text, plural }, side, count, of) =>
    `${text} ${plural ? 'tienden' : 'tiende'} por ahora a ${side === 'draining' ? 'quitarme' : 'darme'} energía: ${n(count)} de ${n(of)}.`,
  counted: (count, up, level, down) =>
    `Hasta ahora he etiquetado ${count === 1 ? '1 reunión o tarea' : `${count} reuniones y tareas`}: ${up} con energía ganada, ${level} neutras, ${down} con energía perdida.`,
  countOf: ({ text }, up, level, down) =>
    `${text} hasta ahora: ${up} dan energía, ${level} neutras, ${down} quitan energía.`,
  share: (up: string, down: string, hours: string) =>
    `Alrededor del ${up} de mis horas etiquetadas me dio energía y el ${down} me la quitó (${hours} con etiqueta).`,
  range: (low: string, high: string) => `El margen probable de lo primero va del ${low} al ${high}.`,
  weekly: ({ text }, hours: string) => `${text}: unas ${hours} por semana.`,
  tried: (title: string, from: string, until: string) => `${title}, del ${from} al ${until}:`,
  better: (points: number, low: number, high: number) =>
    `${inPoints(signed(points))} en lo que da menos lo que quita energía (de ${signed(low)} a ${signed(high)}), probablemente real.`,
  notSure: (points: number, low: number, high: number) =>
    `${inPoints(signed(points))} por ahora, pero es posible de ${signed(low)} a ${signed(high)}.`,
  noResult: 'demasiado pronto para decirlo.',
};
