const PIECE_BYTES = 4_000_000;
const LINE_FEED = 10;

/**
 * The text of a calendar file, whatever it was saved as: UTF-8, UTF-16 with or without a byte order mark, or, where the
 * bytes are no UTF-8 at all, Windows-1252. Yields 0 after every few megabytes. Never throws; what cannot be read becomes U+FFFD.
 */
export function* decoding(bytes: Uint8Array): Generator<number, string> {
  const utf16 = utf16Of(bytes);
  if (utf16) return yield* decoded(bytes, utf16);
  const text = yield* decoded(bytes, 'utf-8');
  if (!text.includes('\uFFFD')) return text;
  // One damaged letter among good ones is damage; not one good letter beyond ASCII is another encoding.
  const mended = yield* decoded(mendFolds(bytes), 'utf-8');
  return /[\u0080-\uFFFC]/.test(mended) ? mended : yield* decoded(bytes, 'windows-1252');
}

function* decoded(bytes: Uint8Array, encoding: string): Generator<number, string> {
  const decoder = new TextDecoder(encoding);
  let text = '';
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
    text += decoder.decode(bytes.subarray(from, from + PIECE_BYTES), { stream: true });
    yield 0;
  }
  return text + decoder.decode();
}

/** UTF-16 by its mark, or by the zero beside the first letter, which is an ASCII one in every calendar file. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return undefined;
}

/**
 * RFC 5545 (3.1) lets a line be folded between any two bytes, and some writers do so inside a letter: the fold moves
 * behind the letter, so that lines keep their numbers.
 */
function mendFolds(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const mended = new Uint8Array(bytes);
  const isInner = (at: number) => ((mended[at] ?? 0) & 0xc0) === 0x80;
  for (let at = mended.indexOf(LINE_FEED); at !== -1; at = mended.indexOf(LINE_FEED, at + 1)) {
    const foldEnd = at + 2;
    const isFold = mended[at + 1] === 0x20 || mended[at + 1] === 0x09;
    if (!isFold || !isInner(foldEnd)) continue;
    const foldStart = mended[at - 1] === 13 ? at - 1 : at;
    const fold = mended.slice(foldStart, foldEnd);
    let letterEnd = foldEnd;
    while (letterEnd < foldEnd + 3 && isInner(letterEnd)) letterEnd++;
    mended.copyWithin(foldStart, foldEnd, letterEnd);
    mended.set(fold, foldStart + letterEnd - foldEnd);
  }
  return mended;
}
