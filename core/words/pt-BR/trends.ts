import type { AllWords } from '../all.ts';
import type { Side, Subject } from '../trends.ts';
import { counted, did, doing, n } from './forms.ts';

const many = (text: string): Subject => ({ text, plural: true });
const one = (text: string): Subject => ({ text, plural: false });
const tags = (count: number) => counted(count, 'etiqueta', 'etiquetas');
const weeks = (count: number) => (count === 1 ? 'uma semana' : `${n(count)} semanas`);
const list = new Intl.ListFormat('pt-BR');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;
const plain = (points: number) => (points < 0 ? `−${-points}` : `${points}`);
const dated = (day: string, how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('pt-BR', { ...how, timeZone: 'UTC' }).format(new Date(day));
const both = (energizing: number, draining: number) =>
  `${n(energizing)} ${doing('energizing', energizing)} e ${n(draining)} ${doing('draining', draining)}`;
const giving = (side: Side) => (side === 'draining' ? 'tirar sua energia' : 'dar energia a você');
const gives = (side: Side, plural: boolean) =>
  side === 'draining' ? `${plural ? 'tiram' : 'tira'} sua energia` : `${plural ? 'dão' : 'dá'} energia a você`;

export const trendWords: AllWords['trendWords'] = {
  groups: {
    hour: {
      'before-10': 'antes das 10:00',
      '10-12': 'das 10:00 às 12:00',
      '12-14': 'das 12:00 às 14:00',
      '14-16': 'das 14:00 às 16:00',
      'from-16': 'a partir das 16:00',
    },
    weekday: {
      monday: 'segunda-feira',
      tuesday: 'terça-feira',
      wednesday: 'quarta-feira',
      thursday: 'quinta-feira',
      friday: 'sexta-feira',
      saturday: 'sábado',
      sunday: 'domingo',
    },
    'back-to-back': { no: 'com pausa antes', yes: 'sem pausa antes' },
    size: { 'up-to-2': 'até duas pessoas', '3-6': 'três a seis pessoas', 'from-7': 'sete pessoas ou mais' },
    load: {
      'up-to-2h': 'até 2 horas de reuniões',
      '2-4h': '2 a 4 horas de reuniões',
      '4-6h': '4 a 6 horas de reuniões',
      'from-6h': 'mais de 6 horas de reuniões',
    },
  },
  kinds: {
    'one-on-one': many('As reuniões 1:1'),
    standup: many('As reuniões diárias'),
    status: many('As reuniões de status'),
    review: many('As revisões'),
    planning: one('O planejamento'),
    workshop: many('As oficinas'),
    interview: many('As entrevistas'),
    presentation: many('As apresentações'),
    teaching: one('O ensino'),
    client: one('O trabalho com clientes'),
    'people-admin': one('A gestão de pessoas'),
    'all-hands': many('As reuniões gerais'),
    social: one('O tempo social'),
    admin: one('O trabalho administrativo'),
    incident: many('Os incidentes'),
    building: one('A construção'),
    maintaining: one('A manutenção'),
    analysis: one('A análise'),
    writing: one('A escrita'),
    design: one('O design'),
    strategy: one('A estratégia'),
    learning: one('O aprendizado'),
    other: one('O resto do trabalho'),
  },
  subjects: {
    kind: (name: string) => one(name),
    series: (name: string) => one(`“${name}”`),
    person: (name: string) => many(`As reuniões com ${name}`),
    hour: (name: string) => many(`As horas ${name}`),
    weekday: (name: string) =>
      many(name.endsWith('-feira') ? `As ${name.replace('-feira', 's-feiras')}` : `Os ${name}s`),
    'back-to-back': (name: string) => many(`As atividades ${name}`),
    size: (name: string) => many(`As reuniões de ${name}`),
    load: (name: string) => many(`Os dias com ${name}`),
  },
  heldEqual: {
    kind: 'o tipo',
    hour: 'a hora do dia',
    weekday: 'o dia da semana',
    'back-to-back': 'as pausas',
  },

  claims: ({ text, plural }, side) => `${text} ${gives(side, plural)}.`,
  claimsLess: ({ text, plural }, side) =>
    side === 'draining'
      ? `${text} ${plural ? 'dão' : 'dá'} a você menos energia que o resto.`
      : `${text} ${plural ? 'tiram' : 'tira'} menos da sua energia que o resto.`,
  leans: ({ text, plural }, side, count, of) =>
    `${text} por enquanto ${plural ? 'tendem' : 'tende'} a ${giving(side)} (${n(count)} de ${n(of)}).`,
  leansLess: ({ text, plural }, side, count, of) => {
    const opposite = side === 'draining' ? 'energizing' : 'draining';
    return `${text} por enquanto ${plural ? 'tendem' : 'tende'} menos que o resto a ${giving(opposite)} (${n(count)} de ${n(of)} ${doing(opposite, count)}).`;
  },
  counts: ({ text }, energizing, draining, of) => `${text}: ${both(energizing, draining)}, de ${tags(of)}.`,
  noDifference: ({ text }, energizing, draining, of) =>
    `${text}: nenhuma diferença confiável ainda (${both(energizing, draining)}, de ${n(of)}).`,
  notEnough: (needed: number) => `Ainda não basta: cerca de mais ${tags(needed)}.`,
  looks: ({ text, plural }, side, count, of) =>
    `${text} ${plural ? 'parecem' : 'parece'} ${giving(side)} (${n(count)} de ${n(of)}),`,
  under: {
    hour: (name, count, of) => `mas ${n(count)} das ${n(of)} ${count === 1 ? 'foi' : 'foram'} ${name}, e essas horas`,
    weekday: (name, count, of) =>
      `mas ${n(count)} das ${n(of)} ${count === 1 ? 'foi' : 'foram'} em ${name}, e esses dias`,
    'back-to-back': (name, count, of) =>
      `mas ${n(count)} das ${n(of)} ${count === 1 ? 'foi' : 'foram'} ${name}, e isso`,
  },
  whatever: (side, isClaim, plural) =>
    isClaim
      ? `${gives(side, plural)}, seja o que for que você faça.`
      : `${plural ? 'tendem' : 'tende'} a ${giving(side)}, seja o que for que você faça.`,
  mostly: (series: string, part: number, of: number) =>
    `${n(part)} de ${n(of)} ${part === 1 ? 'pertence' : 'pertencem'} a uma mesma série, “${series}”: é dela que se fala.`,

  evidence: (side, count, of, elsewhere) =>
    `${n(count)} de ${n(of)} etiquetas ${did(side, count)}; no resto, ${elsewhere}.`,
  inTen: (count: number) =>
    count === 0 ? 'menos de 1 em cada 10' : count === 10 ? 'quase todas' : `${count} em cada 10`,
  allowing: (equal, side, points, low, high) =>
    `Levando em conta ${list.format(equal)}: ${points} pontos a ${side === 'draining' ? 'menos' : 'mais'} (90%: de ${plain(low)} a ${plain(high)}).`,
  worth: (count: number, separate: number) =>
    `${count === 1 ? 'A etiqueta conta' : `As ${n(count)} etiquetas contam`} como ${counted(separate, 'independente', 'independentes')}.`,
  tipping: (points: number) =>
    `Para isto desaparecer, as atividades sem etiqueta teriam de ir ${points} pontos na direção contrária.`,
  cannotTip: 'Fossem como fossem as atividades sem etiqueta, elas não derrubariam isto.',
  settles: (needed: number) => `Cerca de mais ${tags(needed)} ${needed === 1 ? 'mostraria' : 'mostrariam'}.`,
  held: (readings: number, of: number) => `Manteve-se em ${readings} de ${of} leituras semanais.`,
  watching: 'As duas primeiras semanas só contam: quem começa a observar costuma mudar no início.',

  month: (day: string) => dated(day, { month: 'long' }),
  monthAndYear: (day: string) => dated(day, { month: 'long', year: 'numeric' }),
  date: (day: string) => dated(day, { month: 'long', day: 'numeric' }),
  trend: (isDown, from, to, since) =>
    `Sua parte que dá energia ${isDown ? 'caiu' : 'subiu'} de cerca de ${from}% para ${to}% desde ${since}.`,
  trendRange: (isDown, points, low, high, count) =>
    `O que dá menos o que tira energia, comparando o comparável: ${points} pontos a ${isDown ? 'menos' : 'mais'} em ${weeks(count)} (90%: de ${plain(low)} a ${plain(high)}).`,
  noTrend: (count: number) => `Nenhuma tendência confiável ainda em ${weeks(count)}.`,
  trendNeeds: (needed: number, have: number) =>
    `Uma tendência precisa de ${n(needed)} semanas com três etiquetas ou mais; até agora, ${have === 1 ? 'há 1' : `há ${n(have)}`}.`,
  mixOrFeeling: (mix: number, feeling: number) =>
    `Da mudança entre a primeira metade e a segunda, ${signed(mix)} pontos vêm de outra divisão do trabalho e ${signed(feeling)} pontos, do mesmo trabalho sentido de outro jeito.`,

  experimentReal: (title, since, points, low, high) =>
    `${title}, desde ${since}: ${signed(points)} pontos (90%: de ${plain(low)} a ${plain(high)}).`,
  experimentSides: (after: number, before: number) => `${capital(weeks(after))} contra ${weeks(before)} antes.`,
  likelyReal: (asExpected: boolean | null) =>
    asExpected === false ? 'Provavelmente real, e não como você esperava.' : 'Provavelmente real.',
  notReal: (points: number, low: number, high: number) =>
    `${signed(points)} pontos até agora, mas é possível de ${signed(low)} a ${signed(high)}: siga em frente.`,
  experimentNeeds: (title: string, before: number, after: number) =>
    `${title}: precisa de três semanas de etiquetas de cada lado; até agora, ${n(before)} antes e ${n(after)} depois.`,

  mix: (share, low, high, now) =>
    `Com esta divisão, cerca de ${share}% das horas dariam energia (de ${low} a ${high}%), contra ${now}% agora.`,
  mixUnseen: (part: number) => `${part}% da divisão é algo que você nunca etiquetou.`,
  mixCannotSay:
    'Suas etiquetas ainda não conseguem dizer: são poucas, ou boa parte desta divisão nunca foi etiquetada.',

  untagged: (tagged: number, low: number, share: number) =>
    `Você etiquetou ${tagged}% das suas horas.${low === share ? '' : ` Se você pula as ruins, a parte que dá energia pode ser de ${low}% em vez de ${share}%.`}`,
  allTagged: 'Você etiquetou todas as suas horas.',
};
