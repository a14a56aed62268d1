import { MovesView } from '../../components/moves/MovesView.tsx';
import type { ToolContext } from '../../doors/tool-context.ts';

/** The Moves tab, with what it shows and does. */
export function movesTab(_context: ToolContext) {
  return () => <MovesView />;
}
