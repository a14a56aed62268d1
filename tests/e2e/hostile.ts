// Hostile text for every door that takes text: the known ways past a filter (OWASP lists the techniques), each with many
// spellings, so that a test in a real browser can show that none of them is ever more than text.
// Beside them, word for word, the vectors of a sanitiser's own test suite: published-vectors.json names source and licence.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Tab } from './drivers/driver.ts';
import {
  ADDRESSED,
  CALLS,
  ELSEWHERE,
  EVENTS,
  GAPS,
  OTHERS,
  PAYLOADS,
  RUN,
  SCHEMES,
  TAGS,
  WAYS_OUT,
} from './hostile-parts.ts';

function every(): string[] {
  const all: string[] = [];
  for (const out of WAYS_OUT) for (const payload of PAYLOADS) all.push(out + payload);
  TAGS.forEach((tag, i) => {
    EVENTS.forEach((event, j) => {
      const gap = GAPS[(i + j) % GAPS.length] ?? ' ';
      const call = CALLS[(i * 7 + j) % CALLS.length] ?? RUN;
      const quote = ['', '"', "'"][(i + j) % 3] ?? '';
      const written = (i + j) % 2 ? `oN${event.toUpperCase()}` : `on${event}`;
      all.push(`<${tag}${gap}src=x ${written}=${quote}${call}${quote} autofocus tabindex=1>x</${tag}>`);
    });
  });
  for (const [tag, attribute] of ADDRESSED) {
    SCHEMES.forEach((scheme, i) => {
      const quote = ['"', "'", '`', ''][i % 4] ?? '';
      all.push(`<${tag} ${attribute}=${quote}${scheme}${CALLS[i % CALLS.length]}${quote}>x`);
    });
  }
  const file = new URL('published-vectors.json', import.meta.url);
  const { texts } = JSON.parse(readFileSync(file, 'utf8')) as { texts: string[] };
  return [...new Set([...all, ...OTHERS, ...texts])];
}

/** Some 2,700 hostile texts, each another one, in an order that never changes. */
export const HOSTILE: readonly string[] = every();

/** Elements that none of Updraft's pages has, so that one of them is one that a text became. */
const FOREIGN =
  'img, picture, iframe, frame, frameset, object, embed, video, audio, source, track, base, math, marquee, template, ' +
  'noscript, isindex, keygen, bgsound, x-y, area, map, foreignObject, animate, set, script:not([src]), ' +
  'style:not([data-own]), link:not([rel=stylesheet],[rel=modulepreload],[rel=icon]), meta[http-equiv], ' +
  `[src*="${ELSEWHERE}"], [href*="${ELSEWHERE}"], [href^="javascript" i], [style*="${ELSEWHERE}"]`;

/** Lays canaries in a page that was just opened: a dialog or window that any script asks for is noted instead of shown. */
export async function layCanaries(tab: Tab): Promise<void> {
  const asks = JSON.stringify(['alert', 'confirm', 'prompt', 'print', 'open']);
  await tab.evaluate(`${asks}.forEach((name) => { window[name] = () => { window.__pwned = name; }; })`);
}

/**
 * Nothing that hostile text wants has happened on this page: nothing ran, nothing was refused to run, nothing became an
 * element, no dialog stands in the way, and what the page's own work needs is as it was.
 */
export async function expectUnharmed(tab: Tab): Promise<void> {
  const seen = await tab.evaluate<unknown>(`({
    ran: typeof window.__pwned,
    polluted: typeof ({}).polluted,
    foreign: [...document.querySelectorAll(${JSON.stringify(FOREIGN)})].map((one) => one.outerHTML.slice(0, 200)),
    handlers: [...document.querySelectorAll('*')].filter((one) => one.getAttributeNames().some((name) => /^on/i.test(name))).length,
    wider: document.documentElement.scrollWidth > innerWidth,
  })`);
  expect(seen).toEqual({ ran: 'undefined', polluted: 'undefined', foreign: [], handlers: 0, wider: false });
  expect(tab.consoleErrors()).toEqual([]);
}
