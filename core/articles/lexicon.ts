import { CAREERS } from './lexicon/careers.ts';
import { type Concept, type Direction, EASE_CUES, MORE_CUES } from './lexicon/concept.ts';
import { DAYS } from './lexicon/days.ts';
import { WORK } from './lexicon/work.ts';
import { plainText } from './plain-text.ts';

/** The matters of working life that articles are read for. */
export const CONCEPTS: readonly Concept[] = [...DAYS, ...WORK, ...CAREERS];

/** An article as its source tells it; everything but the title may be empty. */
export interface ArticleText {
  title: string;
  description: string;
  tags: readonly string[];
  /** Plain text or Markdown. */
  body: string;
}

/** What an article was found to be about. Small plain data: it can be kept instead of the body. */
export interface ArticleReading {
  /** At most four, the foremost first. `weight` 0 to 1: how surely and how wholly it is about the concept. */
  concepts: { id: string; weight: number; direction: Direction | null }[];
  /** True where the text itself says that it may contain affiliate links or that somebody pays for it. */
  paid: boolean;
}

/** Most characters of a body that are read: what an article is about is said by then. */
const MOST_BODY = 20_000;
/** Most characters of a body in which is looked for who pays. */
const MOST_SAID = 200_000;
/** How much a term counts where it stands, and how much a word that needs company counts. */
const FIELD = { title: 3, tags: 3, description: 1.5, body: 1 } as const;
const WEAK = 0.4;
/** Most different terms of a body that count for one concept. */
const MOST_TERMS = 5;
/** Points at which an article is half surely about something. */
const HALF = 3;
/** What an article about one matter is worth to those next door. */
const NEXT_DOOR = 0.3;

/** How texts say that they earn by their links or are paid for, in six languages. */
const PAID =
  /affiliate (?:link|program|partner|commission|disclosure)|may (?:earn|receive|get) (?:a |an )?(?:small )?(?:commission|affiliate)|as an amazon associate|paid partnership|sponsored (?:post|content|by|article)|in partnership with|affiliate-?links?|werbelinks?|liens? (?:d.)?affili|enlaces? (?:de )?afiliad|link (?:di )?affiliazion|links? de afiliad/i;

type Field = keyof typeof FIELD;
type Meaning = { concept: string; strong: boolean } | { cue: Direction; concept: string | undefined };
interface Term {
  words: readonly string[];
  text: string;
  meanings: Meaning[];
}

/** 1:1, 1on1, 1-on-1, and their plurals. */
const ONE_TO_ONE = /\b1(?::| ?on ?|-on-)1s?\b/g;

/** Words in lower case without plural endings, in order; hyphens and colons part words. */
export const wordsIn = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(ONE_TO_ONE, 'one on one')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(singular);

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && /[^sui]s$/.test(word)
      ? word.slice(0, -1)
      : word;

let terms: Map<string, Term[]> | undefined;
/** The index, made when it is first needed. */
const termsByFirstWord = () => {
  terms ??= indexed();
  return terms;
};

