import { useEffect, useRef, useState } from 'preact/hooks';
import { CLUSTERS } from '../core/articles/guide.ts';
import { readWords } from '../core/words/read.ts';
import { ArticleList } from './read/ArticleList.tsx';
import { ForYou } from './read/ForYou.tsx';
import { Reader } from './read/Reader.tsx';
import { Results } from './read/Results.tsx';
import type { Readable, ReadDoor, ReadShown } from './read/shown.ts';

const VIEWS = ['forYou', 'savedList', 'library'] as const;
type View = (typeof VIEWS)[number];
/** Most articles of feeds that the library lists; search finds the others. */
const NEWEST = 30;

/** The Read tab: what fits now, what was saved, everything by theme, and a search; an article opens in place. */
export function ReadView(door: ReadDoor) {
  const [view, setView] = useState<View>('forYou');
  const [query, setQuery] = useState('');
  const last = useRef<string | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const open = door.open.value;
  const shown = door.shown.value;
  if (open) last.current = open.id;
  useEffect(() => {
    // Back from the reader: where the person was before.
    if (open || !last.current) return;
    list.current?.querySelector<HTMLElement>(`[data-article="${CSS.escape(last.current)}"]`)?.focus();
    last.current = undefined;
  }, [open]);
  if (open) return <Reader key={open.id} door={door} open={open} />;
  if (!shown) return <p role="status">{readWords.waiting}</p>;
  const saved = shown.library.filter(({ id }) => shown.marks.get(id)?.saved);
  const words = query.trim();
  return (
    <div class="read" ref={list}>
      <input
        type="search"
        aria-label={readWords.search}
        placeholder={readWords.search}
        value={query}
        onFocus={door.onSearch}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {words ? (
        <Results found={door.find.value(words)} shown={shown} door={door} />
      ) : (
        <>
          <nav class="views" aria-label={readWords.views}>
            {VIEWS.map((one) => (
              <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
                {readWords[one]}
                {one === 'savedList' && saved.length > 0 && ` (${saved.length})`}
              </button>
            ))}
          </nav>
          {readWords.inEnglish && <p class="basis">{readWords.inEnglish}</p>}
          {view === 'forYou' && <ForYou {...door} shown={shown} />}
          {view === 'savedList' && (
            <>
              <h2>{readWords.savedList}</h2>
              {saved.length === 0 && <p class="empty">{readWords.savedEmpty}</p>}
              <ArticleList {...door} articles={saved} marks={shown.marks} />
            </>
          )}
          {view === 'library' && <Library shown={shown} door={door} />}
        </>
      )}
    </div>
  );
}

const headingOf = (cluster: Readable['cluster']) =>
  cluster === 'own'
    ? readWords.ownArticles
    : cluster === 'feeds'
      ? readWords.feedArticles
      : readWords.clusters[cluster];

function Library({ shown, door }: { shown: ReadShown; door: ReadDoor }) {
  return (
    <>
      <h2>{readWords.library}</h2>
      {([...CLUSTERS, 'own', 'feeds'] as const).map((cluster) => {
        const all = shown.library.filter((one) => one.cluster === cluster);
        const articles = cluster === 'feeds' ? all.slice(0, NEWEST) : all;
        if (articles.length === 0) return undefined;
        return (
          <section key={cluster}>
            <h3>{headingOf(cluster)}</h3>
            <ArticleList {...door} articles={articles} marks={shown.marks} />
          </section>
        );
      })}
    </>
  );
}
