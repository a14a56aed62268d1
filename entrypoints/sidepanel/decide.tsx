import { DecideView } from '../../components/decide/DecideView.tsx';
import type { ToolContext } from '../../doors/tool-context.ts';

/** The Decide tab, with what it shows and does. */
export function decideTab(_context: ToolContext) {
  return () => <DecideView />;
}
