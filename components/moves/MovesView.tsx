import { movesWords as words } from '../../core/words/moves.ts';

/** The Moves tab. */
export function MovesView() {
  return <p class="lead">{words.lead}</p>;
}
