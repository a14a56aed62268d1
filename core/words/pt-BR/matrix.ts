import type { AllWords } from '../all.ts';
import { counted, doing, n } from './forms.ts';

const kinds = (count: number) => counted(count, 'tipo', 'tipos');

export const matrixWords: AllWords['matrixWords'] = {
  name: 'Energia e habilidade',
  lead: 'Fazer bem uma coisa e gostar dela são duas coisas diferentes.',
  none: 'Um tipo tem seu lugar aqui a partir de seis etiquetas em quatro dias.',
  ask: (kind: string) => `Quanta habilidade você tem em ${kind}?`,
  askLine: (count: number) => `Mais ${kinds(count)} para avaliar`,
  skill: (kind: string) => `Habilidade em ${kind}`,
  levels: ['1, iniciante', '2', '3, sólida', '4', '5, de especialista'],
  rated: 'Salvo. Você pode mudar mais abaixo.',
  failed: 'Não foi possível salvar. Nada mudou.',
  sentence: (count: number, average: string) =>
    `${kinds(count)} pela habilidade e pela parte das etiquetas que dá energia, com a margem provável; a linha é a sua própria média, ${average}.`,
  columns: ['Tipo', 'Habilidade', 'Parte que dá energia', 'de', 'até', 'Etiquetas', 'Casa'],
  skillAxis: 'Habilidade',
  cells: { gifts: 'Dons', cage: 'Gaiola', promise: 'Promessa', shed: 'Peso', between: 'No meio' },
  means: {
    gifts: 'Você faz bem, e dá energia.',
    cage: 'Você faz bem, e tira energia.',
    promise: 'Você ainda não faz bem, e dá energia.',
    shed: 'Você não faz bem, e tira energia.',
    between: 'Nem uma coisa nem outra por enquanto.',
  },
  next: {
    gifts: 'Proteja estas horas e dê a elas mais uma.',
    cage: 'Passe adiante uma hora antes que peçam mais duas.',
    promise: 'Reserve uma hora por semana para melhorar nisso.',
    shed: 'Corte, encurte ou passe adiante o que puder.',
    between: 'Deixe como está; mais etiquetas vão situar.',
  },
  line: (kind: string, hours: string, energizing: number, of: number) =>
    `${kind}: ${hours} por semana, ${n(energizing)} de ${n(of)} ${doing('energizing', energizing)}`,
  soFar: 'por enquanto',
  plan: 'Planejar uma hora',
  guide: 'Ler',
  average: (share: string) => `Acima da linha é mais que a sua própria média, ${share}.`,
  change: 'Mudar habilidades',
};
