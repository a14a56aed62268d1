import { render } from 'preact';
import { onChanged } from '../../announcements.ts';
import { Popup } from '../../components/Popup.tsx';
import { isOfFeed, openOnSite } from '../../doors/feed-readables.ts';
import { createPopupState } from '../../doors/popup-state.ts';
import { readyPage } from '../../doors/ready-page.ts';
import { putOffReminders } from '../../doors/reminders.ts';
import { openArticle, openSidebar, openTool } from '../../doors/sidebar-link.ts';
import { logWork, tagActivity } from '../../doors/tagging.ts';
import { send } from '../../messages.ts';
import { storeOpener } from '../../store/open.ts';

const language = await readyPage();
const store = storeOpener();
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const { view, problem, load } = createPopupState(store, { now: Date.now, zone, language });
const opening = (id: string) => (isOfFeed(id) ? openOnSite(store, id) : openArticle(id));
const app = document.getElementById('app');
onChanged(() => void load());
void load();
void send('summarize', {});
if (app) {
  render(
    <Popup
      view={view}
      problem={problem}
      language={language}
      now={Date.now}
      onTag={tagActivity}
      onLog={(work) => logWork(work, zone)}
      onPutOff={(how) => putOffReminders(how, Date.now(), zone)}
      onArticle={(id) => void opening(id).then(() => window.close())}
      onTool={(tool) => void openTool(tool).then(() => window.close())}
      onSidebar={() => void openSidebar().then(() => window.close())}
    />,
    app,
  );
}
