import { healthWords } from '../core/words/health.ts';
import { make, makeButton, say } from './make.ts';

/** The quiet notice that a calendar's page is not understood well, what still works, and a report to pass on. */
export function makePageTrouble(onCopy: () => Promise<boolean>): HTMLElement {
  const said = make('span', { role: 'status' });
  const tell = async () => {
    say(said, (await onCopy()) ? healthWords.copied : healthWords.notCopied);
  };
  const copy = makeButton('link', healthWords.copy, () => void tell());
  copy.title = healthWords.copyWhy;
  return make('div', { class: 'page-trouble', role: 'note' }, make('p', {}, healthWords.notice), copy, said);
}
