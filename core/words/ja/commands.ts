import type { AllWords } from '../all.ts';

export const commandWords: AllWords['commandWords'] = {
  title: 'ショートカット',
  lead: 'ブラウザーのどのページでも使えます。カレンダーのキーとは重なりません。',
  names: {
    _execute_action: 'Updraftを開く',
    'tag-last': '終わったばかりの会議にタグを付ける',
    'tag-next': 'いちばん長く待っている会議にタグを付ける',
    'open-sidebar': 'サイドバーを開く',
  },
  none: 'キーなし',
  change: 'ショートカットを変更',
};
