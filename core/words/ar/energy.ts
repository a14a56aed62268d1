import type { AllWords } from '../all.ts';

export const energyWords: AllWords['energyWords'] = {
  group: 'الطاقة',
  question: 'كيف كان أثره في طاقتك؟',
  levels: ['يستنزف الطاقة كثيرًا', 'يستنزف الطاقة', 'محايد', 'يمنح طاقة', 'يمنح طاقة كثيرة'],
  clear: 'مسح الوسم',
  undo: 'تراجع',
  saved: (word) => `تم الحفظ: ${word}`,
  undone: 'تم التراجع',
  notSaved: 'لم يُحفظ. يمكن إعادة المحاولة بعد لحظة، وإن كان القرص ممتلئًا فبعد إفراغ بعض المساحة.',
};
