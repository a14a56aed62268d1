import type { AllWords } from '../all.ts';

export const commonWords: AllWords['commonWords'] = {
  untitled: 'اجتماع بلا عنوان',
  loading: 'لحظة من فضلك.',
  titleNotKept: (kind) => `${kind}، العنوان غير محفوظ`,
  unavailable: 'لا يستجيب Updraft. يُرجى إغلاق هذه النافذة وفتحها من جديد.',
  couldNotRead: 'تعذّرت قراءة بياناتك. ما زالت موجودة: يُرجى إغلاق المتصفح وفتحه من جديد.',
};
