import { parseOpml } from 'feedsmith';
import { fail, ok, type Result } from '../result.ts';
import { boundedXml, type Unbounded } from './bounds.ts';
import { htmlText } from './html-text.ts';
import { webUrl } from './web-url.ts';
import type { ListedFeed } from './write-opml.ts';

/** Most feeds that are taken from one list. */
const MOST_LISTED = 1000;

interface Outline {
  text?: string | undefined;
  title?: string | undefined;
  xmlUrl?: string | undefined;
  outlines?: readonly Outline[] | undefined;
}

/** The feeds of an OPML file, each address once, in its order. `nothing`: it is one, and names no feed of the web. */
export function readOpml(text: string): Result<ListedFeed[], Unbounded | 'not-opml' | 'nothing'> {
  const bounded = boundedXml(text.replace(/^\uFEFF/, '').trim());
  if (!bounded.ok) return fail(bounded.reason);
  if (!/<opml\b/i.test(bounded.value)) return fail('not-opml');
  const feeds = new Map<string, ListedFeed>();
  const collect = (outlines: readonly Outline[], folders: readonly string[]) => {
    for (const { text: name, title, xmlUrl, outlines: inner } of outlines) {
      const said = htmlText(title ?? name ?? '').slice(0, 200);
      // As it was written: whoever asks it must see how.
      const url =
        /^https?:/i.test(xmlUrl?.trim() ?? '') && webUrl(xmlUrl, 'https://nowhere.invalid/')
          ? (xmlUrl?.trim() ?? '')
          : '';
      if (url && feeds.size < MOST_LISTED && !feeds.has(url))
        feeds.set(url, { url, title: said, folder: folders.join(' / ').slice(0, 200) || null });
      if (inner) collect(inner, said && !url ? [...folders, said] : folders);
    }
  };
  try {
    collect((parseOpml(bounded.value).body?.outlines ?? []) as readonly Outline[], []);
  } catch {
    return fail('not-opml');
  }
  return feeds.size ? ok([...feeds.values()]) : fail('nothing');
}
