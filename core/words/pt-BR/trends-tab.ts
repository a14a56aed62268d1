import type { Period } from '../../period.ts';
import type { AllWords } from '../all.ts';
import { counted, doing, n } from './forms.ts';

const tags = (count: number) => counted(count, 'etiqueta', 'etiquetas');
const weeks = (count: number) => (count === 1 ? 'uma semana' : `${n(count)} semanas`);
const sides = (energizing: number, neutral: number, draining: number) =>
  `${n(energizing)} ${doing('energizing', energizing)}, ${counted(neutral, 'neutra', 'neutras')}, ${n(draining)} ${doing('draining', draining)}`;

export const trendsTabWords: AllWords['trendsTabWords'] = {
  none: 'Ainda não há etiquetas.',
  noneHint:
    'Etiquete algumas reuniões quando terminarem. Depois de mais ou menos uma semana, esta página começa a dizer algo.',
  nonePeriod: 'Não há etiquetas neste período.',
  loading: 'Um momento: suas etiquetas estão sendo contadas.',
  soFar: (count: number) => `${tags(count)} até agora.`,
  share: (part: string) => `Cerca de ${part} das suas horas etiquetadas deram energia.`,
  basis: (count: number, hours: string, days: number) =>
    `${tags(count)} em ${hours}${days > 0 ? `, ao longo de ${weeks(days)}` : ''}.`,
  rangeAfter: (count) => `Uma média depois de mais ${tags(count)}`,
  range: (low: string, high: string) => `Provavelmente de ${low} a ${high}.`,
  sides: (energizing: number, neutral: number, draining: number) => `${sides(energizing, neutral, draining)}.`,
  firstTwoWeeks:
    'As duas primeiras semanas só contam: quem começa a observar costuma mudar no início. Nada é afirmado ainda.',
  period: 'Período',
  periods: (period: Period) =>
    period === 'all' ? 'Tudo' : period === 52 ? 'Últimas 52 semanas' : `Últimas ${period} semanas`,
  failed: 'Não foi possível calcular este período. Tente de novo em um momento.',
  weeks: 'De semana em semana',
  givesAndTakes: 'O que dá, o que tira',
  nothingYet: 'Nada confiável ainda. É normal com poucas etiquetas.',
  quiet: (count: number) =>
    count === 1 ? 'Até agora, e sem certeza: 1 tendência' : `Até agora, e sem certeza: ${n(count)} tendências`,
  closest: 'Mais perto de poder ser dito',
  kinds: 'Energia por tipo',
  kindsSentence: 'Média das suas etiquetas por tipo, cada uma com a margem em que provavelmente está.',
  kind: 'Tipo',
  mean: 'Energia média',
  needs: (count: number) => `Precisa de cerca de mais ${tags(count)}`,
  families: {
    kind: 'Tipos, comparados',
    series: 'Reuniões recorrentes',
    person: 'Pessoas',
    hour: 'Hora do dia',
    weekday: 'Dias da semana',
    'back-to-back': 'Sem pausa entre uma e outra',
    load: 'Reuniões em um dia',
    size: 'Número de pessoas',
  },
  comparisons: 'Em comparação com o resto',
  comparisonsHint:
    'Cada um é comparado com suas outras atividades, com o resto igual: quantos pontos a mais de energia dá ou tira.',
  experiments: 'Experimentos',
  mix: 'Divisão ou sensação?',
  untagged: 'O que ficou sem etiqueta',
  explain: 'Como uma etiqueta vira uma afirmação',
  someone: 'Alguém ainda sem nome',
};

