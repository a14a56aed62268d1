import { lexer, type Token, type Tokens } from 'marked';
import { MAX_DEPTH } from '../core/articles/imported-text.ts';
import type { ArticleNode, ElementName } from '../core/articles/node.ts';
import { plainText } from '../core/articles/plain-text.ts';

/**
 * The body of somebody else's Markdown (GFM) as our own tree: text, headings, lists, quotes and code. Links become their
 * words, pictures their description, tables a list of rows, HTML its text; so there is no address in it and nothing that
 * could run.
 * @throws RangeError where elements stand in each other so deep that it cannot be read
 */
export function markdownTree(body: string): ArticleNode[] {
  return blocks(lexer(body, { gfm: true }), 0);
}

/** Elements leave room for what they hold: a list needs its items, an item its words. */
const DEEPEST = MAX_DEPTH - 4;

const element = (name: ElementName, children: readonly ArticleNode[]): ArticleNode[] =>
  children.length ? [[name, null, ...children]] : [];

function blocks(tokens: readonly Token[], depth: number): ArticleNode[] {
  return tokens.flatMap((token): ArticleNode[] => {
    if (depth >= DEEPEST) return element('p', textNode(plainText(token.raw)));
    switch (token.type) {
      case 'heading':
        return element(token.depth <= 2 ? 'h2' : 'h3', inline(token.tokens, depth + 1));
      case 'paragraph':
        return element('p', inline(token.tokens, depth + 1));
      case 'text':
        return inline(token.tokens ?? [token], depth);
      case 'blockquote':
        return element('blockquote', blocks(token.tokens ?? [], depth + 1));
      case 'list':
        return list(token as Tokens.List, depth);
      case 'code':
        return [['p', null, ['code', null, token.text]]];
      case 'table':
        return table(token as Tokens.Table, depth);
      case 'html':
        return element('p', textNode(plainText(token.raw)));
      default: // rules between parts, definitions, empty lines
        return [];
    }
  });
}

function list({ ordered, items }: Tokens.List, depth: number): ArticleNode[] {
  const rows = items.flatMap(({ task, checked, tokens }) => {
    const held = blocks(tokens, depth + 2);
    return element('li', task ? [checked ? '☑ ' : '☐ ', ...held] : held);
  });
  return element(ordered ? 'ol' : 'ul', rows);
}

/** A row for each of the table's, its cells after the names of their columns. */
function table({ header, rows }: Tokens.Table, depth: number): ArticleNode[] {
  const items = rows.map((cells): ArticleNode => {
    const held = cells.flatMap((cell, i): ArticleNode[] => {
      const name = inline(header[i]?.tokens, depth + 3);
      return [...(i ? ['; '] : []), ...name, ...(name.length ? [': '] : []), ...inline(cell.tokens, depth + 3)];
    });
    return ['li', null, ...held];
  });
  return element('ul', items);
}

function inline(tokens: readonly Token[] | undefined, depth: number): ArticleNode[] {
  return (tokens ?? []).flatMap((token): ArticleNode[] => {
    if (depth >= DEEPEST) return textNode(plainText(token.raw));
    switch (token.type) {
      case 'text':
        return token.tokens ? inline(token.tokens, depth) : textNode(decoded(token.text));
      case 'escape':
        return textNode(token.text);
      case 'strong':
      case 'em':
        return element(token.type, inline(token.tokens, depth + 1));
      case 'codespan':
        return [['code', null, token.text]];
      case 'br':
        return ['\n'];
      case 'link':
      case 'del':
        return inline(token.tokens, depth);
      case 'image':
        return textNode(token.text ? `[${token.text}]` : '');
      default: // a tag of HTML: what stands between two of them is text of its own
        return [];
    }
  });
}

const textNode = (text: string): ArticleNode[] => (text ? [text] : []);

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', hellip: '…', mdash: '—', ndash: '–' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', copy: '©', euro: '€', times: '×', middot: '·', bull: '•' },
};

/** Text with its character references resolved; those that are not known stay as they were written. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (written, ten, sixteen, name) => {
    if (name) return (Object.hasOwn(ENTITIES, name) && ENTITIES[name as string]) || written;
    const code = ten ? Number(ten) : Number.parseInt(sixteen, 16);
    return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
