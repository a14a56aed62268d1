import { load as parseYaml } from 'js-yaml';
import { parse as parseToml } from 'smol-toml';
import * as v from 'valibot';
import { fail, ok, type Result } from '../result.ts';
import type { ImportedArticle } from './imported.ts';
import { plainText } from './plain-text.ts';

/** Longest article and front matter that are read, in characters. */
export const MAX_ARTICLE = 2_000_000;
const MAX_FRONT = 64_000;
/** Longest title and description that are kept, in characters, and most tags. */
const MAX_TITLE = 300;
const MAX_DESCRIPTION = 2000;
const MAX_TAGS = 40;

/** An article as its Markdown file holds it. */
export interface MarkdownArticle extends ImportedArticle {
  /** The address its front matter gives, if it is one of the web. */
  url: string | undefined;
  date: number | undefined;
}

/**
 * The article in a Markdown file, as static site generators write them (Hugo, Jekyll, Eleventy, Astro, Zola): front
 * matter in YAML (`---`), TOML (`+++`) or JSON, each may be missing. Without a title, the first heading or the file's
 * name stands in; a date in front of the file's name counts.
 * Errors: `draft` (marked as one, not meant to be read yet), `invalid` (the front matter cannot be read, or no text).
 * @param name path of the file inside its folder, becomes the id
 */
export function parseMarkdownArticle(text: string, name: string): Result<MarkdownArticle, 'draft' | 'invalid'> {
  if (text.length > MAX_ARTICLE) return fail('invalid', `is longer than ${MAX_ARTICLE / 1e6} million characters`);
  const file = split(text.replace(/^\uFEFF/, ''));
  if (!file.ok) return file;
  const front = v.parse(frontSchema, file.value.front);
  if (front.draft === true || front.published === false) return fail('draft', 'is marked as a draft');
  const body = file.value.body.trim();
  const title = firstOf(front.title) ?? headingOf(file.value.body) ?? titleOf(name);
  const description = firstOf(front.description, front.summary, front.excerpt, front.subtitle) ?? '';
  if (!body && !description) return fail('invalid', 'holds no text');
  const url = firstOf(
    front.canonical,
    front.canonicalUrl,
    front.canonicalURL,
    front.canonical_url,
    front.link,
    front.url,
  );
  return ok({
    id: `file:${name}`,
    title: plainText(title).slice(0, MAX_TITLE),
    description: plainText(description).slice(0, MAX_DESCRIPTION),
    tags: tagsOf([
      front.tags,
      front.keywords,
      front.categories,
      front.category,
      front.topics,
      front.taxonomies,
      front.extra,
    ]),
    body,
    date: dateOf(front, name),
    ads: [front.ads, front.ad, front.sponsored, front.affiliate, front.advertisement].some(isYes),
    url: url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined,
  });
}

// Everything is foreign: any member may be anything, and what is not understood is passed over.
const frontSchema = v.record(v.string(), v.unknown());
type Front = v.InferOutput<typeof frontSchema>;

function split(text: string): Result<{ front: Front; body: string }, 'invalid'> {
  const fenced = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)\1[ \t]*(?:\r?\n|$)/.exec(text);
  if (fenced?.[2] !== undefined) {
    const read =
      fenced[1] === '---' ? readFront(fenced[2], parseYaml, 'YAML') : readFront(fenced[2], parseToml, 'TOML');
    return read.ok ? ok({ front: read.value, body: text.slice(fenced[0].length) }) : read;
  }
  if (/^(---|\+\+\+)[ \t]*\r?\n[\w-]+\s*[:=]/.test(text)) return fail('invalid', 'has front matter without an end');
  const json = /^\{[ \t]*\r?\n[\s\S]*?\r?\n\}[ \t]*(?:\r?\n|$)/.exec(text);
  if (json) {
    const read = readFront(json[0], JSON.parse, 'JSON');
    return read.ok ? ok({ front: read.value, body: text.slice(json[0].length) }) : read;
  }
  return ok({ front: {}, body: text });
}

function readFront(text: string, parse: (text: string) => unknown, format: string): Result<Front, 'invalid'> {
  if (text.length > MAX_FRONT) return fail('invalid', 'has front matter that is too long');
  try {
    const data: unknown = parse(text) ?? {};
    return v.is(frontSchema, data) && !Array.isArray(data)
      ? ok(data)
      : fail('invalid', `has front matter that is no list of names and values in ${format}`);
  } catch {
    return fail('invalid', `has front matter that is not ${format}`);
  }
}

/** The first that is text (or a number) with something in it. */
function firstOf(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    if (typeof value === 'string' && value.trim()) return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

const isYes = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && /^(true|yes|1)$/i.test(value.trim()));

/** Lists, texts with commas, and lists inside a taxonomy, in order, each once. */
function tagsOf(values: readonly unknown[], depth = 0): string[] {
  const tags = values.flatMap((value): string[] => {
    if (typeof value === 'string') return value.split(value.includes(',') ? ',' : /[;|]/).map((tag) => tag.trim());
    if (Array.isArray(value)) return tagsOf(value, depth + 1);
    if (value !== null && typeof value === 'object' && depth < 2) {
      const { tags: inner, categories, keywords } = value as Front;
      return tagsOf([inner, categories, keywords], depth + 1);
    }
    return [];
  });
  return [...new Set(tags.filter((tag) => tag && tag.length <= 80))].slice(0, MAX_TAGS);
}

/** Epoch milliseconds of the date in the front matter, else of the date that begins the file's name (Jekyll). */
function dateOf(front: Front, name: string): number | undefined {
  const named = /(?:^|\/)(\d{4}-\d\d-\d\d)-[^/]*$/.exec(name)?.[1];
  for (const value of [
    front.date,
    front.pubDate,
    front.published,
    front.publishDate,
    front.datePublished,
    front.updated,
    named,
  ]) {
    const at =
      value instanceof Date
        ? value.getTime()
        : typeof value === 'string'
          ? Date.parse(value.trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:)/, '$1T$2'))
          : Number.NaN;
    if (!Number.isNaN(at)) return at;
  }
  return undefined;
}

const headingOf = (body: string): string | undefined => /^#{1,2}[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(body)?.[1];

const titleOf = (name: string): string => {
  const stem = name.replace(/\.[a-z]+$/i, '').replace(/\/(index|_index|readme)$/i, '');
  const words = (stem.split('/').at(-1) ?? stem).replace(/^\d{4}-\d\d-\d\d-/, '').replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
