import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

export const toolWords: AllWords['toolWords'] = {
  heading: 'Mais para hoje',
  back: 'Voltar para hoje',
  names: {
    study: 'Estudo de duas semanas',
    walk: 'Passeio pelo dia',
    checkin: 'Como você está',
    review: 'Revisão semanal',
    sheet: 'Folha de conversa',
    profile: 'Sobre você',
  },
  why: {
    study: 'Observe por duas semanas sem julgar e depois leia o que elas dizem.',
    walk: 'O que passou, uma reunião de cada vez.',
    checkin: 'Três perguntas curtas, no máximo uma vez por semana.',
    review: 'Cinco minutos: a semana em imagem, uma coisa para manter, uma para mudar.',
    sheet: 'Escolha o que quer dizer à sua chefia e imprima.',
    profile: 'O que o Updraft pode levar em conta. Tudo opcional.',
  },
  left: (count: number) => (count === 1 ? 'falta 1' : `faltam ${n(count)}`),
  running: 'Em andamento',
  begins: (day: string) => `Começa em ${day}`,
  ready: 'Relatório pronto',
  next: (day: string) => `Próxima: ${day}`,
  written: 'Escrito',
  notSaved: 'Não foi salvo. Tente de novo em um momento.',

  line: (day: number, days: number) => `Dia ${n(day)} de ${n(days)} do seu estudo`,
  lineBefore: (days: number) => `Seu estudo de ${counted(days, 'dia', 'dias')} começou`,
  tagged: (tagged: number, ended: number) =>
    ended === 0 ? 'Nada para etiquetar ainda.' : `${n(tagged)} de ${n(ended)} com etiqueta até agora.`,
  progress: (day: number, days: number) => `${n(day)} de ${counted(days, 'dia', 'dias')}`,
  reportReady: 'Seu estudo terminou.',
  readReport: 'Ler o relatório',

  watching: 'Você está observando',
  watchingWhy: (until: string) =>
    `Até ${until}, o Updraft só coleta. O que é mostrado aqui mudaria o que você etiqueta depois, então previsões, tendências, resultados e guias escolhidos por um padrão esperam até lá.`,
  waits: (until: string) => `O que dizem espera até ${until}.`,
  watchingTagged: 'Suas próprias etiquetas continuam visíveis, e você pode mudá-las.',
  endEarly: 'Encerrar o estudo agora',
  endAsk: 'Encerrar agora? Os dias até aqui são guardados, e você recebe um relatório deles.',
  endYes: 'Sim, encerrar',
  endNo: 'Continuar observando',
};
