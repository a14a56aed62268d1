import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

const tags = (count: number) => counted(count, 'etiqueta', 'etiquetas');

export const pathsWords: AllWords['pathsWords'] = {
  alone: 'Trabalho a sós',
  lead: 'Jeitos de trabalhar que nenhum plano de carreira mostra, comparados com suas próprias etiquetas.',
  basis: (count: number) =>
    `A partir de ${tags(count)} do último semestre, das suas habilidades e do que você disse de si. Uma lente é um jeito de olhar, não o que você é.`,
  early: 'Cedo demais para dizer.',
  needs: (count: number, days: number) => {
    const parts = [
      count > 0 ? `cerca de mais ${tags(count)}` : '',
      days > 0 ? `mais ${counted(days, 'dia', 'dias')} com etiquetas` : '',
    ];
    return `Uma lente precisa de ${parts.filter(Boolean).join(' e ')}.`;
  },
  watching: 'Há um estudo em andamento. As lentes ficam fechadas até ele terminar, para não alterar o que você vê.',
  none: 'Nenhum caminho se destaca. Suas etiquetas não falam mais a favor do que contra nenhum destes, e isso também é uma resposta.',
  names: {
    hybrid: 'Especialista e generalista',
    entrepreneur: 'Empreender por dentro',
    artisan: 'Maestria do ofício',
    ladder: 'Escada firme',
    independent: 'Por conta própria',
  },
  about: {
    hybrid: 'Dois ou três campos profundos, e a ponte entre eles.',
    entrepreneur: 'Do zero ao um dentro da empresa de outra pessoa, e depois passar adiante.',
    artisan: 'Um só ofício, mais fundo e melhor em vez de maior.',
    ladder: 'A subida conhecida, na gestão ou como especialista, porque combina.',
    independent: 'Seu próprio trabalho por sua conta, incluindo vendê-lo.',
  },
  speaks: 'Suas etiquetas falam a favor',
  little: 'Por enquanto, pouco fala a favor',
  for: 'A favor',
  against: 'Contra',
  noFor: 'Nada nas suas etiquetas por enquanto.',
  noAgainst: 'Nada nas suas etiquetas por enquanto.',
  amount: (part: string) => `pesa ${part}`,
  changes: 'O que mudaria isto',
  turns: (what: string, count: number) =>
    count === 1
      ? `Se a próxima etiqueta de ${what} tirasse energia, o principal apoio desapareceria.`
      : `Se as próximas ${n(count)} etiquetas de ${what} tirassem energia, o principal apoio desapareceria.`,
  change: {
    hybrid: 'Um só campo que leve quase todas as horas que dão energia.',
    entrepreneur: 'Etiquetas que mostrem que manter algo funcionando dá tanta energia quanto começar.',
    artisan: 'Um segundo campo que dê a mesma energia, ou uma nota menor para a sua própria habilidade.',
    ladder: 'Liderar ou o seu próprio campo começarem a tirar energia, ou uma frase no seu perfil que diga não.',
    independent: 'Etiquetas de vendas e administração: elas decidem mais do que o próprio trabalho.',
  },
  probe: 'Um primeiro teste pequeno',
  probes: {
    hybrid: {
      title: 'Uma hora na ponte',
      change: 'Uma hora por semana em um problema que precise dos meus dois campos, com alguém do outro.',
      stop: 'Depois de três semanas, ninguém precisa.',
    },
    entrepreneur: {
      title: 'Um pequeno lançamento, passado adiante',
      change: 'Começo uma coisa pequena e, no primeiro dia, digo quem a assume na última semana.',
      stop: 'Ninguém assumiria.',
    },
    artisan: {
      title: 'Duas horas protegidas do ofício',
      change: 'Duas horas por semana para uma parte difícil do meu ofício, no calendário e sem reuniões.',
      stop: 'Elas vão para outra coisa por três semanas seguidas.',
    },
    ladder: {
      title: 'Uma prova do próximo degrau',
      change: 'Assumo uma tarefa do próximo degrau por uma hora semanal e largo uma hora que tira energia.',
      stop: 'A hora largada volta.',
    },
    independent: {
      title: 'Vender em teste',
      change: 'Duas horas por semana para buscar e procurar um primeiro cliente, registradas e etiquetadas como tais.',
      stop: 'Entra em conflito com meu contrato.',
    },
  },
  start: 'Fazer disso um experimento',
};
