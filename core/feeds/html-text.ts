/** Longest HTML of which the text is taken, in characters. */
const MOST = 200_000;
/** Elements whose text is not for reading. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'head',
  'textarea',
]);

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…', mdash: '—', ndash: '–', shy: '' },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', bull: '•' },
  ...{ middot: '·', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', times: '×', deg: '°', rarr: '→' },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è' },
  ...{
    agrave: 'à',
    acirc: 'â',
    ecirc: 'ê',
    icirc: 'î',
    ocirc: 'ô',
    ugrave: 'ù',
    ccedil: 'ç',
    ntilde: 'ñ',
    oacute: 'ó',
  },
  ...{ aacute: 'á', iacute: 'í', uacute: 'ú', atilde: 'ã', otilde: 'õ', aring: 'å', oslash: 'ø', aelig: 'æ' },
};

/**
 * The text of HTML in one line, its markup left out: never markup again, whatever it holds, since what shows it shows text.
 * One pass over at most {@link MOST} characters.
 */
export function htmlText(html: string): string {
  const source = html.slice(0, MOST);
  const parts: string[] = [];
  let from = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', from)) {
    const [, close, name = ''] = /^<(\/?)([a-z][a-z0-9:-]{0,40})?/i.exec(source.slice(at, at + 44)) ?? [];
    const isMarkup = name !== '' || source.startsWith('<!', at) || source.startsWith('<?', at);
    if (!isMarkup) {
      // An angle that begins nothing is a sign like any other.
      parts.push(source.slice(from, at + 1));
      from = at + 1;
      continue;
    }
    parts.push(source.slice(from, at), ' ');
    const end = source.startsWith('<!--', at) ? source.indexOf('-->', at + 4) : source.indexOf('>', at);
    if (end < 0) {
      from = source.length;
      break;
    }
    from = end + 1;
    if (!close && SILENT.has(name.toLowerCase())) {
      const silence = new RegExp(`</${name}`, 'gi');
      silence.lastIndex = from;
      from = silence.test(source) ? silence.lastIndex : source.length;
      const closing = source.indexOf('>', from);
      from = closing < 0 ? source.length : closing + 1;
    }
  }
  parts.push(source.slice(from));
  return decoded(parts.join(''))
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)\]…])/g, '$1')
    .trim();
}

/** Text with its character references resolved, once; those that are not known stay as they were written. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (written, ten, sixteen, name) => {
    if (name) return Object.hasOwn(NAMED, name as string) ? (NAMED[name as string] ?? written) : written;
    const code = ten ? Number(ten) : Number.parseInt(sixteen as string, 16);
    return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : written;
  });

/** The first words of a text, cut between two of them. */
export function excerptOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()} …`;
}
