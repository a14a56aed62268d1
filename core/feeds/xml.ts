import { SaxesParser } from 'saxes';
import { fail, ok, type Result } from '../result.ts';

/** An element of an XML file as feeds need it: names in small letters, the vocabulary it belongs to, what it holds. */
export interface Element {
  name: string;
  /** The vocabulary by its usual prefix; empty for the one the file itself is written in. */
  space: string;
  /** By name in small letters, prefixes and all. */
  attributes: ReadonlyMap<string, string>;
  /** Text and elements in their order. */
  content: readonly (string | Element)[];
}

/** Vocabularies that feeds borrow from, by their usual prefix, whatever prefix a file gives them. */
const SPACES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/rss/1.0/', ''],
]);
/** A character section as it stands, or an ampersand that begins no reference: feeds are full of those. */
const BARE_AMPERSAND = /<!\[CDATA\[[\s\S]*?\]\]>|&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\w.-]{0,30});)/gi;

interface Growing extends Element {
  content: (string | Growing)[];
}

/**
 * The first element of a text that was bounded (see bounds.ts), read forgivingly: what is not well-formed costs what it
 * stands in, never the rest. Entities that are not XML's own stay as they are written.
 * `unfinished`: the element does not end, so that something of the file is missing; `empty`: there is none.
 */
export function readXml(text: string): Result<Element, 'unfinished' | 'empty'> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Growing[] = [];
  let root: Growing | undefined;
  /** The vocabulary the file is written in: its elements may carry a prefix in one place and none in another. */
  let own = '';
  const put = (part: string | Growing) => open.at(-1)?.content.push(part);
  parser.on('error', () => undefined);
  parser.on('opentag', ({ local, prefix, uri, attributes }) => {
    const element: Growing = {
      name: local.toLowerCase(),
      space: (SPACES.get(uri) ?? prefix).toLowerCase(),
      attributes: new Map(Object.values(attributes).map(({ name, value }) => [name.toLowerCase(), value])),
      content: [],
    };
    put(element);
    root ??= element;
    if (root === element) own = element.space;
    // Atom alone gives its elements a prefix.
    if (prefix === '' || (root.name === 'feed' && element.space === own)) element.space = '';
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', put);
  parser.on('cdata', put);
  parser.write(text.replace(BARE_AMPERSAND, (found) => (found === '&' ? '&amp;' : found))).close();
  return root ? (open.length ? fail('unfinished') : ok(root)) : fail('empty');
}

/** The elements of that name that stand in one, in their order. */
export const childrenOf = (element: Element | undefined, name: string, space = ''): Element[] =>
  (element?.content ?? []).filter(
    (one): one is Element => typeof one !== 'string' && one.name === name && one.space === space,
  );

/** The first of them that holds something. */
export const childOf = (element: Element | undefined, name: string, space = ''): Element | undefined => {
  const all = childrenOf(element, name, space);
  return all.find(({ content }) => content.length > 0) ?? all[0];
};

/** What an element holds: its text, or where elements stand in it, markup as it would be written again. */
export function textOf(element: Element | undefined): string {
  const content = element?.content ?? [];
  const isText = content.every((one) => typeof one === 'string');
  return (isText ? content.join('') : content.map(written).join('')).trim();
}

const written = (part: string | Element): string =>
  typeof part === 'string'
    ? part.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    : `<${part.name}>${part.content.map(written).join('')}</${part.name}>`;
