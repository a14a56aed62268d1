import { pathsWords as words } from '../../core/words/paths.ts';

/** The Paths tab. */
export function PathsView() {
  return <p class="lead">{words.lead}</p>;
}
