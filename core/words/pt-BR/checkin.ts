import type { AllWords } from '../all.ts';
import { counted } from './forms.ts';

export const checkinWords: AllWords['checkinWords'] = {
  lead: 'Três perguntas sobre a última semana. Responda o que parecer verdade; não há pontuação.',
  questions: {
    exhaustion: 'Quanto o trabalho esgotou você?',
    distance: 'Quão distante o trabalho pareceu, como se não fosse seu?',
    efficacy: 'Quão bem você conseguiu fazer o que importa no seu trabalho?',
  },
  names: { exhaustion: 'Esgotamento', distance: 'Distância', efficacy: 'Eficácia' },
  answers: ['Quase nada', 'Um pouco', 'Mais ou menos', 'Muito', 'Muitíssimo'],
  answer: (value: number, word: string) => `${value}, ${word}`,
  save: 'Salvar respostas',
  needsAll: 'Responda as três, ou deixe para outro dia.',
  saved: 'Salvo.',
  once: (day: string) => `Uma vez por semana basta. As próximas perguntas abrem em ${day}.`,
  undo: 'Retirar',
  heading: 'Ao longo do tempo',
  none: 'Ainda não há respostas. A linha aparece a partir da segunda vez.',
  one: 'Por enquanto, uma vez só. A linha aparece a partir da segunda.',
  sentence: (count: number, exhaustion: string, distance: string, efficacy: string) =>
    `Em ${counted(count, 'vez', 'vezes')}, da primeira à última: esgotamento, ${exhaustion}; distância, ${distance}; eficácia, ${efficacy}.`,
  change: (from: number, to: number) => (from === to ? `continua em ${to}` : `de ${from} para ${to}`),
  plot: 'Como você está',
  columns: ['Dia', 'Esgotamento', 'Distância', 'Eficácia'],
  help: 'Sobre estas perguntas, e onde buscar apoio',
  helpTitle: 'Sobre estas perguntas',
  helpText: [
    'Elas perguntam sobre três coisas que a sobrecarga prolongada no trabalho costuma afetar: quanto esgotamento você sente, quão distante o trabalho parece e quão bem você consegue fazer o que importa. São palavras do próprio Updraft, não um teste, e nenhuma resposta significa que há algo errado com você.',
    'Uma semana diz pouco. Algumas semanas na mesma direção dizem mais: aí vale olhar o que mudou no trabalho, quanto descanso há entre uma coisa e outra e com quem você poderia conversar.',
    'Muitas vezes a causa é o trabalho, e então descansar com mais afinco não é a resposta. A carga, a voz sobre como você trabalha e um tratamento justo são coisas que a gestão ou a representação dos trabalhadores podem mudar; leve o que as suas próprias etiquetas mostram.',
  ],
  helpTurn: 'Onde buscar apoio',
  helpTurnList: [
    'Alguém da sua confiança, no trabalho ou fora dele. Dizer em voz alta é um bom primeiro passo.',
    'Seu médico ou sua médica, se você dorme mal há semanas, não se recupera nos fins de semana ou perde o interesse pelo que gostava. Essa pessoa sabe distinguir o que nenhum questionário distingue.',
    'Um programa de apoio ao empregado, o serviço médico da empresa ou um aconselhamento interno, se houver onde você trabalha. Pergunte o que fica em sigilo.',
    'Se você sente que não consegue continuar, ou pensa em se machucar: o número de emergência local ou uma linha de apoio em crise do seu país, agora. Você não precisa ter certeza de que é grave o bastante.',
  ],
  helpStays: 'Suas respostas ficam neste navegador. Ninguém as vê, a menos que você mostre.',
  helpBack: 'Voltar às perguntas',
};
