import { safeText } from '../../core/csv/cell.ts';

/** What one cell of a plot's table holds; undefined where there is nothing to say. */
export type Cell = string | number | undefined;

/** A table as CSV, its first line the names of the columns; text that a spreadsheet would take for a formula is guarded. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell) => {
    const text = typeof value === 'string' ? safeText(value) : value === undefined ? '' : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Puts CSV on the clipboard: as text, and as a table too where the browser takes one. */
export async function copyCsv(csv: string): Promise<void> {
  const types = ['text/plain', ...(ClipboardItem.supports?.('text/csv') ? ['text/csv'] : [])];
  const parts = types.map((type) => [type, new Blob([csv], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
}

const SCALE = 2;
const MARGIN = 12;
/** What the style sheet gives a shape; a picture carries it along, since it leaves the style sheet behind. */
const STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight'];

/** Puts a plot on the clipboard as a PNG; where the browser does not take one, it is downloaded. */
export async function copyPicture(plot: SVGSVGElement, name: string): Promise<'copied' | 'downloaded'> {
  const png = pngOf(plot);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'copied';
  } catch {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await png);
    link.download = `${name}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return 'downloaded';
  }
}

async function pngOf(plot: SVGSVGElement): Promise<Blob> {
  const { width, height } = plot.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(plot, width, height))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * MARGIN) * SCALE;
  canvas.height = (height + 2 * MARGIN) * SCALE;
  const on = canvas.getContext('2d');
  if (!on) throw new Error('this browser draws no pictures');
  on.scale(SCALE, SCALE);
  on.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  on.fillRect(0, 0, width + 2 * MARGIN, height + 2 * MARGIN);
  on.drawImage(image, MARGIN, MARGIN, width, height);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('the picture could not be made'))), 'image/png');
  });
}

function standalone(plot: SVGSVGElement, width: number, height: number): string {
  const copy = plot.cloneNode(true) as SVGSVGElement;
  const shapes = [...plot.querySelectorAll('*')];
  copy.querySelectorAll('*').forEach((shape, i) => {
    const original = shapes[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of STYLES) shape.setAttribute(name, style.getPropertyValue(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', getComputedStyle(plot).fontFamily);
  return new XMLSerializer().serializeToString(copy);
}
