import type { ArticleMark } from '../article.ts';
import { CLUSTERS, type Cluster } from './guide.ts';

/**
 * What a person may say of an article, and how that turns its theme: `less-of-theme` is about all of it, what was done
 * says nothing of it.
 */
const TURNS: Readonly<Record<string, number>> = { helpful: 1, 'not-for-me': -1, 'less-of-theme': -2, 'did-it': 0 };

const DAY = 86_400_000;
/** Days after which what was said of a theme weighs half. */
const HALF_LIFE = 90;

/** What earlier reading does to one article: left out, or its score times a factor. */
export interface Remembered {
  dismissed: boolean;
  factor: number;
}

/**
 * Reads the marks once. An article that was called not for me or done stays away until the person takes that back; one
 * that was read to the end counts three tenths, one that was opened seven tenths. A theme gets lighter or heavier by a
 * fifth with each word about it, which fades with a half-life of 90 days and stays between a half and one and a half.
 * @param clusterOf the theme of an article by id, where it is known; where it is not, it is named at the asking
 * @param now epoch milliseconds
 */
export function memoryOf(
  marks: readonly ArticleMark[],
  clusterOf: (id: string) => Cluster | undefined,
  now: number,
): (id: string, theme?: Cluster) => Remembered {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const themes = new Map<Cluster, number>(CLUSTERS.map((cluster) => [cluster, 0]));
  for (const { id, feedback, at } of marks) {
    const cluster = clusterOf(id);
    if (!cluster) continue;
    const turn = feedback && Object.hasOwn(TURNS, feedback) ? (TURNS[feedback] ?? 0) : 0;
    const age = at ? Math.max(0, now - Date.parse(at)) / DAY : 0;
    themes.set(cluster, (themes.get(cluster) ?? 0) + 0.2 * turn * 0.5 ** (age / HALF_LIFE));
  }
  return (id, named) => {
    const mark = byId.get(id);
    const cluster = named ?? clusterOf(id);
    const theme = Math.min(1.5, Math.max(0.5, 1 + (cluster ? (themes.get(cluster) ?? 0) : 0)));
    const progress = mark?.progress ?? 0;
    return {
      dismissed: mark?.feedback === 'not-for-me' || mark?.feedback === 'did-it',
      factor: theme * (progress >= 1 ? 0.3 : progress > 0 ? 0.7 : 1),
    };
  };
}
