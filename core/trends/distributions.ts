/**
 * Chance that a standard normal value is at most `x`. Absolute error below 1e-15.
 * Source: J. Hart's rational approximation as given by G. West, "Better approximations to cumulative normal
 * functions", Wilmott 2005.
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x);
  if (z > 37) return x > 0 ? 1 : 0;
  const density = Math.exp((-z * z) / 2);
  let tail: number;
  if (z < 7.071_067_811_865_47) {
    let top = 3.526_249_659_989_11e-2 * z + 0.700_383_064_443_688;
    top = ((top * z + 6.373_962_203_531_65) * z + 33.912_866_078_383) * z + 112.079_291_497_871;
    top = (top * z + 221.213_596_169_931) * z + 220.206_867_912_376;
    let bottom = 8.838_834_764_831_84e-2 * z + 1.755_667_163_182_64;
    bottom = ((bottom * z + 16.064_177_579_207) * z + 86.780_732_202_946_1) * z + 296.564_248_779_674;
    bottom = ((bottom * z + 637.333_633_378_831) * z + 793.826_512_519_948) * z + 440.413_735_824_752;
    tail = (density * top) / bottom;
  } else {
    tail = density / (z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))) / 2.506_628_274_631;
  }
  return x > 0 ? 1 - tail : tail;
}

/** Lanczos's approximation (g = 7, nine terms) of the logarithm of the gamma function, for positive arguments. */
function logGamma(x: number): number {
  const terms = [
    676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13, -176.615_029_162_140_59,
    12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6, 1.505_632_735_149_311_6e-7,
  ];
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x + 6.5;
  let sum = 0.999_999_999_999_809_93;
  for (let i = 0; i < terms.length; i++) sum += terms[i]! / (x + i);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Lentz's continued fraction of the incomplete beta function (Numerical Recipes, 6.4). */
function betaFraction(a: number, b: number, x: number): number {
  const away = (value: number) => (Math.abs(value) > 1e-30 ? value : 1e-30);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return fraction;
}

/** Chance that a Student t value with `df` degrees of freedom is farther from 0 than `t`. */
export function tTail(t: number, df: number): number {
  const x = df / (df + t * t);
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const a = df / 2;
  const b = 0.5;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(a, b, x)) / a : 1 - (front * betaFraction(b, a, 1 - x)) / b;
}

/** The t value whose two-sided tail with `df` degrees of freedom is `tail`; at most 200. */
export function tQuantile(tail: number, df: number): number {
  let low = 0;
  let high = 200;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (tTail(middle, df) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
