import type { ArticleCard } from '../components/ReadNext.tsx';
import { guides } from '../content/index.ts';
import type { RankedArticle } from '../core/articles/rank.ts';

const byId = new Map(guides.map((guide) => [`guide:${guide.slug}`, guide]));

/** The ranked articles as cards; what is not in this version's library is passed over. */
export const cardsOf = (ranked: readonly RankedArticle[]): ArticleCard[] =>
  ranked.flatMap(({ id, reason }) => {
    const guide = byId.get(id);
    return guide ? [{ id, title: guide.title, thesis: guide.thesis, minutes: guide.minutes, reason }] : [];
  });

/** A guide by article id. */
export const guideOf = (id: string) => byId.get(id);
