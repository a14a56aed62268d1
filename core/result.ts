/** A foreseen outcome as a value: either what was asked for, or a named reason the caller can act on. */
export type Result<T, Reason extends string> = { ok: true; value: T } | { ok: false; reason: Reason; detail?: string };

/** The good outcome. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** The foreseen failure; `detail` is a sentence for a person when the reason alone does not say where. */
export const fail = <Reason extends string>(reason: Reason, detail?: string) =>
  detail === undefined ? ({ ok: false, reason } as const) : ({ ok: false, reason, detail } as const);