export const plotWords: AllWords['plotWords'] = {
  asTable: 'Tabela',
  asPlot: 'Gráfico',
  copyCsv: 'Copiar CSV',
  copyPicture: 'Copiar imagem',
  copied: 'Copiado',
  downloaded: 'Baixado',
  notCopied: 'O navegador não permitiu copiar.',
  counts: (energizing: number, draining: number, all: number) => `${n(energizing)} ▲  ${n(draining)} ▼  de ${n(all)}`,
  countColumns: ['Etiquetas', 'Dão energia', 'Tiram energia'],
  rangeColumns: ['Margem de', 'Margem até'],
  energyEnds: ['Tira muita energia', 'Dá muita energia'],
  difference: 'Diferença',
  differenceEnds: ['Tira mais energia', 'Dá mais energia'],
  differences: (compared: number, claimed: number) =>
    compared === 0
      ? 'Ainda há poucas etiquetas para comparar.'
      : `${claimed === 0 ? 'Nenhuma diferença confiável' : claimed === 1 ? 'Uma diferença confiável' : `${n(claimed)} diferenças confiáveis`}, de ${counted(compared, 'comparação', 'comparações')}.`,
  notCompared: 'Ainda nada com que comparar',
  shortHours: (hours: string) => hours,
};

export const weekWords: AllWords['weekWords'] = {
  name: 'Semanas',
  levels: (count: number, first: string, last: string) =>
    `Em ${weeks(count)}, sua parte que dá energia ${first === last ? `ficou em cerca de ${last}` : `foi de cerca de ${first} para cerca de ${last}`}.`,
  noLevels: (count: number) => `Horas de ${weeks(count)}, por como deixaram você.`,
  reading:
    'Os pontos são semanas, a linha é o nível com a margem provável, os traços são a sua média; as barras são horas etiquetadas.',
  noLine: 'A linha da parte que dá energia precisa de três semanas com três etiquetas.',
  columns: ['Semana de', 'Etiquetas', 'Parte', 'Nível', 'De', 'Até', 'Dão energia', 'Neutras', 'Tiram energia'],
};

export const heatWords: AllWords['heatWords'] = {
  name: 'Horas e dias da semana',
  hour: 'Hora',
  sentence: (filled: number, all: number) =>
    `${n(filled)} de ${n(all)} horas da sua semana ${filled === 1 ? 'tem' : 'têm'} três etiquetas ou mais, e cor. As outras têm só contorno, ou nada onde não houve etiqueta.`,
};

export const shareWords: AllWords['shareWords'] = {
  mixName: 'Divisão ou sensação',
  part: 'Parte',
  points: 'Pontos',
  share: 'Porcentagem',
  early: 'Porcentagem na primeira metade',
  late: 'Porcentagem na segunda metade',
  mix: 'Outra divisão do trabalho',
  feeling: 'O mesmo trabalho, sentido de outro jeito',
  untaggedName: 'Horas com e sem etiqueta',
  tagged: 'Parte etiquetada de todas as horas',
  ofTagged: 'Parte das horas etiquetadas que dá energia',
  lowest: 'Menor parte provável de todas as horas',
  highest: 'Maior parte provável de todas as horas',
  taggedHours: (part: string) => `Com etiqueta: ${part} das suas horas`,
  allHours: (low: string, high: string) => `Parte de todas as horas que dá energia: de ${low} a ${high}`,
};

export const statementWords: AllWords['statementWords'] = {
  arithmetic: 'Contagens e cálculo',
  tags: 'Etiquetas',
  sides,
  onDays: 'Em',
  daysAndHours: (days: number, hours: string) => `${days === 1 ? 'um dia' : `${n(days)} dias`}, ${hours}`,
  points: (points: string) => `${points} pontos`,
  fromTo: (from: string, to: string) => `de ${from} a ${to} pontos`,
  difference: 'Diferença, com o resto igual',
  standardError: 'Erro padrão',
  effective: 'Equivale em etiquetas independentes',
  shrunken: 'Puxada em direção a “sem diferença”',
  interval: 'Margem de 90%',
  wrongSign: 'Chance de ser ao contrário',
  p: 'p da diferença',
  adjusted: 'p, todas as perguntas juntas',
  held: 'Manteve-se em leituras semanais',
  readings: (held: number) => `${held} de 3`,
  needs: 'Ainda falta',
  about: (count: number) => `cerca de ${tags(count)}`,
  tagged: 'Parte etiquetada destas atividades',
  tipping: 'As sem etiqueta derrubariam isto com',
  cannotOverturn: 'nenhuma resposta possível',
};
