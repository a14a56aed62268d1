import type { AllWords } from '../all.ts';
import { counted, did, n } from './forms.ts';

const weeks = (count: number) => counted(count, 'semana', 'semanas');

export const decideWords: AllWords['decideWords'] = {
  lead: 'Uma oferta, uma promoção, um projeto: uma parte maior da sua semana daria energia?',
  none: 'Anote que horas mudariam, e suas próprias etiquetas dizem como seria. Ainda não há nenhuma decisão anotada.',
  watching:
    'Há um estudo em andamento: o que suas etiquetas dizem de uma decisão fica oculto até ele terminar. Você já pode anotá-la.',
  fresh: 'Nova decisão',
  open: 'Abertas',
  due: 'Hora de olhar para trás',
  decided: 'Decididas',
  back: 'Todas as decisões',
  types: {
    offer: 'Oferta',
    promotion: 'Promoção',
    project: 'Projeto',
    independence: 'Trabalhar por conta própria',
    other: 'Outra coisa',
  },
  title: 'Que nome você dá?',
  untitled: 'Decisão sem título',
  answerBy: 'Responder até',
  by: (day: string) => `responder até ${day}`,
  save: 'Salvar',
  failed: 'Não foi possível salvar. Nada mudou.',
  remove: 'Remover esta decisão',
  removed: 'Removida.',
  undo: 'Desfazer',

  hours: 'O que mudaria em uma semana?',
  hoursHint: 'Horas por semana a mais ou a menos do que agora. Deixe em 0 o que não muda.',
  changeOf: (kind: string) => `Mudança de ${kind}, horas por semana`,
  less: (kind: string) => `Menos: ${kind}`,
  more: (kind: string) => `Mais: ${kind}`,
  addKind: 'Adicionar um tipo de trabalho',
  ownKind: 'Algo novo…',
  newName: 'Como se chama?',
  add: 'Adicionar',
  like: (kind: string) => `${kind} se parece mais com`,
  likeNothing: 'nada que eu conheça',
  week: (hours: string, count: number) => `Sua semana agora: ${hours}, a média de ${weeks(count)}.`,
  noWeek:
    'Ainda não há horas no seu calendário; as mudanças ficam guardadas e são avaliadas assim que houver etiquetas.',

  weighed: 'O que suas etiquetas dizem',
  notEnough:
    'Suas etiquetas ainda não conseguem dizer: são necessárias doze, e a maior parte da nova semana em tipos que você já etiquetou.',
  unchanged: 'Mude uma hora para ver o que aconteceria.',
  change: (points: string) => `${points} pontos`,
  changeRange: (low: string, high: string) => `provavelmente de ${low} a ${high}`,
  fromTo: (now: string, later: string, low: string, high: string) =>
    `Horas que dão energia: cerca de ${now} da semana atual e cerca de ${later} da futura (de ${low} a ${high}).`,
  noSide: 'A margem alcança os dois lados: só pela energia, suas etiquetas não decidem isto.',
  measured: (share: string) => `Das suas horas etiquetadas até agora, ${share} deram energia.`,
  unseen: (part: string) => `${part} dessa semana é trabalho que você nunca etiquetou.`,
  borrowed: (part: string) => `${part} dela usa o valor de algo parecido, com uma margem mais larga.`,
  matters: (kind: string, points: string) =>
    `A hora que mais pesa: ${kind}. Uma a mais por semana são ${points} pontos.`,
  leastKnown: (kind: string) =>
    `O que menos se conhece: ${kind}. Experimentar por algumas semanas diria mais do que pensar.`,
  barNow: 'Agora',
  barLater: 'Depois',
  barsName: 'Parte que dá energia, agora e depois',

  directions: 'Para onde aponta?',
  directionsHint: 'Escolha do que você quer mais. Fica guardado no seu perfil.',
  direction: {
    creative: 'Criatividade',
    technical: 'Técnica',
    impact: 'Impacto',
    autonomy: 'Autonomia',
    collaboration: 'Colaboração',
  },
  directionLine: (name: string, before: string, after: string) =>
    `${name}: ${before} por semana agora, ${after} depois`,
  editLeanings: 'O que cada tipo contém',
  leaningsHint: 'Nada, um pouco ou muito de cada. O Updraft parte do que é comum; mude o que não for assim para você.',
  amounts: ['nada', 'um pouco', 'muito'],
  amountOf: (kind: string, direction: string) => `${direction} em ${kind}`,

  hidden: 'O que o salário e o cargo não mostram',
  hiddenHours: (kind: string, hours: string, draining: number, of: number) =>
    `${hours} a mais por semana de ${kind}: ${n(draining)} de ${n(of)} etiquetas ${did('draining', draining)}.`,
  hiddenLoss: (kind: string, hours: string, energizing: number, of: number) =>
    `${hours} a menos por semana de ${kind}: ${n(energizing)} de ${n(of)} etiquetas ${did('energizing', energizing)}.`,
  hiddenAsk: [
    'O calendário de quem decide como é a sua semana?',
    'Quais das novas horas você poderia deixar de fazer depois de um ano?',
    'O que você faria no segundo ano, quando já não for novidade?',
  ],

  trap: 'Uma pergunta simples: alguma destas coisas faz parte disso?',
  traps: {
    'sticking-it-out': 'Dou mais um ano, e não é a primeira vez',
    escape: 'Quero sair daqui, mais do que ir para algum lugar',
    handcuffs: 'O dinheiro torna difícil olhar para outra coisa',
    'sunk-cost': 'Já coloquei coisa demais nisto para mudar',
    none: 'Nenhuma destas',
  },
  trapSaid: {
    'sticking-it-out': 'Você disse: mais um ano, de novo. Anote o que teria de ser diferente até lá.',
    escape:
      'Você disse: sair daqui, mais do que ir para algum lugar. Uma pequena prova do novo trabalho custa menos que o salto.',
    handcuffs: 'Você disse: o dinheiro. Antes de comparar, conte também o que custa uma semana sem energia.',
    'sunk-cost':
      'Você disse: coisa demais já investida. O que foi investido já se foi de qualquer modo; as próximas horas, não.',
    none: 'Você disse: nenhuma das armadilhas comuns.',
  },
  trapGuide: 'Ler sobre isso',

  journal: 'Diário',
  outcome: 'O que você escolheu?',
  why: 'Por quê? Do que convém lembrar?',
  lookBackOn: 'Olhar para trás em',
  decide: 'Anotar',
  needsOutcome: 'Diga o que você escolheu.',
  chose: (outcome: string, day: string) => `${day}: ${outcome}`,
  because: (why: string) => `Porque: ${why}`,
  looksBack: (day: string) => `Você olha para trás em ${day}.`,
  said: (change: string, low: string, high: string) =>
    `O que suas etiquetas diziam então: ${change} pontos (de ${low} a ${high}).`,
  reopen: 'Abrir de novo',

  lookBack: 'Olhar para trás',
  before: (share: string, hours: string, count: number) =>
    `Antes: ${share} davam energia, de ${hours} em ${weeks(count)}.`,
  since: (share: string, hours: string, count: number) =>
    `Desde então: ${share} dão energia, de ${hours} em ${weeks(count)}.`,
  noBefore: 'Não há etiquetas de antes.',
  noSince: 'Desde então, nenhuma semana completa com etiquetas.',
  compared: (points: string, low: string, high: string) =>
    `Comparando o comparável, o que dá menos o que tira energia: ${points} pontos (90%: de ${low} a ${high}).`,
  better: 'Melhor desde então, provavelmente de verdade.',
  worse: 'Pior desde então, provavelmente de verdade.',
  cannotTell: 'Pelas etiquetas não dá para saber se é melhor ou pior.',
  note: 'O que você conclui disso?',
  done: 'Já olhei para trás',
  lookedBack: (day: string) => `Você olhou para trás em ${day}.`,
};
