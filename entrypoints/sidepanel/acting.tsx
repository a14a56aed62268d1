import { onChanged } from '../../announcements.ts';
import type { Loader } from '../../components/Later.tsx';
import type { ToolTab } from '../../components/Sidebar.tsx';
import type { ToolContext } from '../../doors/tool-context.ts';
import { createToolsDoor } from '../../doors/tools-state.ts';
import './acting.css';

/** Moves, Decide and Paths over one state, each with its own code. */
export function toolTabs(context: ToolContext): Record<ToolTab, Loader> {
  const door = createToolsDoor(context);
  onChanged(() => void door.load());
  document.addEventListener('visibilitychange', () => !document.hidden && void door.load());
  const loaded = door.load();
  return {
    async moves() {
      const { MovesView } = await import('../../components/moves/MovesView.tsx');
      await loaded;
      return () => <MovesView door={door} />;
    },
    async decide() {
      const { DecideView } = await import('../../components/decide/DecideView.tsx');
      await loaded;
      return () => <DecideView door={door} />;
    },
    async paths() {
      const { PathsView } = await import('../../components/paths/PathsView.tsx');
      await loaded;
      return () => <PathsView door={door} />;
    },
  };
}
