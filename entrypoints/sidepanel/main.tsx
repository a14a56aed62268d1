import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Sidebar } from '../../components/Sidebar.tsx';
import { onArticleToOpen } from '../../doors/sidebar-link.ts';
import { createSidebarState } from '../../doors/sidebar-state.ts';
import { logWork, tagActivity } from '../../doors/tagging.ts';
import { onChanged, send } from '../../messages.ts';
import { storeOpener } from '../../store/open.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const language = browser.i18n.getUILanguage();
const state = createSidebarState(storeOpener(), Date.now, zone);
const app = document.getElementById('app');
onChanged(() => void state.load());
void onArticleToOpen((id) => void state.open(id));
void state.load();
void send('summarize', {});
document.addEventListener('visibilitychange', () => !document.hidden && void state.load());
if (app) {
  render(
    <Sidebar
      view={state.view}
      problem={state.problem}
      tab={state.tab}
      guide={state.guide}
      language={language}
      zone={zone}
      now={Date.now}
      onTab={(tab) => {
        state.tab.value = tab;
      }}
      onDay={(step) => void state.step(step)}
      onTag={tagActivity}
      onKind={(activity, kind) => void send('setKind', { activity, kind })}
      onRemove={(activity) => void send('removeWork', { activity })}
      onLog={(work) => logWork(work, zone)}
      onGuide={(id) => void state.open(id)}
      onSave={(id, saved) => void send('markArticle', { id, saved })}
      onFeedback={(id, feedback) => void send('markArticle', { id, feedback })}
      onProgress={(id, progress) => void send('markArticle', { id, progress })}
    />,
    app,
  );
}
