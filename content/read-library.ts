import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { ImportedArticle } from '../core/articles/imported.ts';
import { MAX_ARTICLE, parseMarkdownArticle } from '../core/articles/markdown-file.ts';
import { fail, ok, type Result } from '../core/result.ts';

/** The articles of a folder, and the files that were left out with the reason: drafts, and what cannot be read. */
export interface Library {
  articles: ImportedArticle[];
  leftOut: { where: string; why: string }[];
}

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
    const read = readOne(folder, name);
    if (read.ok) library.articles.push(read.value);
    else library.leftOut.push({ where: name, why: read.detail ?? read.reason });
  }
  return ok(library);
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
      return /\.(md|markdown|mdx)$/i.test(entry.name) ? [path] : [];
    });
}
