import { readFileSync } from 'node:fs';
import type { Scenario } from './simulate.ts';

/** A simulated person with the answers of the reference implementation, which is written in Python. */
export interface History {
  name: string;
  seed: number;
  overrides: Partial<Scenario>;
  checksum: number;
  expected: {
    variance: { tot: number; rs: number; rd: number } | null;
    statements: ({ family: string; key: string; reading: string } & Record<
      | 'tags'
      | 'days'
      | 'difference'
      | 'standardError'
      | 'shrunken'
      | 'lower'
      | 'upper'
      | 'wrongSign'
      | 'p'
      | 'effectiveTags',
      number
    >)[];
    trend:
      | (Record<
          | 'weeks'
          | 'slope'
          | 'se'
          | 'df'
          | 'r1'
          | 'lo'
          | 'hi'
          | 'p'
          | 'change'
          | 'theilSen'
          | 'theilSenLo'
          | 'theilSenHi'
          | 'mkS'
          | 'mkVar'
          | 'mkFactor'
          | 'mkP'
          | 'mkPlainP',
          number
        > & { claim: boolean })
      | null;
    weekly: { week: number[]; share: number[]; level: number[]; sd: number[] } | null;
    step:
      | (Record<'week' | 'd' | 'se' | 'df' | 'r1' | 'lo' | 'hi' | 'p' | 'nb' | 'na', number> & {
          kinds: string[] | null;
          claim: boolean;
        })
      | null;
    mix: { hours: Record<string, number>; share: number; lower: number; upper: number; unseen: number };
  };
}

/** A stored history by its name. */
export const historyNamed = (name: string): History => JSON.parse(readFileSync(`tests/oracles/${name}.json`, 'utf8'));
