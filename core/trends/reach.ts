/** Which part of the history one look sees. */
export interface Reach {
  /** First week, as the activity's own zone counts it. */
  readonly fromWeek: number;
  /** Epoch milliseconds: what starts or was tagged later is not known yet. */
  readonly asOf: number;
}
