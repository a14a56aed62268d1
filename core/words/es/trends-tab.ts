import type { Period } from '../../period.ts';
import type { AllWords } from '../all.ts';
import { counted, doing, inPoints, n } from './forms.ts';

const tags = (count: number) => counted(count, 'etiqueta', 'etiquetas');
const weeks = (count: number) => (count === 1 ? 'una semana' : `${n(count)} semanas`);
const sides = (energizing: number, neutral: number, draining: number) =>
  `${n(energizing)} ${doing('energizing', energizing)}, ${counted(neutral, 'neutral', 'neutrales')}, ${n(draining)} ${doing('draining', draining)}`;

export const trendsTabWords: AllWords['trendsTabWords'] = {
  none: 'Aún no hay etiquetas.',
  noneHint:
    'Etiqueta algunas reuniones cuando terminen. Tras una semana más o menos, esta página empieza a decir algo.',
  nonePeriod: 'No hay etiquetas en este periodo.',
  loading: 'Un momento: se están contando tus etiquetas.',
  soFar: (count: number) => `${tags(count)} por ahora.`,
  share: (part: string) => `Alrededor del ${part} de tus horas etiquetadas te dio energía.`,
  basis: (count: number, hours: string, days: number) =>
    `${tags(count)} en ${hours}${days > 0 ? `, durante ${weeks(days)}` : ''}.`,
  rangeAfter: (count) => `Una media tras ${count} ${count === 1 ? 'etiqueta' : 'etiquetas'} más`,
  range: (low: string, high: string) => `Probablemente del ${low} al ${high}.`,
  sides: (energizing: number, neutral: number, draining: number) => `${sides(energizing, neutral, draining)}.`,
  firstTwoWeeks:
    'Las dos primeras semanas solo cuentan: quien empieza a observar suele cambiar al principio. Todavía no se afirma nada.',
  period: 'Periodo',
  periods: (period: Period) =>
    period === 'all' ? 'Todo' : period === 52 ? 'Últimas 52 semanas' : `Últimas ${period} semanas`,
  failed: 'No se ha podido calcular este periodo. Inténtalo en un momento.',
  weeks: 'De semana en semana',
  givesAndTakes: 'Qué da y qué quita',
  nothingYet: 'Nada fiable todavía. Es normal con pocas etiquetas.',
  quiet: (count: number) =>
    count === 1 ? 'Por ahora, y sin certeza: 1 tendencia' : `Por ahora, y sin certeza: ${n(count)} tendencias`,
  closest: 'Lo más cercano a poder decirse',
  kinds: 'Energía por tipo',
  kindsSentence: 'Media de tus etiquetas por tipo, cada una con el margen en el que probablemente está.',
  kind: 'Tipo',
  mean: 'Energía media',
  needs: (count: number) => `Necesita aproximadamente ${tags(count)} más`,
  families: {
    kind: 'Tipos, comparados',
    series: 'Reuniones periódicas',
    person: 'Personas',
    hour: 'Hora del día',
    weekday: 'Días de la semana',
    'back-to-back': 'Sin pausa entre medias',
    load: 'Reuniones en un día',
    size: 'Número de personas',
  },
  comparisons: 'En comparación con lo demás',
  comparisonsHint:
    'Cada uno se compara con tus otras actividades, en igualdad de lo demás: cuántos puntos más de energía da o quita.',
  experiments: 'Experimentos',
  mix: '¿Reparto o sensación?',
  untagged: 'Lo que quedó sin etiquetar',
  explain: 'Cómo una etiqueta se convierte en afirmación',
  someone: 'Alguien aún sin nombre',
};

