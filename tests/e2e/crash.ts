import { type Driver, type Tab, until } from './drivers/driver.ts';

/** How hard a browser is treated: tags that must be acknowledged, and how often it is killed or its worker stopped meanwhile. */
export interface Treatment {
  tags: number;
  kills: number;
  stops: number;
  /** From 0 to 1, for the moments. */
  chance: () => number;
}

/** What was on disk in the end. All but the first three must be 0. */
export interface Aftermath {
  acknowledged: number;
  /** Presses that a kill or a stop cut off before their answer, and how many of these are on disk all the same. */
  cutOff: number;
  cutOffKept: number;
  lost: number;
  duplicated: number;
  halfWritten: number;
}

interface Press {
  /** The activity's title, which nothing else has. */
  title: string;
  energy: number;
  message: object;
}

/** Longest time after a press at which the browser is killed or the worker stopped; an answer takes about 10 ms. */
const LATEST_MS = 25;

/**
 * Tags in turn a meeting, as a calendar page does, and a stretch of other work, as the popup does, and kills the browser or
 * stops its worker at random moments before, while and after a tag is answered. Looks at the end what is on disk.
 */
export async function crash(browser: Driver, { tags, kills, stops, chance }: Treatment): Promise<Aftermath> {
  const acknowledged: Press[] = [];
  const cutOff: Press[] = [];
  const left = { kill: kills, stop: stops };
  let page = await optionsOf(browser);
  for (let n = 0; acknowledged.length < tags; n++) {
    const press = pressOf(n);
    // Spread evenly over the tags; whatever is left when they end comes with the last ones.
    const due = (of: 'kill' | 'stop', all: number) =>
      left[of] > 0 && acknowledged.length >= tags * (1 - left[of] / all);
    const blow = due('kill', kills) ? 'kill' : due('stop', stops) ? 'stop' : undefined;
    const answer = page
      .evaluate<{ ok: boolean } | undefined>(`chrome.runtime.sendMessage(${JSON.stringify(press.message)})`)
      .catch(() => undefined);
    // A browser that was killed answers nothing any more.
    const ended = new Promise<undefined>((resolve) => {
      if (blow !== 'kill') return;
      setTimeout(() => void browser.kill().then(() => resolve(undefined)), chance() * LATEST_MS);
    });
    if (blow === 'stop') {
      const stopped = new Promise((next) => setTimeout(next, chance() * LATEST_MS)).then(() => browser.stopWorker());
      // An answer that the stopped worker still owes never comes.
      const late = stopped.then(() => new Promise<undefined>((next) => setTimeout(next, 250)));
      const said = await Promise.race([answer, late]);
      await stopped;
      (said?.ok ? acknowledged : cutOff).push(press);
    } else {
      const said = await Promise.race([answer, ended]);
      (said?.ok ? acknowledged : cutOff).push(press);
    }
    if (blow) left[blow]--;
    if (blow === 'kill') {
      await ended;
      await browser.relaunch();
      page = await optionsOf(browser);
    }
  }
  await browser.kill();
  await browser.relaunch();
  return lookAt(await onDisk(await optionsOf(browser)), acknowledged, cutOff);
}

const optionsOf = (browser: Driver): Promise<Tab> => browser.open(browser.extensionUrl('options.html'));

function pressOf(n: number): Press {
  const title = `Press ${n}`;
  const energy = (n % 5) - 2;
  const start = new Date(Date.UTC(2026, 0, 1 + Math.floor(n / 16), 6 + (n % 16))).toISOString();
  if (n % 2 === 0) {
    const data = { title, kind: 'writing', start, minutes: 30, zone: 'UTC', energy };
    return { title, energy, message: { name: 'logWork', data } };
  }
  const end = new Date(Date.parse(start) + 1_800_000).toISOString();
  const reported = {
    ...{ id: `google:press${n}`, source: 'google', calendar: 'me@example.com', series: null, title, start, end },
    ...{ zone: 'UTC', attendees: 3, organizer: false, people: [] },
  };
  return { title, energy, message: { name: 'saveTag', data: { activity: reported.id, energy, reported } } };
}

interface Disk {
  activities: { id: string; title: string; day: string }[];
  tags: { activity: string; energy: number; updatedAt: string; device: string }[];
}

/** Both stores as they lie in the database, read past Updraft. */
function onDisk(page: Tab): Promise<Disk> {
  const read = `new Promise((resolve, reject) => {
    const opening = indexedDB.open('updraft');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['activities', 'tags']);
      const [activities, tags] = ['activities', 'tags'].map((name) => tx.objectStore(name).getAll());
      tx.oncomplete = () => {
        resolve(JSON.stringify({ activities: activities.result, tags: tags.result }));
        opening.result.close();
      };
    };
  })`;
  return until(
    async () => JSON.parse(await page.evaluate<string>(read)) as Disk,
    () => 'the database does not open',
  );
}

function lookAt({ activities, tags }: Disk, acknowledged: readonly Press[], cutOff: readonly Press[]): Aftermath {
  const tagOf = new Map(tags.map((tag) => [tag.activity, tag]));
  const byTitle = Map.groupBy(activities, ({ title }) => title);
  const kept = ({ title, energy }: Press) =>
    (byTitle.get(title) ?? []).some(({ id }) => tagOf.get(id)?.energy === energy);
  const whole = (tag: Disk['tags'][number]) =>
    [-2, -1, 0, 1, 2].includes(tag.energy) && !Number.isNaN(Date.parse(tag.updatedAt)) && tag.device.length > 0;
  const known = new Set(activities.map(({ id }) => id));
  return {
    acknowledged: acknowledged.length,
    cutOff: cutOff.length,
    cutOffKept: cutOff.filter(kept).length,
    lost: acknowledged.filter((press) => !kept(press)).length,
    duplicated: [...byTitle.values()].filter(({ length }) => length > 1).length,
    halfWritten:
      activities.filter(({ id, day }) => !tagOf.has(id) || !day).length +
      tags.filter((tag) => !known.has(tag.activity) || !whole(tag)).length,
  };
}