/** Every term by its first word, longest first. */
function indexed(): Map<string, Term[]> {
  const terms = new Map<string, Term>();
  const add = (list: string, meaning: Meaning) => {
    for (const text of list.split(',')) {
      const words = wordsIn(text);
      if (!words.length) continue;
      const key = words.join(' ');
      const term = terms.get(key) ?? { words, text: key, meanings: [] };
      term.meanings.push(meaning);
      terms.set(key, term);
    }
  };
  for (const { id, terms: strong, weak, ease, more } of CONCEPTS) {
    add(strong, { concept: id, strong: true });
    add(weak, { concept: id, strong: false });
    add(ease, { cue: 'ease', concept: id });
    add(more, { cue: 'more', concept: id });
  }
  add(EASE_CUES, { cue: 'ease', concept: undefined });
  add(MORE_CUES, { cue: 'more', concept: undefined });
  const index = new Map<string, Term[]>();
  for (const term of terms.values()) {
    const first = term.words[0] ?? '';
    index.set(
      first,
      [...(index.get(first) ?? []), term].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

interface Tally {
  /** Different terms by concept and field. */
  terms: Map<string, Map<Field, Map<string, number>>>;
  /** Points for each direction, by concept; those for any concept under the empty name. */
  cues: Map<string, Record<Direction, number>>;
}

/**
 * What the text is about and which way, by counting the lexicon's terms. A concept needs two different terms, or one that
 * needs no company in the title or the tags. Texts in a language the lexicon does not know are about nothing.
 */
export function readArticle({ title, description, tags, body }: ArticleText): ArticleReading {
  const tally: Tally = { terms: new Map(), cues: new Map() };
  count(wordsIn(title), 'title', tally);
  for (const tag of tags) count(wordsIn(tag), 'tags', tally);
  count(wordsIn(description), 'description', tally);
  count(wordsIn(plainText(body).slice(0, MOST_BODY)), 'body', tally);
  const points = new Map(CONCEPTS.map(({ id }) => [id, pointsOf(tally.terms.get(id))]));
  const top = Math.max(...points.values());
  const paid = PAID.test(`${description}\n${body.slice(0, MOST_SAID)}`);
  if (top <= 0) return { concepts: [], paid };
  const own = new Map([...points].map(([id, of]) => [id, (of / (of + HALF)) * Math.sqrt(of / top)]));
  const concepts = CONCEPTS.map(({ id, near }) => {
    const besides = Math.max(0, ...near.map((other) => NEXT_DOOR * (own.get(other) ?? 0)));
    return { id, weight: Math.max(own.get(id) ?? 0, besides), direction: directionOf(id, tally) };
  });
  return {
    concepts: concepts
      .filter(({ weight }) => weight >= 0.1)
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .slice(0, 4)
      .map((one) => ({ ...one, weight: Math.round(one.weight * 1000) / 1000 })),
    paid,
  };
}

/** Walks the words once; at each, the longest term that begins there counts, and the words it covers are passed. */
function count(words: readonly string[], field: Field, { terms, cues }: Tally): void {
  const index = termsByFirstWord();
  for (let i = 0; i < words.length; i++) {
    const found = index.get(words[i] ?? '')?.find((term) => term.words.every((word, j) => words[i + j] === word));
    if (!found) continue;
    for (const meaning of found.meanings) {
      if ('cue' in meaning) {
        const key = meaning.concept ?? '';
        const cue = cues.get(key) ?? { ease: 0, more: 0 };
        cue[meaning.cue] += FIELD[field];
        cues.set(key, cue);
      } else {
        const fields = terms.get(meaning.concept) ?? new Map<Field, Map<string, number>>();
        const seen = fields.get(field) ?? new Map<string, number>();
        seen.set(found.text, meaning.strong ? 1 : WEAK);
        terms.set(meaning.concept, fields.set(field, seen));
      }
    }
    i += found.words.length - 1;
  }
}

function pointsOf(fields: Map<Field, Map<string, number>> | undefined): number {
  if (!fields) return 0;
  const different = new Set([...fields.values()].flatMap((seen) => [...seen.keys()]));
  const isNamed = (field: Field) => [...(fields.get(field)?.values() ?? [])].includes(1);
  if (different.size < 2 && !isNamed('title') && !isNamed('tags')) return 0;
  let points = 0;
  for (const [field, seen] of fields) {
    const heaviest = [...seen.values()].sort((a, b) => b - a).slice(0, MOST_TERMS);
    points += FIELD[field] * heaviest.reduce((total, one) => total + one, 0);
  }
  return points;
}

/** The direction that three fifths of the cues point to; words for one concept count double for it. */
function directionOf(id: string, { cues }: Tally): Direction | null {
  const [any, own] = [cues.get(''), cues.get(id)];
  const ease = (any?.ease ?? 0) + 2 * (own?.ease ?? 0);
  const more = (any?.more ?? 0) + 2 * (own?.more ?? 0);
  if (ease + more < 2) return null;
  return ease >= 0.6 * (ease + more) ? 'ease' : more >= 0.6 * (ease + more) ? 'more' : null;
}

/** The concept by id. */
export const conceptOf = (id: string): Concept | undefined => BY_ID.get(id);

const BY_ID = new Map(CONCEPTS.map((one) => [one.id, one]));
