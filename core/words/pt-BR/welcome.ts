import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const welcomeWords: AllWords['welcomeWords'] = {
  title: 'Boas-vindas ao Updraft',
  step: (index: number, of: number) => `Passo ${n(index)} de ${n(of)}`,
  skip: 'Pular isto',
  back: 'Voltar',
  next: 'Seguinte',
  whatTitle: 'Que trabalho dá energia a você?',
  what: 'Depois de uma reunião, clique em uma de cinco marcas. Duas semanas assim dizem mais sobre o seu trabalho do que uma noite pensando nele.',
  points: [
    'Etiquete reuniões no seu calendário, ou outro trabalho pela barra de ferramentas. Três segundos cada.',
    'Veja o que dá e o que tira, com margens, e com silêncio onde as etiquetas não conseguem dizer.',
    'Leia o que combina e teste uma pequena mudança de cada vez.',
  ],
  whereTitle: 'Fica aqui',
  where:
    'Suas etiquetas ficam neste navegador, neste computador. Não há conta nem servidor, e o Updraft não pede nada à rede, a menos que você adicione um endereço.',
  tryTitle: 'Experimente neste dia',
  tryLead: 'Um dia inventado. Clique em uma reunião e diga como ela deixou você.',
  sampleDay: 'Um dia inventado',
  sampleTitles: ['Reunião diária', '1:1 com Ana', 'Revisão de design', 'Escrever o relatório'],
  untagged: 'ainda sem etiqueta',
  tried: 'É só isso. A marca fica na reunião, aqui e no seu calendário.',
  triedAll: 'Um dia inteiro em quatro cliques.',
  keys: 'Pelo teclado: Tab até uma reunião, Enter, depois as setas.',
  chooseTitle: 'Onde o Updraft deve ajudar?',
  chooseLead: 'Ele só lê as páginas que você deixar ligadas, e só enquanto você olha para elas.',
  pages: (hosts: string) => `Pode ler e marcar ${hosts}, nada mais.`,
  other: 'Outro calendário? Um arquivo ou endereço de calendário pode ser adicionado na página de opções.',
  studyTitle: 'Observar por duas semanas primeiro?',
  study: 'Começar o estudo de duas semanas',
  studyWhy: (from: string, to: string) =>
    `De ${from} a ${to}, você só etiqueta. As tendências esperam até o fim, para que observar não as altere. Você pode encerrar em qualquer dia.`,
  studyBegun: 'O estudo está marcado.',
  openCalendar: (name: string) => `Abrir ${name}`,
  openSidebar: 'Abrir a barra lateral',
  options: 'Tudo pode ser mudado na página de opções.',
  pin: 'Dica: fixe o Updraft na barra de ferramentas, atrás da peça de quebra-cabeça, para etiquetar com um clique.',
  again: 'Mostrar a página de boas-vindas',
  notSaved: 'Não foi possível guardar. Tente de novo em um momento.',
};
