import { render } from 'preact';
import { Sidebar } from '../../components/Sidebar.tsx';
import { speakLanguage } from '../../doors/language.ts';
import { createReadDoor } from '../../doors/read-door.ts';
import { createReadingSize } from '../../doors/reading-size.ts';
import { onArticleToOpen } from '../../doors/sidebar-link.ts';
import { createSidebarState } from '../../doors/sidebar-state.ts';
import { logWork, tagActivity } from '../../doors/tagging.ts';
import { onChanged, send } from '../../messages.ts';
import { storeOpener } from '../../store/open.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const language = await speakLanguage();
const state = createSidebarState(storeOpener(), { now: Date.now, zone, language });
const size = createReadingSize();
const app = document.getElementById('app');
onChanged(() => void state.load());
void onArticleToOpen((id) => void state.open(id));
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
      language={language}
      zone={zone}
      now={Date.now}
      onTab={(tab) => {
        state.tab.value = tab;
      }}
      onPeriod={(period) => void state.trends.choose(period)}
      onDay={(step) => void state.step(step)}
      onTag={tagActivity}
      onKind={(activity, kind) => void send('setKind', { activity, kind })}
      onRemove={(activity) => void send('removeWork', { activity })}
      onLog={(work) => logWork(work, zone)}
    />,
    app,
  );
}
