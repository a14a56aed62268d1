/** What the Today tab says of its tools. Days are in words. */
export interface TodayShown {
  /** The study that runs; every door that shows what tags come to shows nothing of it meanwhile. */
  watching: { day: number; days: number; tagged: number; ended: number; until: string } | undefined;
  /** First day of the study that is planned. */
  begins: string | undefined;
  /** Whether a study is over and its report was not read. */
  hasReport: boolean;
  /** Today's finished activities without a tag. */
  left: number;
  /** When a check-in is next open; undefined for now. */
  nextCheckin: string | undefined;
  reviewed: boolean;
}
