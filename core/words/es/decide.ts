import type { AllWords } from '../all.ts';
import { counted, did, inPoints, n } from './forms.ts';

const weeks = (count: number) => counted(count, 'semana', 'semanas');

export const decideWords: AllWords['decideWords'] = {
  lead: 'Una oferta, un ascenso, un proyecto: ¿te daría energía una parte mayor de tu semana?',
  none: 'Anota qué horas cambiarían, y tus propias etiquetas dicen cómo sería. Todavía no hay ninguna decisión anotada.',
  watching:
    'Hay un estudio en marcha: lo que tus etiquetas dicen de una decisión queda oculto hasta que termine. Puedes anotarla ya.',
  fresh: 'Nueva decisión',
  open: 'Abiertas',
  due: 'Momento de mirar atrás',
  decided: 'Decididas',
  back: 'Todas las decisiones',
  types: {
    offer: 'Oferta',
    promotion: 'Ascenso',
    project: 'Proyecto',
    independence: 'Trabajar por mi cuenta',
    other: 'Otra cosa',
  },
  title: '¿Cómo la llamas?',
  untitled: 'Decisión sin título',
  answerBy: 'Responder antes del',
  by: (day: string) => `responder antes del ${day}`,
  save: 'Guardar',
  failed: 'No se ha podido guardar. No ha cambiado nada.',
  remove: 'Quitar esta decisión',
  removed: 'Quitada.',
  undo: 'Deshacer',

  hours: '¿Qué cambiaría en una semana?',
  hoursHint: 'Horas por semana de más o de menos respecto a ahora. Deja en 0 lo que no cambia.',
  changeOf: (kind: string) => `Cambio de ${kind}, horas por semana`,
  less: (kind: string) => `Menos: ${kind}`,
  more: (kind: string) => `Más: ${kind}`,
  addKind: 'Añadir un tipo de trabajo',
  ownKind: 'Algo nuevo…',
  newName: '¿Cómo se llama?',
  add: 'Añadir',
  like: (kind: string) => `${kind} se parece sobre todo a`,
  likeNothing: 'nada que conozca',
  week: (hours: string, count: number) => `Tu semana ahora: ${hours}, la media de ${weeks(count)}.`,
  noWeek: 'Aún no hay horas en tu calendario; los cambios se guardan y se valoran en cuanto haya etiquetas.',

  weighed: 'Lo que dicen tus etiquetas',
  notEnough:
    'Tus etiquetas aún no pueden decirlo: hacen falta doce, y que la mayor parte de la nueva semana sea de tipos que hayas etiquetado.',
  unchanged: 'Cambia una hora para ver qué pasaría.',
  change: (points: string) => inPoints(points),
  changeRange: (low: string, high: string) => `probablemente de ${low} a ${high}`,
  fromTo: (now: string, later: string, low: string, high: string) =>
    `Horas que dan energía: alrededor del ${now} de la semana actual y del ${later} de la futura (de ${low} a ${high}).`,
  noSide: 'El margen llega a ambos lados: solo por la energía, tus etiquetas no lo deciden.',
  measured: (share: string) => `De tus horas etiquetadas hasta ahora, el ${share} dio energía.`,
  unseen: (part: string) => `El ${part} de esa semana es trabajo que nunca has etiquetado.`,
  borrowed: (part: string) => `El ${part} toma el valor de algo parecido, con un margen más amplio.`,
  matters: (kind: string, points: string) =>
    `La hora que más pesa: ${kind}. Una más por semana son ${inPoints(points)}.`,
  leastKnown: (kind: string) => `Lo que menos se conoce: ${kind}. Probarlo unas semanas diría más que pensarlo.`,
  barNow: 'Ahora',
  barLater: 'Después',
  barsName: 'Parte que da energía, ahora y después',

  directions: '¿Hacia dónde apunta?',
  directionsHint: 'Elige de qué quieres más. Se guarda en tu perfil.',
  direction: {
    creative: 'Creatividad',
    technical: 'Técnica',
    impact: 'Impacto',
    autonomy: 'Autonomía',
    collaboration: 'Colaboración',
  },
  directionLine: (name: string, before: string, after: string) =>
    `${name}: ${before} por semana ahora, ${after} después`,
  editLeanings: 'Qué contiene cada tipo',
  leaningsHint: 'Nada, algo o mucho de cada cosa. Updraft parte de lo habitual; cambia lo que en tu caso no sea así.',
  amounts: ['nada', 'algo', 'mucho'],
  amountOf: (kind: string, direction: string) => `${direction} en ${kind}`,

  hidden: 'Lo que el sueldo y el cargo no muestran',
  hiddenHours: (kind: string, hours: string, draining: number, of: number) =>
    `${hours} más por semana de ${kind}: ${n(draining)} de ${n(of)} etiquetas ${did('draining', draining)}.`,
  hiddenLoss: (kind: string, hours: string, energizing: number, of: number) =>
    `${hours} menos por semana de ${kind}: ${n(energizing)} de ${n(of)} etiquetas ${did('energizing', energizing)}.`,
  hiddenAsk: [
    '¿El calendario de quién decide cómo es tu semana?',
    '¿Cuáles de las nuevas horas podrías dejar de hacer al cabo de un año?',
    '¿Qué harías el segundo año, cuando ya no sea nuevo?',
  ],

  trap: 'Una pregunta sencilla: ¿hay algo de esto?',
  traps: {
    'sticking-it-out': 'Le doy un año más, y no es la primera vez',
    escape: 'Quiero irme de aquí, más que ir a algún sitio',
    handcuffs: 'El dinero hace difícil mirar otra cosa',
    'sunk-cost': 'He puesto demasiado como para cambiar',
    none: 'Nada de esto',
  },
  trapSaid: {
    'sticking-it-out': 'Dijiste: un año más, otra vez. Anota qué tendría que ser distinto para entonces.',
    escape:
      'Dijiste: irte de aquí, más que ir a algún sitio. Una pequeña prueba del nuevo trabajo cuesta menos que el salto.',
    handcuffs: 'Dijiste: el dinero. Cuenta también lo que cuesta una semana sin energía antes de comparar.',
    'sunk-cost':
      'Dijiste: demasiado puesto. Lo puesto ya no vuelve, elijas lo que elijas; las próximas horas son tuyas.',
    none: 'Dijiste: ninguna de las trampas habituales.',
  },
  trapGuide: 'Leer sobre ello',

  journal: 'Diario',
  outcome: '¿Qué elegiste?',
  why: '¿Por qué? ¿Qué conviene que recuerdes?',
  lookBackOn: 'Mirar atrás el',
  decide: 'Anotarlo',
  needsOutcome: 'Di qué elegiste.',
  chose: (outcome: string, day: string) => `${day}: ${outcome}`,
  because: (why: string) => `Porque: ${why}`,
  looksBack: (day: string) => `Mirarás atrás el ${day}.`,
  said: (change: string, low: string, high: string) =>
    `Lo que decían entonces tus etiquetas: ${inPoints(change)} (de ${low} a ${high}).`,
  reopen: 'Abrirla de nuevo',

  lookBack: 'Mirar atrás',
  before: (share: string, hours: string, count: number) =>
    `Antes: el ${share} daba energía, de ${hours} en ${weeks(count)}.`,
  since: (share: string, hours: string, count: number) =>
    `Desde entonces: el ${share} da energía, de ${hours} en ${weeks(count)}.`,
  noBefore: 'No hay etiquetas de antes.',
  noSince: 'Desde entonces, ninguna semana completa con etiquetas.',
  compared: (points: string, low: string, high: string) =>
    `Comparando lo comparable, lo que da menos lo que quita energía: ${inPoints(points)} (90\u00a0%: de ${low} a ${high}).`,
  better: 'Mejor desde entonces, probablemente de verdad.',
  worse: 'Peor desde entonces, probablemente de verdad.',
  cannotTell: 'Por las etiquetas no se puede saber si es mejor o peor.',
  note: '¿Qué conclusión sacas?',
  done: 'Ya he mirado atrás',
  lookedBack: (day: string) => `Miraste atrás el ${day}.`,
};
