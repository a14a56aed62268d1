import type { Json } from '../../tests/e2e/drivers/cdp.ts';
import type { ChromiumTab } from '../../tests/e2e/drivers/chromium-tab.ts';

/** One entry of Chromium's trace; times in microseconds, `tdur` as processor time of the thread. */
export interface Entry {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { fileName?: string; data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Chromium's trace of what happens meanwhile. @throws where the trace lost data */
export async function traced(tab: ChromiumTab, act: () => Promise<void>): Promise<Entry[]> {
  await tab.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: {
      recordMode: 'recordUntilFull',
      traceBufferSizeInKb: 900_000,
      includedCategories: CATEGORIES,
      excludedCategories: ['*'],
    },
  });
  await act();
  const complete = tab.event('Tracing.tracingComplete');
  await tab.send('Tracing.end');
  const { stream, dataLossOccurred } = await complete;
  if (dataLossOccurred) throw new Error('the trace lost data');
  const parts: string[] = [];
  for (let read: Json = {}; !read.eof; ) {
    read = await tab.send('IO.read', { handle: stream, size: 8 << 20 });
    parts.push(read.base64Encoded ? Buffer.from(read.data, 'base64').toString() : read.data);
  }
  await tab.send('IO.close', { handle: stream });
  const all = JSON.parse(parts.join(''));
  return all.traceEvents ?? all;
}

/** What an extension did on the page's main thread between two marks, in milliseconds of processor time. */
export interface Slot {
  mark: string;
  script: number;
  longest: number;
  forcedLayouts: number;
}

const CALLS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'V8.CompileCode', 'v8.evaluateModule']);
const ownUrl = ({ args }: Entry) => (args?.data?.url || args?.fileName || '').startsWith('chrome-extension://');

/**
 * Cuts a trace by the page's own `performance.mark('bench:…')`; what comes before the first is called `load`. Counted are
 * the outermost calls into scripts of extensions, with the work on the page that they cause.
 */
export function slotsOf(trace: readonly Entry[]): Slot[] {
  const isMark = ({ cat, name }: Entry) => cat?.includes('blink.user_timing') && name.startsWith('bench:');
  const mark = trace.find(isMark);
  if (!mark) throw new Error('no mark in the trace');
  const main = trace
    .filter(({ pid, tid, ph }) => pid === mark.pid && tid === mark.tid && 'XIRi'.includes(ph))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let slot: Slot = { mark: 'load', script: 0, longest: 0, forcedLayouts: 0 };
  const slots = [slot];
  let inOurs = 0;
  for (const entry of main) {
    if (isMark(entry)) {
      slot = { mark: entry.name.slice('bench:'.length), script: 0, longest: 0, forcedLayouts: 0 };
      slots.push(slot);
    }
    if (entry.ph !== 'X') continue;
    if (CALLS.has(entry.name) && ownUrl(entry) && entry.ts >= inOurs) {
      const ms = (entry.tdur ?? entry.dur ?? 0) / 1000;
      slot.script += ms;
      slot.longest = Math.max(slot.longest, ms);
      inOurs = entry.ts + (entry.dur ?? 0);
    }
    if (entry.name === 'Layout' && entry.ts < inOurs) slot.forcedLayouts++;
  }
  return slots;
}
