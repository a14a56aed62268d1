/** A feed as a list of feeds names it. */
export interface ListedFeed {
  url: string;
  title: string;
  /** The names of the outlines it lies in. */
  folder: string | null;
}

const escaped = (text: string): string =>
  text
    // XML 1.0 has no place for them.
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** The feeds as OPML 2.0, those of a folder in an outline of its name; folders and titles in order. */
export function writeOpml(feeds: readonly ListedFeed[], created: Date): string {
  const byName =
    <T>(name: (one: T) => string) =>
    (a: T, b: T) =>
      name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0;
  const line = ({ url, title }: ListedFeed, indent: string) => {
    const name = escaped(title || url);
    return `${indent}<outline type="rss" text="${name}" title="${name}" xmlUrl="${escaped(url)}"/>`;
  };
  const folders = new Map<string, ListedFeed[]>();
  for (const feed of [...feeds].sort(byName(({ title, url }) => title || url)))
    folders.set(feed.folder ?? '', [...(folders.get(feed.folder ?? '') ?? []), feed]);
  const lines = [...folders].sort(byName(([name]) => name)).flatMap(([name, held]) => {
    if (!name) return held.map((feed) => line(feed, '    '));
    return [`    <outline text="${escaped(name)}">`, ...held.map((feed) => line(feed, '      ')), '    </outline>'];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>Updraft feeds</title><dateCreated>${created.toUTCString()}</dateCreated></head>`,
    ...['  <body>', ...lines, '  </body>', '</opml>', ''],
  ].join('\n');
}
