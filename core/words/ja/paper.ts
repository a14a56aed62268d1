import type { AllWords } from '../all.ts';

export const paperWords: AllWords['paperWords'] = {
  hint: '紙に出るのはこれだけです。プリンターの一覧に「PDF に保存」もあります。',
  print: '印刷',
  gone: '印刷する内容がもうありません。サイドバーからもう一度開いてください。',
};
