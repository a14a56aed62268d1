import { decideWords as words } from '../../core/words/decide.ts';

/** The Decide tab. */
export function DecideView() {
  return <p class="lead">{words.lead}</p>;
}
