// Where a spreadsheet may begin to read a formula: at the start of a cell; and, where it splits at semicolons instead of
// commas, after a semicolon, tab or line break within one. Full-width signs count: some read them as the plain ones.
// After OWASP, "CSV Injection" (owasp.org/www-community/attacks/CSV_Injection).
const SIGNS = new Set(['=', '+', '-', '@', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20']);
/** What may stand between such a place and a sign: taken as whole runs, so that no text needs more than one pass. */
const RUNS = /(?:^|(?<=;)|(?=['\s]))['\s]*/g;
const OPENING_BREAK = /^'*[\t\r\n]/;

/** The text with an apostrophe before everything that could be read as a formula; undone by {@link plainText}. */
export const safeText = (text: string): string =>
  text.replace(RUNS, (run, offset: number) => {
    const { starts, signed } = placeOf(text, run, offset);
    if (signed) return (starts ? "'" : '') + run.replace(/\r\n|[\t\r\n]/g, "$&'");
    return offset === 0 && OPENING_BREAK.test(run) ? `'${run}` : run;
  });

/** The text that {@link safeText} was given. */
export const plainText = (cell: string): string =>
  cell.replace(RUNS, (run, offset: number) => {
    const { starts, signed } = placeOf(cell, run, offset);
    const guarded = run.startsWith("'") && (signed ? starts : offset === 0 && OPENING_BREAK.test(run));
    const rest = guarded ? run.slice(1) : run;
    return signed ? rest.replace(/(\r\n|[\t\r\n])'/g, '$1') : rest;
  });

const placeOf = (text: string, run: string, offset: number) => ({
  starts: offset === 0 || text[offset - 1] === ';',
  signed: SIGNS.has(text[offset + run.length] ?? ''),
});
