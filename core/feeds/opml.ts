import { fail, ok, type Result } from '../result.ts';
import { boundedXml, type Unbounded } from './bounds.ts';
import { htmlText } from './html-text.ts';
import { webUrl } from './web-url.ts';
import type { ListedFeed } from './write-opml.ts';
import { childOf, childrenOf, type Element, readXml } from './xml.ts';

/** Most feeds that are taken from one list. */
const MOST_LISTED = 1000;

/** The feeds of an OPML file, each address once, in its order. `nothing`: it is one, and names no feed of the web. */
export function readOpml(text: string): Result<ListedFeed[], Unbounded | 'not-opml' | 'nothing'> {
  const bounded = boundedXml(text.replace(/^\uFEFF/, '').trim());
  if (!bounded.ok) return fail(bounded.reason);
  const read = readXml(bounded.value);
  if (!read.ok && read.reason === 'unfinished') return fail('unfinished');
  if (!read.ok || read.value.name !== 'opml') return fail('not-opml');
  const feeds = new Map<string, ListedFeed>();
  const collect = (outlines: readonly Element[], folders: readonly string[]) => {
    for (const outline of outlines) {
      const { attributes } = outline;
      const name = htmlText(attributes.get('title') ?? attributes.get('text') ?? '').slice(0, 200);
      // As it was written: whoever asks it must see how.
      const written = attributes.get('xmlurl')?.trim() ?? '';
      const url = /^https?:/i.test(written) && webUrl(written, 'https://nowhere.invalid/') ? written : '';
      if (url && feeds.size < MOST_LISTED && !feeds.has(url))
        feeds.set(url, { url, title: name, folder: folders.join(' / ').slice(0, 200) || null });
      collect(childrenOf(outline, 'outline'), name && !url ? [...folders, name] : folders);
    }
  };
  collect(childrenOf(childOf(read.value, 'body'), 'outline'), []);
  return feeds.size ? ok([...feeds.values()]) : fail('nothing');
}
