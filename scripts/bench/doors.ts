/** What a press on the control, a door and an hour of use cost with ten years of tags, beside an extension that does nothing. */
import { Chromium } from '../../tests/e2e/drivers/chromium.ts';
import type { ChromiumTab } from '../../tests/e2e/drivers/chromium-tab.ts';
import type { Figure } from './figure.ts';
import { median, p95 } from './middle.ts';

const TAGS = 30_000;
const TIMES = 20;

/** Runs in a page of Updraft: puts ten years of tags in by the door that a backup takes. */
const FILL = `(async () => {
  const activities = [], tags = [];
  const kinds = ['one-on-one', 'status', 'review', 'building', 'planning', 'admin', 'design', 'workshop'];
  const iso = (ms) => new Date(ms).toISOString().slice(0, 19) + 'Z';
  const now = Date.now();
  for (let i = 0; i < ${TAGS}; i++) {
    const start = now - 3_600_000 - Math.floor(i / 9) * 86_400_000 - (i % 9) * 3_000_000;
    const id = 'google:bench' + i, kind = kinds[(i * 7) % 8];
    activities.push({ id, source: 'google', calendar: 'me@example.com', series: 'google:series' + (i % 200), title: 'Meeting ' + (i % 200),
      start: iso(start), end: iso(start + 1_800_000), zone: 'Europe/Berlin', kind, kindBy: 'guess', attendees: 2 + (i % 5), organizer: i % 3 === 0, people: [] });
    tags.push({ activity: id, energy: ((i * 31 + (i >> 3)) % 5) - 2, taggedAt: iso(start + 1_900_000), note: '', updatedAt: new Date(start + 1_900_000).toISOString(), device: 'k3v9' });
  }
  const file = new Blob([JSON.stringify({ format: 'updraft-backup', version: 1, exportedAt: iso(now), app: '0.1.0', activities, tags,
    kinds: [], people: [], profile: {}, checkins: [], decisions: [], studies: [], experiments: [], articles: [], feeds: [], settings: {} })]);
  const db = await new Promise((ok, no) => { const open = indexedDB.open('updraft'); open.onsuccess = () => ok(open.result); open.onerror = () => no(open.error); });
  await new Promise((ok) => { const tx = db.transaction('inbox', 'readwrite'); tx.objectStore('inbox').put(file, 'bench'); tx.oncomplete = ok; });
  db.close();
  const reply = await chrome.runtime.sendMessage({ name: 'restore', data: { inbox: 'bench' } });
  if (!reply?.ok) throw new Error('the tags were not taken: ' + JSON.stringify(reply));
  await chrome.runtime.sendMessage({ name: 'summarize', data: {} });
})()`;

/** Milliseconds that each of `times` turns of an expression take, in the page. */
const timed = (tab: ChromiumTab, times: number, expression: string) =>
  tab.evaluate<number[]>(`(async () => {
    const all = [];
    for (let i = 0; i < ${times}; i++) { const from = performance.now(); await (${expression}); all.push(performance.now() - from); }
    return all;
  })()`);

const save = `chrome.runtime.sendMessage({ name: 'saveTag', data: { activity: 'google:bench' + i, energy: (i % 5) - 2 } })`;
/** A database of its own beside Updraft's, and one strict put in it. */
const OPEN_FLOOR = `new Promise((ok) => { const open = indexedDB.open('floor', 1); open.onupgradeneeded = () => open.result.createObjectStore('s'); open.onsuccess = () => { window.__db = open.result; ok(); }; })`;
const STRICT_PUT = `new Promise((ok) => { const tx = window.__db.transaction('s', 'readwrite', { durability: 'strict' }); tx.objectStore('s').put({ activity: 'a', energy: 1, at: i }, 'k'); tx.oncomplete = ok; })`;

