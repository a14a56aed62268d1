import { render } from 'preact';
import { onChanged } from '../../announcements.ts';
import type { Loader } from '../../components/Later.tsx';
import { type LaterTab, Sidebar, type ToolTab } from '../../components/Sidebar.tsx';
import { createReadDoor } from '../../doors/read-door.ts';
import { createReadingSize } from '../../doors/reading-size.ts';
import { readyPage } from '../../doors/ready-page.ts';
import { onArticleToOpen, onToolToOpen } from '../../doors/sidebar-link.ts';
import { createSidebarState } from '../../doors/sidebar-state.ts';
import { logWork, removeWork, tagActivity } from '../../doors/tagging.ts';
import type { ToolContext } from '../../doors/tool-context.ts';
import { send } from '../../messages.ts';
import { storeOpener } from '../../store/open.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const language = await readyPage();
const store = storeOpener();
const state = createSidebarState(store, { now: Date.now, zone, language });
const size = createReadingSize();
const context: ToolContext = { store, now: Date.now, zone, language, openArticle: (id) => void state.open(id) };
const once = (load: Loader): Loader => {
  let loaded: ReturnType<Loader> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
};
let loadedTools: Promise<Record<ToolTab, Loader>> | undefined;
const toolTab = async (tab: ToolTab) => {
  loadedTools ??= import('./acting.tsx').then(({ toolTabs }) => toolTabs(context));
  return (await loadedTools)[tab]();
};
const later: Record<LaterTab, Loader> = {
  trends: once(async () => (await import('./trends.tsx')).trendsTab(state, language)),
  moves: once(() => toolTab('moves')),
  decide: once(() => toolTab('decide')),
  paths: once(() => toolTab('paths')),
};
const todayTool = once(async () => (await import('./tools.tsx')).todayTools(context, state));
const app = document.getElementById('app');
onChanged(() => void state.load());
void onArticleToOpen((id) => void state.open(id));
void onToolToOpen((name) => {
  state.tab.value = 'today';
  state.tools.open(name);
});
void state.load();
void size.load();
void send('summarize', {});
document.addEventListener('visibilitychange', () => !document.hidden && void state.load());
if (app) {
  render(
    <Sidebar
      view={state.view}
      trends={state.trends.shown}
      problem={state.problem}
      tab={state.tab}
      read={createReadDoor(state.read, size)}
      later={later}
      today={state.tools.shown}
      tool={state.tools.tool}
      todayTool={todayTool}
      language={language}
      zone={zone}
      now={Date.now}
      onTab={(tab) => {
        // Today pressed from within Today: back to the day.
        if (tab === 'today' && state.tab.value === 'today') state.tools.close();
        state.tab.value = tab;
      }}
      onDay={(step) => void state.step(step)}
      onTag={tagActivity}
      onKind={(activity, kind) => void send('setKind', { activity, kind })}
      onRemove={(activity) => removeWork(store, activity)}
      onLog={(work, activity) => logWork(work, zone, activity)}
      onTool={state.tools.open}
      onEndStudy={state.tools.endStudy}
    />,
    app,
  );
}
