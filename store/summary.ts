import type { RankedArticle } from '../core/articles/rank.ts';
import type { Figures } from '../core/figures.ts';
import type { PeriodTrends } from '../core/period.ts';
import type { Store } from './schema.ts';
import { stampOf, type Touched } from './touched.ts';
import { valuesIn } from './values.ts';

/** Grows when what is computed changes its shape; an older one is then computed anew. */
const VERSION = 4;

/** What the worker computed last of the usual period, kept so that every door shows it at once. */
export interface Summary extends PeriodTrends {
  version: number;
  /** Epoch milliseconds of the computation. */
  at: number;
  /** The stamp of the activities and tags that it was made of, see touched.ts. */
  of: string | undefined;
  articles: RankedArticle[];
  /** What the tools rest on. */
  figures: Figures;
}

/** The summary; derived data that can always be made again. */
export const summaryIn = (store: () => Promise<Store>) => {
  const values = valuesIn(store);
  return {
    /** `undefined` where there is none yet, or one of another version. */
    get: async (): Promise<Summary | undefined> => {
      const value = (await values.get('summary')) as Summary | undefined;
      return value?.version === VERSION ? value : undefined;
    },
    /** Whether activities or tags were written since it was made. */
    isBehind: async ({ of }: Summary): Promise<boolean> => {
      const touched = (await values.get('touched')) as Touched | undefined;
      return !touched || of !== stampOf(touched);
    },
    put: (summary: Omit<Summary, 'version'>): Promise<void> => values.put('summary', { ...summary, version: VERSION }),
  };
};
