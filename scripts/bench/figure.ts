/** One row of the table of `npm run bench`: what the product costs, beside what the platform itself costs in the same run. */
export interface Figure {
  name: string;
  /** Median, in `unit`. */
  value: number;
  /** 95th percentile, in `unit`. */
  p95?: number;
  /** What the platform alone costs, in `unit`. */
  floor?: number;
  unit: 'ms' | 'kB' | 'MB' | 'x';
  /** The bar as a person reads it: "≤ 12 ms", "≤ 1.5 × floor". */
  bar: string;
  pass: boolean;
  note?: string;
}
