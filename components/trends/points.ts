/** A difference of balance or share in points, with its sign: “+18”, “−45”. */
export const points = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(value * 100);
