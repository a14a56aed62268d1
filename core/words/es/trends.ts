import type { AllWords } from '../all.ts';
import type { Side, Subject } from '../trends.ts';
import { counted, did, doing, inPoints, n, percent } from './forms.ts';

const many = (text: string): Subject => ({ text, plural: true });
const one = (text: string): Subject => ({ text, plural: false });
const tags = (count: number) => counted(count, 'etiqueta', 'etiquetas');
const weeks = (count: number) => (count === 1 ? 'una semana' : `${n(count)} semanas`);
const list = new Intl.ListFormat('es');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;
const plain = (points: number) => (points < 0 ? `−${-points}` : `${points}`);
const dated = (day: string, how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('es', { ...how, timeZone: 'UTC' }).format(new Date(day));
const both = (energizing: number, draining: number) =>
  `${n(energizing)} ${doing('energizing', energizing)} y ${n(draining)} ${doing('draining', draining)}`;
const giving = (side: Side) => (side === 'draining' ? 'quitarte energía' : 'darte energía');

export const trendWords: AllWords['trendWords'] = {
  groups: {
    hour: {
      'before-10': 'antes de las 10:00',
      '10-12': 'de 10:00 a 12:00',
      '12-14': 'de 12:00 a 14:00',
      '14-16': 'de 14:00 a 16:00',
      'from-16': 'desde las 16:00',
    },
    weekday: {
      monday: 'lunes',
      tuesday: 'martes',
      wednesday: 'miércoles',
      thursday: 'jueves',
      friday: 'viernes',
      saturday: 'sábado',
      sunday: 'domingo',
    },
    'back-to-back': { no: 'con pausa antes', yes: 'sin pausa antes' },
    size: { 'up-to-2': 'hasta dos personas', '3-6': 'tres a seis personas', 'from-7': 'siete personas o más' },
    load: {
      'up-to-2h': 'hasta 2 horas de reuniones',
      '2-4h': 'entre 2 y 4 horas de reuniones',
      '4-6h': 'entre 4 y 6 horas de reuniones',
      'from-6h': 'más de 6 horas de reuniones',
    },
  },
  kinds: {
    'one-on-one': many('Las reuniones 1:1'),
    standup: many('Las reuniones diarias'),
    status: many('Las reuniones de seguimiento'),
    review: many('Las revisiones'),
    planning: one('La planificación'),
    workshop: many('Los talleres'),
    interview: many('Las entrevistas'),
    presentation: many('Las presentaciones'),
    teaching: one('La enseñanza'),
    client: one('El trabajo con clientes'),
    'people-admin': one('La gestión de personas'),
    'all-hands': many('Las reuniones generales'),
    social: one('El tiempo social'),
    admin: many('Las gestiones'),
    incident: many('Las incidencias'),
    building: one('La construcción'),
    maintaining: one('El mantenimiento'),
    analysis: one('El análisis'),
    writing: one('La escritura'),
    design: one('El diseño'),
    strategy: one('La estrategia'),
    learning: one('El aprendizaje'),
    other: one('El resto del trabajo'),
  },
  subjects: {
    kind: (name: string) => one(name),
    series: (name: string) => one(`«${name}»`),
    person: (name: string) => many(`Las reuniones con ${name}`),
    hour: (name: string) => many(`Las horas ${name}`),
    weekday: (name: string) => many(name.endsWith('s') ? `Los ${name}` : `Los ${name}s`),
    'back-to-back': (name: string) => many(`Las actividades ${name}`),
    size: (name: string) => many(`Las reuniones de ${name}`),
    load: (name: string) => many(`Los días con ${name}`),
  },
  heldEqual: {
    kind: 'el tipo',
    hour: 'la hora del día',
    weekday: 'el día de la semana',
    'back-to-back': 'las pausas',
  },

  claims: ({ text, plural }, side) => `${text} te ${doing(side, plural ? 2 : 1)}.`,
  claimsLess: ({ text, plural }, side) =>
    side === 'draining'
      ? `${text} te ${plural ? 'dan' : 'da'} menos energía que lo demás.`
      : `${text} te ${plural ? 'quitan' : 'quita'} menos energía que lo demás.`,
  leans: ({ text, plural }, side, count, of) =>
    `${text} ${plural ? 'tienden' : 'tiende'} por ahora a ${giving(side)} (${n(count)} de ${n(of)}).`,
  leansLess: ({ text, plural }, side, count, of) => {
    const opposite = side === 'draining' ? 'energizing' : 'draining';
    return `${text} ${plural ? 'tienden' : 'tiende'} por ahora menos que lo demás a ${giving(opposite)} (${n(count)} de ${n(of)} ${doing(opposite, count)}).`;
  },
  counts: ({ text }, energizing, draining, of) => `${text}: ${both(energizing, draining)}, de ${tags(of)}.`,
  noDifference: ({ text }, energizing, draining, of) =>
    `${text}: todavía ninguna diferencia fiable (${both(energizing, draining)}, de ${n(of)}).`,
  notEnough: (needed: number) => `Aún no basta: aproximadamente ${tags(needed)} más.`,
  looks: ({ text, plural }, side, count, of) =>
    `${text} ${plural ? 'parecen' : 'parece'} ${giving(side)} (${n(count)} de ${n(of)}),`,
  under: {
    hour: (name, count, of) =>
      `pero ${count === of ? `las ${n(of)}` : `${n(count)} de las ${n(of)}`} ${count === 1 ? 'fue' : 'fueron'} ${name}, y esas horas`,
    weekday: (name, count, of) =>
      `pero ${count === of ? `las ${n(of)}` : `${n(count)} de las ${n(of)}`} ${count === 1 ? 'fue' : 'fueron'} en ${name}, y esos días`,
    'back-to-back': (name, count, of) =>
      `pero ${count === of ? `las ${n(of)}` : `${n(count)} de las ${n(of)}`} ${count === 1 ? 'fue' : 'fueron'} ${name}, y eso`,
  },
  whatever: (side, isClaim, plural) =>
    isClaim
      ? `te ${doing(side, plural ? 2 : 1)} hagas lo que hagas.`
      : `${plural ? 'tienden' : 'tiende'} a ${giving(side)} hagas lo que hagas.`,
  mostly: (series: string, part: number, of: number) =>
    `${part === of ? `Las ${n(of)}` : `${n(part)} de ${n(of)}`} ${part === 1 ? 'pertenece' : 'pertenecen'} a una misma serie, «${series}»: se habla de ella en su lugar.`,

  evidence: (side, count, of, elsewhere) =>
    `${n(count)} de ${n(of)} etiquetas ${did(side, count)}; en lo demás, ${elsewhere}.`,
  inTen: (count: number) =>
    count === 0 ? 'menos de 1 de cada 10' : count === 10 ? 'casi todas' : `${count} de cada 10`,
  allowing: (equal, side, points, low, high) =>
    `Teniendo en cuenta ${list.format(equal)}: ${inPoints(points)} ${side === 'draining' ? 'menos' : 'más'} (90\u00a0%: de ${plain(low)} a ${plain(high)}).`,
  worth: (count: number, separate: number) =>
    `${count === 1 ? 'La etiqueta cuenta' : `Las ${n(count)} etiquetas cuentan`} como ${separate === 1 ? '1 independiente' : `${n(separate)} independientes`}.`,
  tipping: (points: number) =>
    `Para que esto desapareciera, las actividades sin etiqueta tendrían que ir ${inPoints(points)} en sentido contrario.`,
  cannotTip: 'Fueran como fueran las actividades sin etiqueta, no podrían anular esto.',
  settles: (needed: number) => `Con aproximadamente ${tags(needed)} más se sabría.`,
  held: (readings: number, of: number) => `Se mantuvo en ${readings} de ${of} lecturas semanales.`,
  watching: 'Las dos primeras semanas solo cuentan: quien empieza a observar suele cambiar al principio.',

  month: (day: string) => dated(day, { month: 'long' }),
  monthAndYear: (day: string) => dated(day, { month: 'long', year: 'numeric' }),
  date: (day: string) => dated(day, { month: 'long', day: 'numeric' }),
  trend: (isDown, from, to, since) =>
    `Tu parte que da energía ${isDown ? 'bajó' : 'subió'} de alrededor del ${percent(from / 100)} al ${percent(to / 100)} desde ${since}.`,
  trendRange: (isDown, points, low, high, count) =>
    `Lo que da menos lo que quita energía, comparando lo comparable: ${inPoints(points)} ${isDown ? 'menos' : 'más'} en ${weeks(count)} (90\u00a0%: de ${plain(low)} a ${plain(high)}).`,
  noTrend: (count: number) => `Todavía ninguna tendencia fiable en ${weeks(count)}.`,
  trendNeeds: (needed: number, have: number) =>
    `Una tendencia necesita ${n(needed)} semanas con tres etiquetas o más; por ahora hay ${n(have)}.`,
  mixOrFeeling: (mix: number, feeling: number) =>
    `Del cambio entre la primera mitad y la segunda, ${inPoints(signed(mix))} ${Math.abs(mix) === 1 ? 'viene' : 'vienen'} de otro reparto del trabajo y ${inPoints(signed(feeling))}, del mismo trabajo sentido de otra manera.`,

  experimentReal: (title, since, points, low, high) =>
    `${title}, desde ${since}: ${inPoints(signed(points))} (90\u00a0%: de ${plain(low)} a ${plain(high)}).`,
  experimentSides: (after: number, before: number) => `${capital(weeks(after))} frente a ${weeks(before)} antes.`,
  likelyReal: (asExpected: boolean | null) =>
    asExpected === false ? 'Probablemente real, y no como esperabas.' : 'Probablemente real.',
  notReal: (points: number, low: number, high: number) =>
    `${inPoints(signed(points))} por ahora, pero es posible de ${signed(low)} a ${signed(high)}: sigue adelante.`,
  experimentNeeds: (title: string, before: number, after: number) =>
    `${title}: necesita tres semanas de etiquetas a cada lado; por ahora, ${n(before)} antes y ${n(after)} después.`,

  mix: (share, low, high, now) =>
    `Con este reparto, alrededor del ${percent(share / 100)} de las horas daría energía (del ${low} al ${percent(high / 100)}), frente al ${percent(now / 100)} de ahora.`,
  mixUnseen: (part: number) => `El ${percent(part / 100)} del reparto es algo que nunca has etiquetado.`,
  mixCannotSay: 'Tus etiquetas aún no pueden decirlo: son pocas, o buena parte de este reparto nunca se etiquetó.',

  untagged: (tagged: number, low: number, share: number) =>
    `Etiquetaste el ${percent(tagged / 100)} de tus horas.${low === share ? '' : ` Si te saltas las malas, la parte que da energía puede ser del ${percent(low / 100)} y no del ${percent(share / 100)}.`}`,
  allTagged: 'Etiquetaste todas tus horas.',
};