/** From the start of the document until the selector is there and painted, for each time it is opened. */
async function opened(browser: Chromium, page: string, selector: string, times: number): Promise<number[]> {
  const tab = await browser.open('about:blank');
  await tab.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(() => { const look = () => document.querySelector(${JSON.stringify(selector)})
      ? requestAnimationFrame(() => { window.__usable = performance.now(); }) : requestAnimationFrame(look); look(); })()`,
  });
  const all: number[] = [];
  for (let i = 0; i < times; i++) {
    await tab.goto(browser.extensionUrl(page));
    await tab.waitUntil('window.__usable !== undefined', 60_000);
    all.push(await tab.evaluate<number>('window.__usable'));
    await tab.goto('about:blank');
  }
  await tab.close();
  return all.slice(1); // the first is cold in more ways than the door
}

/** @param floor folder of the extension that does nothing */
export async function doors(floor: string): Promise<Figure[]> {
  const empty = await Chromium.launch({ extension: floor });
  const browser = await Chromium.launch();
  try {
    const options = await browser.open(browser.extensionUrl('options.html'));
    await options.evaluate(FILL);
    const emptyPage = await empty.open(empty.extensionUrl('popup.html'));

    await options.evaluate(OPEN_FLOOR);
    const puts = await timed(options, 5 * TIMES, STRICT_PUT);
    await timed(options, 3, save);
    const awake = await timed(options, 5 * TIMES, save);
    const cold: number[] = [];
    const coldFloor: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      await empty.stopWorker();
      coldFloor.push(...(await timed(emptyPage, 1, `chrome.runtime.sendMessage('wake')`)));
      await browser.stopWorker();
      cold.push(...(await timed(options, 1, save)));
    }

    const popup = await opened(browser, 'popup.html', '.log-line button', TIMES);
    const popupFloor = await opened(empty, 'popup.html', 'h1', TIMES);
    const sidebar = await opened(browser, 'sidepanel.html#trends', '#panel svg', TIMES);
    const sidebarFloor = await opened(empty, 'sidepanel.html', 'h1', TIMES);

    const memory = await hourOfUse(browser, options);
    const emptyMemory = await heapOf(empty, emptyPage);

    const within = (name: string, list: number[], under: number[], times: number): Figure => ({
      ...{ name, value: median(list), p95: p95(list), floor: median(under), unit: 'ms', bar: `≤ ${times} × floor` },
      pass: median(list) <= times * median(under),
    });
    return [
      {
        ...within('press → on disk, worker awake', awake, puts, 10),
        ...{ bar: '≤ 10 × floor, p95 ≤ 50 ms', pass: median(awake) <= 10 * median(puts) && p95(awake) <= 50 },
      },
      {
        ...within('press → on disk, worker stopped before', cold, coldFloor, 1),
        ...{ bar: '≤ floor + 40 ms', pass: median(cold) <= median(coldFloor) + 40 },
      },
      within(`popup opens, ${TAGS} tags`, popup, popupFloor, 1.5),
      within(`sidebar opens with trends, ${TAGS} tags`, sidebar, sidebarFloor, 2.5),
      {
        ...{
          name: `worker's memory after an hour of use, ${TAGS} tags`,
          value: memory,
          floor: emptyMemory,
          unit: 'MB',
        },
        ...{ bar: '≤ floor + 12 MB', pass: memory <= emptyMemory + 12 },
      },
    ];
  } finally {
    await browser.close();
    await empty.close();
  }
}

/** An hour's worth: a hundred tags, each as a page asks for it, and the doors that are opened in between. */
async function hourOfUse(browser: Chromium, options: ChromiumTab): Promise<number> {
  for (let round = 0; round < 10; round++) {
    await timed(options, 10, save);
    await timed(options, 1, `chrome.runtime.sendMessage({ name: 'toTagToday', data: { zone: 'Europe/Berlin' } })`);
    await timed(options, 1, `chrome.runtime.sendMessage({ name: 'trendsFor', data: { period: 13 } })`);
    const popup = await browser.open(browser.extensionUrl('popup.html'));
    await popup.waitUntil('document.querySelector(".log-line button")', 60_000);
    await popup.close();
  }
  return heapOf(browser, options);
}

/** JavaScript heap of the extension's worker after a collection, in MB. */
async function heapOf(browser: Chromium, page: ChromiumTab): Promise<number> {
  const worker = await page.worker(browser.extensionUrl(''));
  await worker.send('HeapProfiler.enable');
  await worker.send('HeapProfiler.collectGarbage');
  const { usedSize } = await worker.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
