/**
 * Words of a chip's sentence, in plain text, where nothing but a word tells what an entry is. English and Japanese were
 * seen on the page; the others are what the page most likely says. A language that is missing here costs nothing but
 * this: its cancelled and out-of-office entries count as meetings, and its occurrences are of no series.
 */

/** What is put before the title, with a colon. */
export const CANCELLED = [
  'canceled',
  'cancelled',
  'abgesagt',
  'annulé',
  'cancelado',
  'annullato',
  'キャンセル済み',
  '취소됨',
  'ملغى',
];

export const OUT_OF_OFFICE = new Set([
  'out of office',
  'abwesend',
  'absent du bureau',
  'fuera de la oficina',
  'fuori sede',
  'ausente',
  '外出中',
  '부재 중',
  'خارج المكتب',
]);

/** Occurrences of a series, and the ones that were moved. */
export const RECURRING = new Set([
  'recurring event',
  'exception to recurring event',
  'serientermin',
  'ausnahme von terminserie',
  'événement périodique',
  'exception à un événement périodique',
  'evento periódico',
  'excepción a evento periódico',
  'evento ricorrente',
  'eccezione a evento ricorrente',
  'evento recorrente',
  'exceção ao evento recorrente',
  '定期的なイベント',
  '定期的なイベントの例外',
  '되풀이 이벤트',
  '되풀이 이벤트의 예외',
  'حدث متكرر',
  'استثناء لحدث متكرر',
]);

export const PRIVATE = new Set([
  'private',
  'privat',
  'privé',
  'privado',
  'privato',
  'particular',
  '非公開',
  '비공개',
  'خاص',
]);
