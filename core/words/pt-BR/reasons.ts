import type { Because, Counted, Moment } from '../../articles/because.ts';
import type { Cluster } from '../../articles/guide.ts';
import type { Declaration } from '../../profile.ts';
import type { AllWords } from '../all.ts';
import { counted, did, doing, n, percent } from './forms.ts';

const range = (lower: number, upper: number) => `provavelmente entre ${n(Math.round(lower * 100))} e ${percent(upper)}`;
const tags = (count: number) => counted(count, 'etiqueta', 'etiquetas');
const weeksOf = (count: number) => counted(count, 'semana', 'semanas');
const of = ({ what, count, n: all }: Counted) => `${what} ${n(count)} de ${n(all)}`;
const tenths = new Intl.NumberFormat('pt-BR', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format;

const moments: Record<Moment, string> = {
  'third-in-run': 'A partir da terceira reunião seguida',
  'heavy-days': 'Nos seus dias mais cheios',
  afternoon: 'A partir do meio-dia',
  late: 'Depois das 15:00',
  'long-making': 'Em trechos de 90 minutos ou mais',
  'later-weeks': 'Em tipos que antes davam energia, ultimamente',
};

const said: Record<Declaration, string> = {
  'weighing-independence': 'está pensando em trabalhar por conta própria',
  'all-or-nothing-plan': 'pensa em largar tudo e recomeçar',
  'held-by-money': 'o dinheiro prende você onde está',
  'one-more-year': 'dá mais um ano',
  'too-late': 'parece tarde demais para mudar',
  'no-box-fits': 'nenhuma casa do plano de carreira combina',
  'not-managing': 'não quer gerenciar pessoas',
  'not-narrower': 'não quer se especializar mais',
  'not-founding': 'não quer fundar uma empresa',
  'toward-strategy': 'quer ir em direção à estratégia',
  'toward-teaching': 'quer ir em direção ao ensino',
  'toward-craft': 'quer que conheçam você pelo seu ofício',
  'collecting-credentials': 'vive acumulando certificados',
  'too-many-commitments': 'tem compromissos demais',
  'tired-of-selling': 'se cansa de vender',
};

const untested = {
  independence:
    'Você pensa em trabalhar por conta própria e tem vínculo de emprego: nenhuma das suas etiquetas é de semanas assim.',
  plan: 'Você pensa em recomeçar, e nenhuma das suas etiquetas é desse trabalho.',
  decision: 'O que você está decidindo acrescenta horas de tipos que você quase não etiquetou.',
} as const;

const themes: Record<Cluster, string> = {
  observe: 'observar sua própria energia',
  moves: 'pequenos passos',
  traps: 'decisões e armadilhas',
  care: 'carga e recuperação',
  meetings: 'reuniões e horas',
  meaning: 'sentido e pessoas',
  paths: 'caminhos sem nome',
};

/** The sentence that says why an article is offered; every number in it is one of the facts. */
function sentence(because: Because): string {
  switch (because.say) {
    case 'share': {
      const skill = because.skill === undefined ? '' : `; sua habilidade, ${because.skill} de 5`;
      return `${because.what}: ${n(because.count)} de ${n(because.n)} ${doing(because.side, because.count)}, ${range(because.lower, because.upper)}${skill}.`;
    }
    case 'late-choices':
      return `Escolher e aprovar depois das 14:00: ${n(because.count)} de ${n(because.n)} ${doing('draining', because.count)}, ${range(because.lower, because.upper)}.`;
    case 'all-tags':
      return `${n(because.count)} das suas ${tags(because.n)} em ${weeksOf(because.weeks)} ${did(because.side, because.count)}, ${range(because.lower, because.upper)}.`;
    case 'comparison':
      return `${moments[because.moment]}: ${n(because.count)} de ${n(because.n)} ${doing(because.side, because.count)}; no resto, ${n(because.restCount)} de ${n(because.rest)}.`;
    case 'trade':
      return `Horas para trocar: ${of(because.draining)} ${doing('draining', because.draining.count)}, ${of(because.energizing)} ${doing('energizing', because.energizing.count)}.`;
    case 'several':
      return `${because.side === 'draining' ? 'Várias pequenas perdas de energia' : 'O que dá energia'}: ${because.kinds.map(of).join(', ')}.`;
    case 'person':
      return `Com ${because.name || 'uma pessoa'}: ${n(because.count)} de ${n(because.n)} ${doing(because.side, because.count)}, diferente dos mesmos tipos de trabalho sem essa pessoa.`;
    case 'weeks':
      return because.of === 'hours'
        ? `Seus dias vêm ficando mais longos ao longo de ${weeksOf(because.weeks)}.`
        : `A parte que ${because.of === 'tagged' ? 'você etiqueta' : doing(because.of, 1)} foi de ${percent(because.first)} para ${percent(because.last)} em ${weeksOf(because.weeks)}.`;
    case 'tagged-days':
      return `${tags(because.tags)} em ${counted(because.days, 'dia', 'dias')} até agora: pouco para ver um padrão.`;
    case 'tagged-share':
      return `Você etiquetou ${n(because.tagged)} das últimas ${n(because.of)} atividades.`;
    case 'skipped':
      return because.when === 'runs'
        ? 'Reuniões no fim de uma sequência ficam sem etiqueta com mais frequência.'
        : 'Seus dias mais cheios ficam sem etiqueta com mais frequência.';
    case 'adjusted':
      return `${because.what} se destaca, e quase nada nos mesmos horários e com a mesma carga.`;
    case 'meeting-hours':
      return `Cerca de ${counted(Math.round(because.hours), 'hora', 'horas')} de reuniões por semana; ${n(because.count)} de ${n(because.n)} ${doing(because.side, because.count)}.`;
    case 'stretches':
      return `Seu trecho habitual sem interrupção é de ${n(because.minutes)} minutos.`;
    case 'evenings':
      return `${n(because.count)} das suas ${tags(because.n)} ${because.count === 1 ? 'é' : 'são'} de noites e fins de semana.`;
    case 'decision':
      return because.daysLeft === undefined
        ? `Você está decidindo sobre “${because.title}”.`
        : `Você está decidindo sobre “${because.title}”; o prazo termina em ${counted(because.daysLeft, 'dia', 'dias')}.`;
    case 'decision-drains':
      return `“${because.title}” acrescentaria ${n(because.hours)} horas por semana; a maioria das que tiram energia, em ${because.what}.`;
    case 'untested':
      return because.what in untested
        ? untested[because.what as keyof typeof untested]
        : `Você quer ir em direção a ${because.what}; até agora, ${tags(because.n)} desse trabalho.`;
    case 'rates-known':
      return `Você tem etiquetas suficientes em ${n(because.kinds)} tipos para calcular como seria outra divisão de horas.`;
    case 'no-experiment':
      return `Há um padrão (${of(because.pattern)} ${doing(because.pattern.side, because.pattern.count)}) e nenhum experimento em andamento.`;
    case 'experiment-ended':
      return `Seu experimento “${because.title}” terminou.`;
    case 'exhaustion':
      return `Suas respostas colocam o esgotamento em ${tenths(because.mean)} de 5${because.weeks > 1 ? ` ao longo de ${weeksOf(because.weeks)}` : ''}.`;
    case 'self-employed':
      return 'Você trabalha por conta própria.';
    case 'said':
      return `Você disse que ${said[because.declaration]}.`;
    case 'starter':
      return because.tags === 0
        ? 'Você ainda não etiquetou nada; este é um bom começo.'
        : `${tags(because.tags)} ainda ${because.tags === 1 ? 'é' : 'são'} pouco; este é um bom começo.`;
    case 'words':
      return `Fala de ${because.words.join(', ')}, como o seu calendário.`;
    case 'concept':
      return `Sobre ${because.name}. ${sentence(because.because)}`;
    case 'unrelated':
      return 'Dos seus próprios artigos; nada nas suas etiquetas pede isto ainda.';
    case 'theme':
      return `Da biblioteca: ${themes[because.cluster]}.`;
  }
}

export const reasonWords: AllWords['reasonWords'] = {
  sentence,
  ads: 'Marcado como conteúdo com publicidade.',
  affiliate: 'Diz que pode conter links de afiliados ou ser pago.',
};
