import MiniSearch from 'minisearch';

/** An article as it can be found; `body` once it is loaded. */
export interface Findable {
  id: string;
  title: string;
  thesis: string;
  tags: readonly string[];
  body?: string;
}

/** An article that was found, and the words in it that matched, folded as {@link fold} does. */
export interface Found {
  id: string;
  terms: string[];
  /** The words around the first match in the body; undefined where title or thesis say enough. */
  excerpt: string | undefined;
}

/** A piece of text; `hit` where it is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Most that are shown of one search. */
const MOST = 40;
/** Characters of a body around its first match. */
const BEFORE = 60;
const AFTER = 120;

const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Articles by what is typed: every word must occur, the last ones may be begun only, long ones may be misspelt by one letter. */
export function searchIndex(articles: readonly Findable[]): (query: string) => Found[] {
  const index = emptyIndex();
  index.addAll(articles.map(documentOf));
  return searching(index, articles);
}

/** The same over thousands of articles, made in parts, so that what is typed meanwhile is heard. */
export async function searchIndexInParts(articles: readonly Findable[]): Promise<(query: string) => Found[]> {
  const index = emptyIndex();
  await index.addAllAsync(articles.map(documentOf), { chunkSize: PART });
  return searching(index, articles);
}

/** Articles that are indexed at once. */
const PART = 250;

type Index = MiniSearch<ReturnType<typeof documentOf>>;
const documentOf = ({ id, title, thesis, tags, body = '' }: Findable) => ({
  ...{ id, title, thesis, tags: tags.join(' '), body },
});

const emptyIndex = (): Index =>
  new MiniSearch({
    fields: ['title', 'thesis', 'tags', 'body'],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      boost: { title: 4, tags: 3, thesis: 2 },
      prefix: true,
      fuzzy: (term) => (term.length >= 6 ? 1 : false),
      combineWith: 'AND',
    },
  });

function searching(index: Index, articles: readonly Findable[]): (query: string) => Found[] {
  const byId = new Map(articles.map((one) => [one.id, one]));
  return (query) =>
    index
      .search(query)
      .slice(0, MOST)
      .map(({ id, match }) => {
        const inBody = Object.keys(match).filter((term) => match[term]?.every((field) => field === 'body'));
        const body = byId.get(id)?.body;
        return { id, terms: Object.keys(match), excerpt: body && inBody.length ? around(body, inBody) : undefined };
      });
}

/** The text in pieces, those that are one of the terms marked. */
export function highlighted(text: string, terms: readonly string[]): Piece[] {
  const wanted = new Set(terms);
  const pieces: Piece[] = [];
  for (const [piece] of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
    const hit = wanted.has(fold(piece));
    const last = pieces.at(-1);
    if (last && last.hit === hit) last.text += piece;
    else pieces.push({ text: piece, hit });
  }
  return pieces;
}

function around(body: string, terms: readonly string[]): string | undefined {
  let at = 0;
  for (const { text, hit } of highlighted(body, terms)) {
    if (hit) {
      const from = Math.max(0, at - BEFORE);
      const until = Math.min(body.length, at + AFTER);
      const cut = body
        .slice(from, until)
        .replace(from ? /^\S*\s/ : /^/, '')
        .replace(until < body.length ? /\s\S*$/ : /$/, '');
      return `${from ? '… ' : ''}${cut}${until < body.length ? ' …' : ''}`;
    }
    at += text.length;
  }
  return undefined;
}
