import { render } from 'preact';
import { pages } from '../../calendars/pages.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { readyPage } from '../../doors/ready-page.ts';
import { openSidebar } from '../../doors/sidebar-link.ts';
import { createWelcome } from '../../doors/welcome.ts';

const language = await readyPage();
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const state = createWelcome(pages, Date.now, zone);
await state.load();
const app = document.getElementById('app');
if (app) {
  render(
    <Welcome
      calendars={state.calendars}
      study={state.study}
      language={language}
      onCalendar={(id, isOn) => void state.choose(id, isOn)}
      onStudy={state.beginStudy}
      onOpenCalendar={state.openCalendar}
      onSidebar={() => void openSidebar()}
      onOptions={state.openOptions}
    />,
    app,
  );
}
