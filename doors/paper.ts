import { browser } from 'wxt/browser';
import type { PaperOf } from '../components/paper/Paper.tsx';

const PAPER = 'paper:';

/**
 * Opens what is to be printed in a tab of its own: a sidebar cannot be printed everywhere. It is handed over in memory that
 * ends with the browser's session.
 */
export async function openPaper(paper: PaperOf): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [PAPER + id]: paper });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/paper.html')}#${id}` });
}

/** The paper that was handed over under this name; undefined where there is none any more. */
export async function paperOf(id: string): Promise<PaperOf | undefined> {
  const { [PAPER + id]: paper } = await browser.storage.session.get(PAPER + id);
  return paper as PaperOf | undefined;
}
