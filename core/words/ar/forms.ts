/** A noun as Arabic counts it: one, two (as subject, and after a preposition), 3 to 10, 11 to 99, and hundreds. */
export interface Noun {
  one: string;
  two: string;
  ofTwo: string;
  few: string;
  many: string;
  other: string;
}

const noun = (one: string, two: string, ofTwo: string, few: string, many: string, other: string): Noun => ({
  ...{ one, two, ofTwo, few, many, other },
});

export const TAG = noun('وسم واحد', 'وسمان', 'وسمين', 'وسوم', 'وسمًا', 'وسم');
export const WEEK = noun('أسبوع واحد', 'أسبوعان', 'أسبوعين', 'أسابيع', 'أسبوعًا', 'أسبوع');
export const DAY = noun('يوم واحد', 'يومان', 'يومين', 'أيام', 'يومًا', 'يوم');
export const HOUR = noun('ساعة واحدة', 'ساعتان', 'ساعتين', 'ساعات', 'ساعة', 'ساعة');
export const MINUTE = noun('دقيقة واحدة', 'دقيقتان', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة');
export const MEETING = noun('اجتماع واحد', 'اجتماعان', 'اجتماعين', 'اجتماعات', 'اجتماعًا', 'اجتماع');
export const ACTIVITY = noun('نشاط واحد', 'نشاطان', 'نشاطين', 'أنشطة', 'نشاطًا', 'نشاط');
export const RECORD = noun('سجل واحد', 'سجلان', 'سجلين', 'سجلات', 'سجلًا', 'سجل');
export const ARTICLE = noun('مقال واحد', 'مقالان', 'مقالين', 'مقالات', 'مقالًا', 'مقال');
export const FEED = noun('خلاصة واحدة', 'خلاصتان', 'خلاصتين', 'خلاصات', 'خلاصة', 'خلاصة');
export const KIND = noun('نوع واحد', 'نوعان', 'نوعين', 'أنواع', 'نوعًا', 'نوع');
export const TITLE = noun('عنوان واحد', 'عنوانان', 'عنوانين', 'عناوين', 'عنوانًا', 'عنوان');
export const FILE = noun('ملف واحد', 'ملفان', 'ملفين', 'ملفات', 'ملفًا', 'ملف');
export const DRAFT = noun('مسودة واحدة', 'مسودتان', 'مسودتين', 'مسودات', 'مسودة', 'مسودة');
export const LINE = noun('سطر واحد', 'سطران', 'سطرين', 'أسطر', 'سطرًا', 'سطر');
export const POINT = noun('نقطة واحدة', 'نقطتان', 'نقطتين', 'نقاط', 'نقطة', 'نقطة');
export const LETTER = noun('حرف واحد', 'حرفان', 'حرفين', 'أحرف', 'حرفًا', 'حرف');

const plurals = new Intl.PluralRules('ar');

/** A whole number, written. */
export const n = new Intl.NumberFormat('ar').format;

/** What a written count comes to, also in Arabic digits. */
const numberOf = (count: number | string): number =>
  typeof count === 'number'
    ? count
    : Number(count.replace(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`).replace(/\D/g, ''));

/**
 * So many of something, in the form that the number asks for.
 * @param count a number, or one that is written already
 * @param isOblique whether it follows a preposition or another noun, which only two of something show
 */
export function counted(count: number | string, of: Noun, isOblique = false): string {
  const written = typeof count === 'number' ? n(count) : count;
  switch (plurals.select(numberOf(count))) {
    case 'one':
      return of.one;
    case 'two':
      return isOblique ? of.ofTwo : of.two;
    case 'few':
      return `${written} ${of.few}`;
    case 'many':
      return `${written} ${of.many}`;
    default:
      return `${written} ${of.other}`;
  }
}

/** Left to right in between, as a formula is read. */
export const formula = (text: string): string => `\u2066${text}\u2069`;

/** A number with its sign, the sign before it also among Arabic words. */
export const signed = (points: number): string =>
  formula(`${points > 0 ? '+' : points < 0 ? '−' : ''}${n(Math.abs(points))}`);

/** An end of an interval; a minus only where the other side of 0 is meant. */
export const plain = (points: number): string => (points < 0 ? formula(`−${n(-points)}`) : n(points));

/** A share from 0 to 1 in whole percent. */
export const percent = (share: number): string => `${n(Math.round(share * 100))}%`;
