type Ends = readonly [number, number];

/**
 * The line that leads one stretch of numbers onto another, as `scaleLinear` of d3-scale, which brings colours, dates and
 * number formats along. Where the first stretch is a point, everything lies in the middle of the second.
 * @param clamped whether what lies outside the first stays at the ends of the second
 */
export function linear([from, until]: Ends, [start, end]: Ends, clamped = false): (value: number) => number {
  return (value) => {
    const share = until === from ? 0.5 : (value - from) / (until - from);
    return start + (end - start) * (clamped ? Math.min(1, Math.max(0, share)) : share);
  };
}
