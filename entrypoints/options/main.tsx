import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { adapters } from '../../calendars/index.ts';
import { Options } from '../../components/Options.tsx';
import { isSample } from '../../core/sample.ts';
import { optionsWords } from '../../core/words/en/options.ts';
import { createOptionsActions } from '../../doors/options-actions.ts';
import { onChanged } from '../../messages.ts';
import { storeOpener } from '../../store/open.ts';
import { countRecords } from '../../store/state.ts';

const store = storeOpener();
const counts = signal<Record<string, number>>();
const hasSample = signal(false);
const actions = createOptionsActions(store, Date.now, Intl.DateTimeFormat().resolvedOptions().timeZone);
const load = async () => {
  counts.value = await countRecords(store);
  hasSample.value = (await (await store()).getAllKeys('activities')).some(isSample);
};
onChanged(() => void load());
void load();
const app = document.getElementById('app');
if (app) {
  render(
    <Options
      counts={counts}
      hasSample={hasSample}
      calendars={adapters.map(({ id }) => optionsWords.calendarNames[id])}
      version={browser.runtime.getManifest().version}
      onExportBackup={actions.exportBackup}
      onExportCsv={actions.exportCsv}
      onSample={actions.sample}
      onErase={actions.erase}
      onLook={actions.look}
      onApply={actions.apply}
    />,
    app,
  );
}
