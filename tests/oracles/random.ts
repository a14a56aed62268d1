function mixed(value: number): number {
  let x = value >>> 0;
  x ^= x >>> 16;
  x = Math.imul(x, 0x85ebca6b) >>> 0;
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35) >>> 0;
  x ^= x >>> 16;
  return x >>> 0;
}

/** Uniform numbers between 0 and 1 by index. */
export function stream(seed: number, number: number): (index: number) => number {
  const s = mixed((Math.imul(seed, 0x9e3779b1) + Math.imul(number, 0x85ebca77) + 0x1234567) >>> 0);
  return (index) => {
    const a = (s + Math.imul(index + 1, 0x6d2b79f5)) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1) >>> 0;
    t = (t ^ ((t + Math.imul(t ^ (t >>> 7), t | 61)) >>> 0)) >>> 0;
    t = (t ^ (t >>> 14)) >>> 0;
    return (t + 0.5) / 4294967296;
  };
}

const polynomial = (coefficients: readonly number[], x: number) => coefficients.reduce((sum, c) => sum * x + c, 0);

/** Quantile of the standard normal distribution (P. Acklam's approximation). */
export function normalQuantile(p: number): number {
  const c = [
    -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ];
  const d = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1];
  if (p < 0.02425 || p > 1 - 0.02425) {
    const sign = p < 0.5 ? 1 : -1;
    const q = Math.sqrt(-2 * Math.log(sign === 1 ? p : 1 - p));
    return (sign * polynomial(c, q)) / polynomial(d, q);
  }
  const a = [
    -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
    2.506628277459239,
  ];
  const b = [
    -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1,
  ];
  const q = p - 0.5;
  return (polynomial(a, q * q) * q) / polynomial(b, q * q);
}
