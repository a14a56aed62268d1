import type { Because, Counted, Moment } from '../../articles/because.ts';
import type { Cluster } from '../../articles/guide.ts';
import type { Declaration } from '../../profile.ts';
import type { AllWords } from '../all.ts';
import { counted, did, doing, n, percent } from './forms.ts';

const range = (lower: number, upper: number) =>
  `probablemente entre el ${n(Math.round(lower * 100))} y el ${percent(upper)}`;
const tags = (count: number) => counted(count, 'etiqueta', 'etiquetas');
const weeksOf = (count: number) => counted(count, 'semana', 'semanas');
const of = ({ what, count, n: all }: Counted) => `${what} ${n(count)} de ${n(all)}`;
const tenths = new Intl.NumberFormat('es', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format;

const moments: Record<Moment, string> = {
  'third-in-run': 'Desde la tercera reunión seguida',
  'heavy-days': 'En tus días más llenos',
  afternoon: 'Desde el mediodía',
  late: 'Después de las 15:00',
  'long-making': 'En tramos de 90 minutos o más',
  'later-weeks': 'En tipos que antes te daban energía, últimamente',
};

const said: Record<Declaration, string> = {
  'weighing-independence': 'te planteas trabajar por tu cuenta',
  'all-or-nothing-plan': 'piensas en dejarlo todo y empezar de nuevo',
  'held-by-money': 'el dinero te retiene donde estás',
  'one-more-year': 'le das un año más',
  'too-late': 'parece tarde para cambiar',
  'no-box-fits': 'ninguna casilla del escalafón encaja',
  'not-managing': 'no quieres dirigir a personas',
  'not-narrower': 'no quieres especializarte más',
  'not-founding': 'no quieres fundar una empresa',
  'toward-strategy': 'quieres acercarte a la estrategia',
  'toward-teaching': 'quieres acercarte a la enseñanza',
  'toward-craft': 'quieres que se te conozca por tu oficio',
  'collecting-credentials': 'no dejas de acumular certificados',
  'too-many-commitments': 'tienes demasiados compromisos',
  'tired-of-selling': 'te cansa vender',
};

const untested = {
  independence:
    'Te planteas trabajar por tu cuenta y trabajas por cuenta ajena: ninguna de tus etiquetas es de semanas así.',
  plan: 'Piensas en empezar de nuevo, y ninguna de tus etiquetas es de ese trabajo.',
  decision: 'Lo que estás decidiendo añade horas de tipos que apenas has etiquetado.',
} as const;

const themes: Record<Cluster, string> = {
  observe: 'observar tu propia energía',
  moves: 'pequeños pasos',
  traps: 'decisiones y trampas',
  care: 'carga y recuperación',
  meetings: 'reuniones y horas',
  meaning: 'sentido y personas',
  paths: 'caminos sin nombre',
};

/** The sentence that says why an article is offered; every number in it is one of the facts. */
function sentence(because: Because): string {
  switch (because.say) {
    case 'share': {
      const skill = because.skill === undefined ? '' : `; tu destreza, ${because.skill} de 5`;
      return `${because.what}: ${n(because.count)} de ${n(because.n)} ${doing(because.side, because.count)}, ${range(because.lower, because.upper)}${skill}.`;
    }
    case 'late-choices':
      return `Elegir y aprobar después de las 14:00: ${n(because.count)} de ${n(because.n)} ${doing('draining', because.count)}, ${range(because.lower, because.upper)}.`;
    case 'all-tags':
      return `${n(because.count)} de tus ${tags(because.n)} en ${weeksOf(because.weeks)} ${did(because.side, because.count)}, ${range(because.lower, because.upper)}.`;
    case 'comparison':
      return `${moments[because.moment]}: ${n(because.count)} de ${n(because.n)} ${doing(because.side, because.count)}; en lo demás, ${n(because.restCount)} de ${n(because.rest)}.`;
    case 'trade':
      return `Horas para intercambiar: ${of(because.draining)} ${doing('draining', because.draining.count)}, ${of(because.energizing)} ${doing('energizing', because.energizing.count)}.`;
    case 'several':
      return `${because.side === 'draining' ? 'Varias pequeñas pérdidas de energía' : 'Lo que te da energía'}: ${because.kinds.map(of).join(', ')}.`;
    case 'person':
      return `Con ${because.name || 'una persona'}: ${n(because.count)} de ${n(because.n)} ${doing(because.side, because.count)}, a diferencia de los mismos tipos de trabajo sin esa persona.`;
    case 'weeks':
      return because.of === 'hours'
        ? `Tus días se han ido alargando durante ${weeksOf(because.weeks)}.`
        : `La parte que ${because.of === 'tagged' ? 'etiquetas' : doing(because.of, 1)} pasó del ${percent(because.first)} al ${percent(because.last)} en ${weeksOf(because.weeks)}.`;
    case 'tagged-days':
      return `${tags(because.tags)} en ${counted(because.days, 'día', 'días')} por ahora: pocas para ver un patrón.`;
    case 'tagged-share':
      return `Etiquetaste ${n(because.tagged)} de las últimas ${n(because.of)} actividades.`;
    case 'skipped':
      return because.when === 'runs'
        ? 'Las reuniones al final de una serie seguida se quedan más veces sin etiquetar.'
        : 'Tus días más llenos se quedan más veces sin etiquetar.';
    case 'adjusted':
      return `${because.what} destaca, y apenas lo hace a las mismas horas y con la misma carga.`;
    case 'meeting-hours':
      return `Unas ${counted(Math.round(because.hours), 'hora', 'horas')} de reuniones por semana; ${n(because.count)} de ${n(because.n)} ${doing(because.side, because.count)}.`;
    case 'stretches':
      return `Tu tramo habitual sin interrupciones es de ${n(because.minutes)} minutos.`;
    case 'evenings':
      return `${n(because.count)} de tus ${tags(because.n)} ${because.count === 1 ? 'es' : 'son'} de tardes, noches o fines de semana.`;
    case 'decision':
      return because.daysLeft === undefined
        ? `Estás decidiendo sobre «${because.title}».`
        : `Estás decidiendo sobre «${because.title}»; el plazo vence en ${counted(because.daysLeft, 'día', 'días')}.`;
    case 'decision-drains':
      return `«${because.title}» añadiría ${n(because.hours)} horas por semana; la mayoría de las que quitan energía, en ${because.what}.`;
    case 'untested':
      return because.what in untested
        ? untested[because.what as keyof typeof untested]
        : `Quieres acercarte a ${because.what}; por ahora, ${tags(because.n)} de ese trabajo.`;
    case 'rates-known':
      return `Tienes suficientes etiquetas en ${n(because.kinds)} tipos para calcular cómo sería otro reparto de horas.`;
    case 'no-experiment':
      return `Hay un patrón (${of(because.pattern)} ${doing(because.pattern.side, because.pattern.count)}) y ningún experimento en marcha.`;
    case 'experiment-ended':
      return `Tu experimento «${because.title}» ha terminado.`;
    case 'exhaustion':
      return `Tus respuestas sitúan el agotamiento en ${tenths(because.mean)} de 5${because.weeks > 1 ? ` durante ${weeksOf(because.weeks)}` : ''}.`;
    case 'self-employed':
      return 'Trabajas por tu cuenta.';
    case 'said':
      return `Dijiste que ${said[because.declaration]}.`;
    case 'starter':
      return because.tags === 0
        ? 'Aún no has etiquetado nada; este es un buen comienzo.'
        : `${tags(because.tags)} todavía ${because.tags === 1 ? 'es' : 'son'} poco; este es un buen comienzo.`;
    case 'words':
      return `Habla de ${because.words.join(', ')}, como tu calendario.`;
    case 'concept':
      return `Sobre ${because.name}. ${sentence(because.because)}`;
    case 'unrelated':
      return 'De tus propios artículos; nada en tus etiquetas lo pide todavía.';
    case 'theme':
      return `De la biblioteca: ${themes[because.cluster]}.`;
  }
}

export const reasonWords: AllWords['reasonWords'] = {
  sentence,
  ads: 'Marcado como contenido con publicidad.',
  affiliate: 'Dice que puede contener enlaces de afiliación o estar pagado.',
};
