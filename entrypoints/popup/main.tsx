import { render } from 'preact';
import { onChanged } from '../../announcements.ts';
import { Popup } from '../../components/Popup.tsx';
import { speakLanguage } from '../../doors/language.ts';
import { createPopupState } from '../../doors/popup-state.ts';
import { putOffReminders } from '../../doors/reminders.ts';
import { openArticle, openSidebar } from '../../doors/sidebar-link.ts';
import { logWork, tagActivity } from '../../doors/tagging.ts';
import { send } from '../../messages.ts';
import { storeOpener } from '../../store/open.ts';

const language = await speakLanguage();
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const { view, problem, load } = createPopupState(storeOpener(), Date.now, zone);
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
      onArticle={(id) => void openArticle(id).then(() => window.close())}
      onPutOff={(how) => putOffReminders(how, Date.now(), zone)}
      onSidebar={() => void openSidebar().then(() => window.close())}
    />,
    app,
  );
}
