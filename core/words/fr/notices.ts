import type { AllWords } from '../all.ts';
import { counted } from './forms.ts';

const meetings = (count: number) => counted(count, 'réunion', 'réunions');

export const noticeWords: AllWords['noticeWords'] = {
  meeting: (title) => `« ${title} » : quel effet sur votre énergie ?`,
  untitled: 'Cette réunion : quel effet sur votre énergie ?',
  more: 'Ouvrez Updraft pour en dire plus que ces deux choix.',
  open: 'Appuyez pour la marquer.',
  several: (count) => `${meetings(count)} à marquer`,
  day: (count) => `Avant de partir : ${meetings(count)} à marquer`,
  dayMore: 'Parcourir la journée prend une minute.',
  week: 'Votre semaine en cinq minutes',
  weekMore: 'Ce qui a donné, ce qui a pris, une chose à garder.',
};
