import type { ArticleCard } from '../components/ReadNext.tsx';
import type { Readable, ReadCard } from '../components/read/shown.ts';
import { guides } from '../content/index.ts';
import type { ImportedMeta } from '../core/articles/imported-text.ts';
import type { RankedArticle } from '../core/articles/rank.ts';
import { STARTER } from '../core/articles/starter.ts';
import { readWords } from '../core/words/read.ts';
import { reasonWords } from '../core/words/reasons.ts';

/** Most facts of a score that are told; the rest is crumbs. */
const MOST_PARTS = 4;
/** Share of the score below which a fact is not told. */
const CRUMB = 0.03;

const byId = new Map(guides.map((guide) => [`guide:${guide.slug}`, guide]));

/** A guide by article id. */
export const guideOf = (id: string) => byId.get(id);

/** The guides as lists show them, in the order of their themes' slugs. */
export const guideList: readonly Readable[] = guides.map(({ slug, title, thesis, minutes, cluster, tags }) => ({
  ...{ id: `guide:${slug}`, title, thesis, minutes, cluster, tags },
  label: undefined,
}));

/** An imported article as lists show it. */
export const readableOf = ({ id, title, description, tags, minutes, ads, reading }: ImportedMeta): Readable => ({
  ...{ id, title, thesis: description, minutes, cluster: 'own', tags },
  hasTheme: reading.concepts.length > 0,
  label: ads ? readWords.ads : reading.paid ? readWords.affiliate : undefined,
});

/**
 * The ranked articles as cards; what is neither in this version's library nor in `own` is passed over.
 * @param own articles from files and feeds
 */
export const cardsOf = (ranked: readonly RankedArticle[], own: readonly Readable[] = []): ReadCard[] => {
  const owns = new Map(own.map((one) => [one.id, one]));
  return ranked.flatMap(({ id, because, parts }) => {
    const own = owns.get(id);
    const known: Pick<ArticleCard, 'title' | 'thesis' | 'minutes'> | undefined = byId.get(id) ?? own;
    if (!known) return [];
    const { title, thesis, minutes } = known;
    const { label, from } = own ?? {};
    const reason = reasonWords.sentence(because); // in the language of this door, whatever the worker spoke
    return [{ id, title, thesis, minutes, reason, label, from, hasTheme: hasTheme(own), why: whyOf(parts) }];
  });
};

/** While a study runs: the guides about watching, in the order of the starter list and then of their slugs; no reason but that. */
export const watchingCards = (): ReadCard[] =>
  guides
    .filter(({ cluster }) => cluster === 'observe')
    .sort((a, b) => starterPlace(a.slug) - starterPlace(b.slug) || (a.slug < b.slug ? -1 : 1))
    .map(({ slug, title, thesis, minutes }) => ({
      ...{ id: `guide:${slug}`, title, thesis, minutes, reason: readWords.aboutWatching },
      ...{ label: undefined, from: undefined, hasTheme: false, why: [{ text: readWords.aboutWatching, share: 1 }] },
    }));

const starterPlace = (slug: string): number => {
  const place = (STARTER as readonly string[]).indexOf(slug);
  return place < 0 ? STARTER.length : place;
};

/** A guide has a theme; an article of others where it is about something that is known. */
const hasTheme = (own: Readable | undefined): boolean => !own || own.hasTheme === true;

/** The terms of a score in words, each once, with their share of it. */
function whyOf(parts: RankedArticle['parts']): ReadCard['why'] {
  const total = parts.reduce((sum, { points }) => sum + points, 0);
  const shares = new Map<string, number>();
  for (const { because, points } of parts) {
    const text = reasonWords.sentence(because);
    shares.set(text, (shares.get(text) ?? 0) + points / total);
  }
  return [...shares]
    .map(([text, share]) => ({ text, share }))
    .filter(({ share }) => share >= CRUMB)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_PARTS);
}
