/**
 * Words of the sentence a chip gives to screen readers, in plain text, where nothing but a word tells what an entry is.
 * English, French, Spanish, Italian and Japanese were seen on the page; the others are what the page most likely says.
 * A language that is missing here costs nothing but this: its declined and out-of-office entries count as meetings.
 */

export const DECLINED = new Set([
  'declined',
  'abgelehnt',
  'refusé',
  'rechazado',
  'rifiutato',
  'recusado',
  '辞退',
  '거절함',
  'مرفوض',
]);

export const OUT_OF_OFFICE = new Set([
  'out of office',
  'abwesend',
  'absent du bureau',
  'fuera de la oficina',
  'fuori sede',
  'fora do escritório',
  '不在',
  '부재중',
  'خارج المكتب',
]);

export const WORKING_LOCATION = new Set([
  'working location',
  'arbeitsort',
  'lieu de travail',
  'ubicación del trabajo',
  'luogo di lavoro',
  'local de trabalho',
  '勤務場所',
  '근무 위치',
  'مكان العمل',
]);

export const TASK = new Set(['task', 'aufgabe', 'tâche', 'tarea', 'attività', 'tarefa', 'タスク', '할 일', 'مهمة']);

/** What the place is called, and what is said where there is none: it comes after the answer to the invitation. */
export const PLACE = new Set([
  'location',
  'no location',
  'ort',
  'kein ort',
  'lieu',
  'aucun lieu',
  'ubicación',
  'sin ubicación',
  'luogo',
  'nessuna posizione',
  'local',
  'sem local',
  '場所',
  '場所の指定なし',
  '위치',
  '위치 없음',
  'الموقع',
  'بدون موقع',
]);
