/** What of the score counts against likeness to what stands above (Carbonell & Goldstein 1998). */
const LAMBDA = 0.85;
/** The first places, and how many of them one theme may have. */
const FIRST = 5;
const MOST = 2;

/** Something to put in order. */
export interface Candidate {
  score: number;
  cluster: string;
  /** Articles that are not guides have their source's own allowance. */
  source: string;
}

/**
 * Puts candidates in order by maximal marginal relevance: each place goes to the one whose score, less its likeness to
 * those above it, is greatest. At most two of the first five share a theme. Equal scores keep the order they came in.
 */
export function diversified<T extends Candidate>(candidates: readonly T[]): T[] {
  const left = [...candidates].sort((a, b) => b.score - a.score);
  const top = left[0]?.score || 1;
  const chosen: T[] = [];
  while (left.length && chosen.length < FIRST) {
    const allowed = left.filter((one) => isAllowed(one, chosen));
    const next = bestOf(allowed.length ? allowed : left, (one) => {
      const alike = chosen.filter(({ cluster }) => cluster === one.cluster).length;
      return LAMBDA * (one.score / top) - (1 - LAMBDA) * Math.min(1, alike / MOST);
    });
    chosen.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return [...chosen, ...left];
}

const isAllowed = (one: Candidate, chosen: readonly Candidate[]) =>
  chosen.filter(({ cluster }) => cluster === one.cluster).length < MOST &&
  (one.source === 'guide' || chosen.filter(({ source }) => source === one.source).length < MOST);

function bestOf<T>(items: readonly T[], weight: (item: T) => number): T {
  return items.reduce((best, item) => (weight(item) > weight(best) + 1e-12 ? item : best));
}
