import type { FetchProblem } from '../../fetch-problem.ts';
import type { AllWords } from '../all.ts';

const NOT_ALLOWED = 'Seu navegador não deixa o Updraft baixar de lá.';
const UNREACHABLE = 'Não foi possível acessar o endereço.';
const TOO_SLOW = 'O endereço não respondeu em 20 segundos.';
const MOVED = 'O endereço leva a outro. Abra-o no navegador e adicione aquele em que ele termina.';

export const addressProblems: AllWords['addressProblems'] = {
  'no-address': 'Isso não é um endereço. Um endereço começa com https://.',
  'not-https': 'Só é possível adicionar endereços https://.',
  credentials: 'O endereço contém um nome ou uma senha, que o Updraft guardaria. Use um endereço sem eles.',
  disguised: 'O endereço leva a este computador ou à própria rede dele sem dizer isso.',
};

const FETCH_PROBLEMS: Record<Exclude<FetchProblem, 'status' | 'not-a-feed' | 'broken-feed'>, string> = {
  'not-allowed': NOT_ALLOWED,
  unreachable: UNREACHABLE,
  'too-slow': TOO_SLOW,
  'too-large': 'O calendário tem mais de 20 MB.',
  moved: MOVED,
  'not-a-calendar': 'O que há lá não é um calendário.',
};

export const fetchWords: AllWords['fetchWords'] = {
  alreadyHere: 'Esse calendário já está aqui.',
  problem: (why: FetchProblem, status?: number): string => {
    if (why === 'not-a-feed' || why === 'broken-feed') return FETCH_PROBLEMS['not-a-calendar'];
    if (why !== 'status') return FETCH_PROBLEMS[why];
    if (status === 404 || status === 410) return 'Não há (ou não há mais) um calendário nesse endereço.';
    if (status === 401 || status === 403) return 'O endereço não deixa o Updraft ler o calendário.';
    return `O servidor respondeu com um erro (${status}).`;
  },
};

const FEED_PROBLEMS: Record<Exclude<FetchProblem, 'status'>, string> = {
  'not-allowed': NOT_ALLOWED,
  unreachable: UNREACHABLE,
  'too-slow': TOO_SLOW,
  'too-large': 'O feed tem mais de 5 MB.',
  moved: MOVED,
  'not-a-calendar': 'O que há lá não é um feed.',
  'not-a-feed': 'Não há nenhum feed nesse endereço, e a página não indica nenhum.',
  'broken-feed': 'O que há lá parece um feed, mas não pode ser lido.',
};

export const feedProblems: AllWords['feedProblems'] = {
  alreadyHere: 'Esse feed já está aqui.',
  elsewhere: (host: string) => `A página indica um feed, mas ele está em ${host}. Adicione esse endereço se quiser.`,
  opmlProblem: (why: string): string =>
    why === 'too-large'
      ? 'O arquivo tem mais de 5 MB.'
      : why === 'nothing'
        ? 'O arquivo não indica nenhum feed.'
        : why === 'not-opml'
          ? 'Isso não é um arquivo OPML.'
          : 'O arquivo não pode ser lido.',
  problem: (why: FetchProblem, status?: number): string => {
    if (why !== 'status') return FEED_PROBLEMS[why];
    if (status === 404 || status === 410) return 'Não há (ou não há mais) nada nesse endereço.';
    if (status === 401 || status === 403) return 'O endereço não deixa o Updraft ler.';
    return `O servidor respondeu com um erro (${status}).`;
  },
};
