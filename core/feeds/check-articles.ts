import { parseMarkdownArticle } from '../articles/markdown-file.ts';
import { fail, ok, type Result } from '../result.ts';
import { MAX_FEED_BYTES } from './bounds.ts';
import { decodeText } from './decode.ts';
import { itemOf } from './item.ts';
import { readFeed } from './read-feed.ts';

/** What taking in one file of articles would bring, and what it refuses and why. */
export interface ArticlesReport {
  format: 'markdown' | 'rss' | 'atom' | 'rdf' | 'json';
  taken: number;
  refused: { where: string; why: string }[];
  /** `date` as an ISO instant; null where none is given. */
  articles: { title: string; url: string | null; date: string | null }[];
}

const WHY: Record<string, string> = {
  'too-large': 'is larger than 5 MB',
  'too-deep': 'holds elements that stand too deep in each other',
  'too-many-parts': 'holds too many elements',
  unfinished: 'ends in the middle of an element',
  'not-a-feed': 'is no feed',
  broken: 'looks like a feed but cannot be read',
};

/** True for a file whose name, or for JSON whose text, says that it holds articles. */
export const holdsArticles = (name: string, content: Uint8Array): boolean =>
  /\.(md|markdown|mdx|xml|rss|atom|rdf)$/i.test(name) ||
  (/\.json$/i.test(name) && /jsonfeed\.org\/version/.test(new TextDecoder().decode(content.subarray(0, 4000))));

/**
 * The articles of a Markdown file or a feed, without taking them in. @param now epoch milliseconds
 * Errors: `unreadable`, with a sentence.
 */
export function checkArticles(name: string, content: Uint8Array, now: number): Result<ArticlesReport, 'unreadable'> {
  if (/\.(md|markdown|mdx)$/i.test(name)) {
    const read = parseMarkdownArticle(new TextDecoder().decode(content), name);
    if (!read.ok) {
      const why = read.detail ?? read.reason;
      return ok({ format: 'markdown', taken: 0, refused: [{ where: name, why }], articles: [] });
    }
    const { title, url = null, date } = read.value;
    return ok({ format: 'markdown', taken: 1, refused: [], articles: [{ title, url, date: dated(date) }] });
  }
  if (content.length > MAX_FEED_BYTES) return fail('unreadable', `${name} ${WHY['too-large']}.`);
  const read = readFeed(decodeText(content), 'https://feed.invalid/');
  if (!read.ok) return fail('unreadable', `${name} ${WHY[read.reason]}.`);
  const report: ArticlesReport = { format: read.value.format, taken: 0, refused: [], articles: [] };
  for (const [i, entry] of read.value.entries.entries()) {
    const item = itemOf(entry, name, now);
    if (item) report.articles.push({ title: item.title, url: item.url, date: dated(entry.date) });
    else {
      const why = entry.url ? 'has neither a title nor a text' : 'leads to no address of the web';
      report.refused.push({ where: `entry ${i + 1}`, why });
    }
  }
  return ok({ ...report, taken: report.articles.length });
}

const dated = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString());
