/** Marks of writing direction: pages put them round times and dates, and they say nothing. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Code points of the zeros whose ten digits pages write times with, and those digits. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const FOREIGN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;
/** What is already as {@link plain} would have it, but for its case; most texts of most pages are. */
const SIMPLE = /^(?:[!-~]+ )*[!-~]+$/;

/**
 * Text as the readers compare it: lower case, one plain space for any run of spaces, digits 0 to 9,
 * no direction marks. Only for finding things; titles are kept as the page shows them.
 */
export function plain(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase();
  return text
    .replace(DIRECTION, '')
    .replace(/\s+/g, ' ')
    .replace(FOREIGN_DIGIT, asciiDigit)
    .replace(/：/g, ':')
    .trim()
    .toLowerCase();
}

function asciiDigit(digit: string): string {
  const point = digit.charCodeAt(0);
  return String(point - (ZEROS.findLast((zero) => zero <= point) ?? point));
}
