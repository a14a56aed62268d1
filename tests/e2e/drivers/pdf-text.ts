import { inflateSync } from 'node:zlib';

/** Characters of one font by the code that stands for them on a page. */
type Characters = ReadonlyMap<number, string>;

interface Piece {
  /** Dictionaries, numbers, arrays: everything but the stream. */
  head: string;
  stream: string;
}

/**
 * The text that is drawn on the pages of a PDF, in the order in which it is drawn; without what would be needed to tell
 * spaces and lines apart. It knows what browsers write: deflated streams, and fonts that name their characters.
 */
export function pdfText(pdf: Uint8Array): string {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'));
  const fonts = new Map<string, Characters>();
  for (const { head } of objects.values())
    for (const [, name = '', id = ''] of head.matchAll(/\/([\w.+-]+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1];
      const map = unicode && objects.get(unicode);
      if (map) fonts.set(name, charactersOf(map.stream));
    }
  if (fonts.size === 0) throw new Error('the PDF names no characters');
  return [...objects.values()].map(({ stream }) => textOf(stream, fonts)).join('\n');
}

/** Objects by number, those within object streams too. */
function objectsOf(file: string): Map<string, Piece> {
  const objects = new Map<string, Piece>();
  for (const [, id = '', body = ''] of file.matchAll(/(?:^|[\r\n])(\d+) 0 obj([\s\S]*?)endobj/g)) {
    const [, before = body, raw = ''] = /^([\s\S]*?)stream\r?\n([\s\S]*?)\r?\n?endstream/.exec(body) ?? [];
    const stream = before.includes('/FlateDecode') && raw ? inflated(raw) : raw;
    objects.set(id, { head: before, stream });
    if (/\/Type ?\/ObjStm/.test(before)) unpack(before, stream, objects);
  }
  return objects;
}

function inflated(raw: string): string {
  return inflateSync(Buffer.from(raw, 'latin1'), { finishFlush: 2 }).toString('latin1');
}

function unpack(head: string, stream: string, objects: Map<string, Piece>): void {
  const first = Number(/\/First (\d+)/.exec(head)?.[1]);
  const places = stream.slice(0, first).trim().split(/\s+/).map(Number);
  for (let i = 0; i < places.length; i += 2) {
    const [id, from = 0, , until] = places.slice(i, i + 4);
    objects.set(String(id), { head: stream.slice(first + from, until && first + until), stream: '' });
  }
}

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

function charactersOf(map: string): Characters {
  const characters = new Map<number, string>();
  const code = (hex: string) => Number.parseInt(hex, 16);
  for (const [, lines = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, from = '', to = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g)) characters.set(code(from), utf16(to));
  for (const [, lines = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', until = '', one, list] of lines.matchAll(
      /<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/g,
    )) {
      const each = list?.match(/\w+/g);
      for (let i = 0; code(from) + i <= code(until); i++)
        characters.set(
          code(from) + i,
          each ? utf16(each[i] ?? '') : String.fromCodePoint((utf16(one ?? '').codePointAt(0) ?? 0) + i),
        );
    }
  return characters;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const literal = (text: string): string =>
  text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, one: string) =>
    /\d/.test(one) ? String.fromCharCode(Number.parseInt(one, 8)) : (ESCAPES[one] ?? one),
  );

/** What a stream draws as text; nothing where it is no page. */
function textOf(stream: string, fonts: ReadonlyMap<string, Characters>): string {
  if (!/\bTf\b/.test(stream)) return '';
  let font: Characters = new Map();
  let text = '';
  for (const [token] of stream.matchAll(/\/[\w.+-]+\s+[\d.-]+\s+Tf|<[\da-fA-F\s]*>|\((?:\\[\s\S]|[^\\()])*\)/g)) {
    if (token.startsWith('/')) {
      font = fonts.get(/^\/([\w.+-]+)/.exec(token)?.[1] ?? '') ?? new Map();
      continue;
    }
    const bytes = token.startsWith('<')
      ? Buffer.from(token.slice(1, -1).replace(/\s/g, ''), 'hex')
      : Buffer.from(literal(token.slice(1, -1)), 'latin1');
    // Codes are two bytes wide in the fonts of some browsers, one in those of others: whichever the font knows.
    const two =
      bytes.length % 2 === 0 ? Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readUInt16BE(i * 2)) : [];
    const codes = two.length > 0 && two.every((code) => font.has(code)) ? two : [...bytes];
    text += codes.map((code) => font.get(code) ?? '').join('');
  }
  return text;
}
