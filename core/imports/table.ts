import Papa from 'papaparse';
import { plainText } from '../csv/cell.ts';
import { fail, ok, type Result } from '../result.ts';

/** One line of a table: its number in the file, from 1, and its cells. */
export interface TableRow {
  line: number;
  cells: readonly string[];
  /** A quote was opened or closed where none can be. */
  isBroken: boolean;
}

/** A table as a spreadsheet or a tracker writes it: the names in its first line, and the lines below. */
export interface Table {
  names: readonly string[];
  rows: TableRow[];
  /** How many lines are beyond {@link MAX_ROWS}. */
  beyond: number;
}

/** Most lines of a table that are read: ten years of thirty entries a day. */
const MAX_ROWS = 110_000;
const MAX_COLUMNS = 500;

/**
 * The text of a file: UTF-8 or, where its first bytes say so, UTF-16 as spreadsheets write “Unicode text”; what is not
 * valid UTF-8 is read as Windows-1252, as older spreadsheets write it.
 */
export function textOf(content: string | Uint8Array): string {
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '');
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

/**
 * The table in a text, separated by commas, semicolons, tabs or bars. Lines without a cell are left out.
 * Errors: `unreadable` when there is no line below the first.
 */
export function tableOf(text: string): Result<Table, 'unreadable'> {
  // Excel says its separator in a line of its own.
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const { data, errors } = Papa.parse<string[]>(body, {
    header: false,
    delimiter: said?.[1] ?? separatorOf(body),
  });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row ?? 0));
  const rows: TableRow[] = [];
  let beyond = 0;
  let next = said ? 2 : 1;
  for (const [index, cells] of data.entries()) {
    const line = next;
    next++;
    for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) next += breaksIn(cell);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (rows.length > MAX_ROWS) beyond++;
    else rows.push({ line, cells: cells.slice(0, MAX_COLUMNS), isBroken: broken.has(index) });
  }
  const [head, ...below] = rows;
  if (!head || below.length === 0)
    return fail('unreadable', 'The file holds no table: there is no line below a first.');
  return ok({ names: head.cells.map((name) => name.trim()), rows: below, beyond });
}

/** What parts the names in the first line; a comma where nothing does. */
function separatorOf(text: string): string {
  const first = (/^[^\r\n]{0,100000}/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

const breaksIn = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;

/** A name of a column as it is compared: small letters, without what is round it. */
export const folded = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

/** Reads cells of a table by the names of the columns; the first of several names that is there counts. */
export function cellsOf({ names }: Table): (row: TableRow, ...wanted: readonly string[]) => string {
  const columns = new Map([...names.entries()].reverse().map(([index, name]) => [folded(name), index]));
  return (row, ...wanted) => {
    for (const name of wanted) {
      const index = columns.get(name);
      if (index !== undefined) return plainText(row.cells[index] ?? '').trim();
    }
    return '';
  };
}
