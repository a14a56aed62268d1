import { markdownTree } from '../content/markdown-tree.ts';
import { type ImportedText, MAX_BODY } from '../core/articles/imported-text.ts';
import { readArticle } from '../core/articles/lexicon.ts';
import { MAX_ARTICLE, parseMarkdownArticle } from '../core/articles/markdown-file.ts';
import { textOf } from '../core/articles/node.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { articleWords } from '../core/words/articles.ts';

/** Words read in a minute. */
const PACE = 220;

/**
 * The article in one Markdown file, ready to be kept. Loaded only where articles are imported: it brings the parsers of
 * Markdown, YAML and TOML. Errors: `draft`, `invalid`, each with a sentence.
 * @param name path of the file inside the folder that was chosen
 */
export async function readArticleFile(file: Blob, name: string): Promise<Result<ImportedText, 'draft' | 'invalid'>> {
  // A character is at most four bytes: what is larger is too long whatever it holds.
  if (file.size > 4 * MAX_ARTICLE) return fail('invalid', articleWords.tooLarge);
  try {
    const read = parseMarkdownArticle(await file.text(), name);
    if (!read.ok) return read;
    const { id, title, description, tags, body, date, ads } = read.value;
    if (body.length > MAX_BODY) return fail('invalid', articleWords.tooLarge);
    const nodes = markdownTree(body);
    const words = textOf(nodes).split(' ').length;
    if (!title) return fail('invalid', articleWords.noText);
    return ok({
      meta: {
        ...{ id, title, description, tags: [...tags], ads, minutes: Math.max(1, Math.round(words / PACE)) },
        ...(date !== undefined && { date }),
        reading: readArticle({ title, description, tags, body }),
      },
      nodes,
    });
  } catch {
    // Too deep to be read, or taken away while it was: a file like any other that cannot be.
    return fail('invalid', articleWords.unreadable);
  }
}
