import { PathsView } from '../../components/paths/PathsView.tsx';
import type { ToolContext } from '../../doors/tool-context.ts';

/** The Paths tab, with what it shows and does. */
export function pathsTab(_context: ToolContext) {
  return () => <PathsView />;
}