export const plotWords: AllWords['plotWords'] = {
  asTable: 'Tabla',
  asPlot: 'Gráfico',
  copyCsv: 'Copiar CSV',
  copyPicture: 'Copiar imagen',
  copied: 'Copiado',
  downloaded: 'Descargado',
  notCopied: 'El navegador no ha permitido copiar.',
  counts: (energizing: number, draining: number, all: number) => `${n(energizing)} ▲  ${n(draining)} ▼  de ${n(all)}`,
  countColumns: ['Etiquetas', 'Dan energía', 'Quitan energía'],
  rangeColumns: ['Margen desde', 'Margen hasta'],
  energyEnds: ['Quita mucha energía', 'Da mucha energía'],
  difference: 'Diferencia',
  differenceEnds: ['Quita más energía', 'Da más energía'],
  differences: (compared: number, claimed: number) =>
    compared === 0
      ? 'Todavía hay pocas etiquetas para comparar.'
      : `${claimed === 0 ? 'Ninguna diferencia fiable' : claimed === 1 ? 'Una diferencia fiable' : `${n(claimed)} diferencias fiables`}, de ${counted(compared, 'comparación', 'comparaciones')}.`,
  notCompared: 'Todavía nada con que compararlo',
  shortHours: (hours: string) => hours,
};

export const weekWords: AllWords['weekWords'] = {
  name: 'Semanas',
  levels: (count: number, first: string, last: string) =>
    `En ${weeks(count)}, tu parte que da energía ${first === last ? `se mantuvo en torno al ${last}` : `pasó de alrededor del ${first} a alrededor del ${last}`}.`,
  noLevels: (count: number) => `Horas de ${weeks(count)}, según cómo te dejaron.`,
  reading:
    'Los puntos son semanas, la línea es el nivel con su margen probable, los guiones son tu media; las barras son horas etiquetadas.',
  noLine: 'La línea de la parte que da energía necesita tres semanas con tres etiquetas.',
  columns: [
    'Semana del',
    'Etiquetas',
    'Parte',
    'Nivel',
    'Desde',
    'Hasta',
    'Dan energía',
    'Neutrales',
    'Quitan energía',
  ],
};

export const heatWords: AllWords['heatWords'] = {
  name: 'Horas y días de la semana',
  hour: 'Hora',
  sentence: (filled: number, all: number) =>
    `${n(filled)} de ${n(all)} horas de tu semana ${filled === 1 ? 'tiene' : 'tienen'} tres etiquetas o más, y color. Las otras llevan solo contorno, o nada si no se etiquetó.`,
};

export const shareWords: AllWords['shareWords'] = {
  mixName: 'Reparto o sensación',
  part: 'Parte',
  points: 'Puntos',
  share: 'Porcentaje',
  early: 'Porcentaje en la primera mitad',
  late: 'Porcentaje en la segunda mitad',
  mix: 'Otro reparto del trabajo',
  feeling: 'El mismo trabajo, sentido de otra manera',
  untaggedName: 'Horas con y sin etiqueta',
  tagged: 'Parte etiquetada de todas las horas',
  ofTagged: 'Parte de las horas etiquetadas que da energía',
  lowest: 'Parte mínima probable de todas las horas',
  highest: 'Parte máxima probable de todas las horas',
  taggedHours: (part: string) => `Con etiqueta: ${part} de tus horas`,
  allHours: (low: string, high: string) => `Parte de todas las horas que da energía: del ${low} al ${high}`,
};

export const statementWords: AllWords['statementWords'] = {
  arithmetic: 'Recuentos y cálculo',
  tags: 'Etiquetas',
  sides,
  onDays: 'En',
  daysAndHours: (days: number, hours: string) => `${days === 1 ? 'un día' : `${n(days)} días`}, ${hours}`,
  points: (points: string) => inPoints(points),
  fromTo: (from: string, to: string) => `de ${from} a ${to} puntos`,
  difference: 'Diferencia, en igualdad de lo demás',
  standardError: 'Error estándar',
  effective: 'Equivale en etiquetas independientes',
  shrunken: 'Acercada a «sin diferencia»',
  interval: 'Margen del 90\u00a0%',
  wrongSign: 'Probabilidad de que sea al revés',
  p: 'p de la diferencia',
  adjusted: 'p, todas las preguntas juntas',
  held: 'Se mantuvo en lecturas semanales',
  readings: (held: number) => `${held} de 3`,
  needs: 'Falta todavía',
  about: (count: number) => `aproximadamente ${tags(count)}`,
  tagged: 'Parte etiquetada de estas actividades',
  tipping: 'Las no etiquetadas lo anularían con',
  cannotOverturn: 'ninguna respuesta posible',
};
