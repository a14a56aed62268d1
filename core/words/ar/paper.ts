import type { AllWords } from '../all.ts';

export const paperWords: AllWords['paperWords'] = {
  hint: 'هذا كل ما يُطبع على الورق. ومن بين الطابعات «حفظ بتنسيق PDF».',
  print: 'طباعة',
  gone: 'ما كان سيُطبع لم يعد هنا. يمكن فتحه من جديد من الشريط الجانبي.',
};
