import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { ImportedArticle } from '../core/articles/imported.ts';
import { MAX_ARTICLE, parseMarkdownArticle } from '../core/articles/markdown-file.ts';
import { MAX_FEED_BYTES } from '../core/feeds/bounds.ts';
import { decodeText } from '../core/feeds/decode.ts';
import { articleOf, itemOf } from '../core/feeds/item.ts';
import { readFeed } from '../core/feeds/read-feed.ts';
import { fail, ok, type Result } from '../core/result.ts';

/** The articles of a folder, of feeds in it too, and the files that were left out with the reason: drafts, and what cannot be read. */
export interface Library {
  articles: ImportedArticle[];
  leftOut: { where: string; why: string }[];
}

const FEED = /\.(xml|rss|atom)$/i;
/** Most files that are read. */
const MOST_FILES = 20_000;

/**
 * Every Markdown file of a folder and the folders in it, by path; hidden folders and those of packages are passed over.
 * Errors: `no-folder`, `too-many`.
 */
export function readLibrary(folder: string): Result<Library, 'no-folder' | 'too-many'> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return fail('no-folder', `There is no folder ${folder}.`);
  const names = markdownFiles(folder, '');
  if (names.length > MOST_FILES) return fail('too-many', `${folder} holds more than ${MOST_FILES} articles.`);
  const library: Library = { articles: [], leftOut: [] };
  for (const name of names) {
    if (FEED.test(name)) {
      readFeedFile(folder, name, library);
      continue;
    }
    const read = readOne(folder, name);
    if (read.ok) library.articles.push(read.value);
    else library.leftOut.push({ where: name, why: read.detail ?? read.reason });
  }
  return ok(library);
}

/** The articles that a feed's file tells of; dates it does not give are taken for old. */
function readFeedFile(folder: string, name: string, library: Library): void {
  const path = `${folder}/${name}`;
  if (statSync(path).size > MAX_FEED_BYTES) {
    library.leftOut.push({ where: name, why: 'is too large' });
    return;
  }
  const read = readFeed(decodeText(readFileSync(path)), 'https://feed.invalid/');
  if (!read.ok) library.leftOut.push({ where: name, why: 'is no feed that can be read' });
  else
    for (const entry of read.value.entries) {
      const item = itemOf(entry, name, Number.MAX_SAFE_INTEGER);
      if (item) library.articles.push({ ...articleOf(item), date: entry.date });
    }
}

function readOne(folder: string, name: string) {
  try {
    // A character is at most four bytes: what is larger is too long whatever it holds.
    if (statSync(`${folder}/${name}`).size > 4 * MAX_ARTICLE) return fail('invalid', 'is too large');
    return parseMarkdownArticle(readFileSync(`${folder}/${name}`, 'utf8'), name);
  } catch {
    return fail('invalid', 'cannot be read');
  }
}

function markdownFiles(folder: string, within: string): string[] {
  return readdirSync(`${folder}/${within}`, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = within + entry.name;
      if (entry.isDirectory()) return markdownFiles(folder, `${path}/`);
      return /\.(md|markdown|mdx|xml|rss|atom)$/i.test(entry.name) ? [path] : [];
    });
}
