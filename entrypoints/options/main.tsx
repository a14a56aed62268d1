import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { onChanged, troubledCalendars } from '../../announcements.ts';
import { pages } from '../../calendars/pages.ts';
import type { ReadCalendar } from '../../components/About.tsx';
import { kindChoices } from '../../components/LogWork.tsx';
import { Options } from '../../components/Options.tsx';
import { isSample } from '../../core/sample.ts';
import { healthWords } from '../../core/words/health.ts';
import { createCalendars } from '../../doors/calendars.ts';
import { createExports } from '../../doors/exports.ts';
import { createFeeds } from '../../doors/feeds.ts';
import { createImportedArticles } from '../../doors/imported-articles.ts';
import { createImports } from '../../doors/imports.ts';
import { createKinds } from '../../doors/kinds.ts';
import { chooseLanguage, chosenLanguage, spokenLanguages } from '../../doors/language.ts';
import { createOptionsActions } from '../../doors/options-actions.ts';
import { ownScript } from '../../doors/own-script.ts';
import { readyPage } from '../../doors/ready-page.ts';
import { createRedaction } from '../../doors/redaction.ts';
import { createReminders } from '../../doors/reminders.ts';
import { createSafety } from '../../doors/safety.ts';
import { shortcuts } from '../../doors/shortcuts.ts';
import { chooseTheme, chosenTheme, THEMES } from '../../doors/theme.ts';
import { activitiesIn } from '../../store/activities.ts';
import { storeOpener } from '../../store/open.ts';
import { countRecords, sampleRecords } from '../../store/state.ts';
// oxlint-disable-next-line import/default -- the build makes it an address, see scripts/threads.ts
import readerThread from './reader.ts?thread';

const store = storeOpener();
const counts = signal<Record<string, number>>();
const samples = signal<Record<string, unknown>>({});
const hasSample = signal(false);
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const language = await readyPage();
const actions = createOptionsActions(zone);
const reader = () => new Worker(ownScript(readerThread), { type: 'module' });
const exports = createExports(store, { now: Date.now, language, reader });
const restores = createImports(store, { now: Date.now, zone, language, reader });
const imports = createImports(store, { now: Date.now, zone, language, reader });
const calendars = createCalendars(store, { now: Date.now, zone, language });
const articles = createImportedArticles(store);
const reminders = createReminders(store);
const safety = createSafety(store, Date.now, language);
const redaction = createRedaction(store);
const kinds = createKinds(store, Date.now, kindChoices);
const feeds = createFeeds(store, { now: Date.now, language });
const read = signal<readonly ReadCalendar[]>([]);
const inWords = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
const load = async () => {
  const troubled = await troubledCalendars();
  read.value = pages.map(({ id, facts }) => ({
    name: healthWords.calendarNames[id] ?? id,
    confirmed: inWords.format(new Date(`${facts.confirmed}T00:00Z`)),
    isTroubled: troubled.includes(id),
  }));
  void safety.load();
  void articles.load();
  void reminders.load();
  void calendars.load();
  const all = await activitiesIn(store).all();
  void redaction.load(all);
  void kinds.load(all);
  void feeds.load();
  samples.value = await sampleRecords(store);
  counts.value = await countRecords(store);
  hasSample.value = all.some(({ id }) => isSample(id));
};
onChanged(() => void load());
void load();
const app = document.getElementById('app');
if (app) {
  render(
    <Options
      counts={counts}
      samples={samples}
      hasSample={hasSample}
      calendars={read}
      moreCalendars={{
        ...{ language, zone, rows: calendars.rows },
        ...{ onLook: calendars.look, onApply: calendars.apply, onUndo: calendars.undo },
        ...{ onAdd: calendars.add, onAllow: calendars.allow },
        ...{ onRefresh: calendars.refresh, onRemove: calendars.remove },
      }}
      articles={articles}
      reminders={{ settings: reminders.settings, language, onChange: reminders.change }}
      redaction={{ ...redaction, kinds: kinds.rows, language }}
      kinds={{ ...kinds, language }}
      feeds={{ ...feeds, language, zone }}
      appearance={{
        ...{ languages: spokenLanguages(), language: (await chosenLanguage()) ?? '', theme: await chosenTheme() },
        onLanguage: (tag) => void chooseLanguage(tag).then(() => location.reload()),
        onTheme: (theme) => void chooseTheme(THEMES.find((one) => one === theme) ?? 'system'),
      }}
      shortcuts={await shortcuts()}
      version={browser.runtime.getManifest().version}
      exports={exports}
      restores={restores}
      imports={imports}
      onSample={actions.sample}
      safety={safety.door}
      onErase={actions.erase}
    />,
    app,
  );
}
