import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { articleWords } from '../../core/words/articles.ts';
import { Feeds } from '../feeds/Feeds.tsx';
import type { FeedsDoor } from '../feeds/shown.ts';
import { ImportArticles } from './ImportArticles.tsx';
import type { ArticlesDoor, Named } from './shown.ts';

/** Articles: what comes in from feeds and files, and what the person said of any of them, each of it to be taken back. */
export function Articles({ door, feeds }: { door: ArticlesDoor; feeds: FeedsDoor }) {
  const [said, setSaid] = useState('');
  const { own, putAway, saved, read } = door.shown.value ?? { own: [], putAway: [], saved: [], read: [] };
  const remove = async (id: string | undefined) => setSaid(await door.remove(id));
  return (
    <section id="articles">
      <h2>{articleWords.title}</h2>
      <Feeds door={feeds} />
      <ImportArticles look={door.look} apply={door.apply} />
      {own.length > 0 && (
        <div class="block">
          <h3>{articleWords.own}</h3>
          <ul class="rows marked">
            {own.map(({ id, title, label }) => (
              <li key={id}>
                <span dir="auto">{title}</span>
                {label && <span class="badge">{label}</span>}
                <button type="button" aria-label={articleWords.removeOne(title)} onClick={() => void remove(id)}>
                  {articleWords.remove}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="careful" onClick={() => void remove(undefined)}>
            {articleWords.removeAll}
          </button>
        </div>
      )}
      <p role="status">{said}</p>
      <div class="block">
        <h3>{articleWords.marks}</h3>
        {putAway.length + saved.length + read.length === 0 && <p>{articleWords.marksNone}</p>}
        <Marked
          title={articleWords.putAway}
          articles={putAway.map(({ id, title, feedback }) => ({ id, title, why: articleWords.feedback[feedback] }))}
          name={articleWords.bringBack}
          onPress={door.bringBack}
        />
        <Marked title={articleWords.saved} articles={saved} name={articleWords.unsave} onPress={door.unsave} />
        <Marked title={articleWords.read} articles={read} name={articleWords.unread} onPress={door.unread} />
      </div>
    </section>
  );
}

interface MarkedProps {
  title: string;
  articles: readonly (Named & { why?: string | undefined })[];
  name: string;
  onPress: (id: string) => void;
}

function Marked({ title, articles, name, onPress }: MarkedProps) {
  if (articles.length === 0) return null;
  return (
    <Fragment>
      <h4>{title}</h4>
      <ul class="rows marked" aria-label={title}>
        {articles.map((article) => (
          <li key={article.id}>
            <span dir="auto">{article.title}</span>
            {article.why && <span class="counts">{article.why}</span>}
            <button type="button" aria-label={`${name}: ${article.title}`} onClick={() => onPress(article.id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Fragment>
  );
}
