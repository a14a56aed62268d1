import { useId, useState } from 'preact/hooks';
import { whole } from '../../core/format.ts';
import { feedWords } from '../../core/words/feeds.ts';
import { AddFeed } from './AddFeed.tsx';
import { FeedList } from './FeedList.tsx';
import type { FeedRow, FeedsDoor } from './shown.ts';

/** Feeds: the list under its tags, the way to add one, lists of feeds in and out, the strip's line. */
export function Feeds({ door }: { door: FeedsDoor }) {
  const { language, rows, hasStripLine, onAllow, onRemove, onUndo, onImport, onExport } = door;
  const [adding, setAdding] = useState(false);
  const [busy, setBusy] = useState<string>();
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<FeedRow>();
  const opml = useId();
  const strip = useId();
  const shown = rows.value;
  const barred = shown?.filter(({ isAllowed }) => !isAllowed) ?? [];
  const run = async (id: string, act: () => Promise<string>) => {
    // Asked before anything else happens: browsers take the question only from the press itself.
    const done = act();
    setBusy(id);
    setSaid('');
    setRemoved(undefined);
    setSaid(await done);
    setBusy(undefined);
  };
  const remove = async (row: FeedRow) => {
    await run(row.id, () => onRemove(row.id));
    setRemoved(row);
  };
  const undo = async (row: FeedRow) => {
    const wrong = onUndo();
    setRemoved(undefined);
    setSaid((await wrong) || feedWords.undone(row.title));
  };
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) await run('opml', () => onImport(file));
  };
  return (
    <div class="block">
      <h3>{feedWords.feeds}</h3>
      <p>{feedWords.lead}</p>
      {shown?.length === 0 && <p class="empty">{feedWords.none}</p>}
      {shown && shown.length > 0 && (
        <FeedList
          {...{ door, rows: shown, busy }}
          run={(id, act) => void run(id, act)}
          onRemove={(row) => void remove(row)}
        />
      )}
      <p class="actions">
        <button type="button" onClick={() => setAdding(true)}>
          {feedWords.add}
        </button>
        {barred.length > 1 && (
          <button type="button" onClick={() => void run('all', () => onAllow(barred.map(({ id }) => id)))}>
            {feedWords.allowAll(barred.length)}
          </button>
        )}
        {shown && shown.length > 0 && (
          <button type="button" onClick={() => void run('opml', onExport)}>
            {feedWords.exportOpml}
          </button>
        )}
      </p>
      <p role="status" class="feeds-said">
        {said}{' '}
        {removed && (
          <button type="button" class="link" onClick={() => void undo(removed)}>
            {feedWords.undo}
          </button>
        )}
      </p>
      <label for={opml}>{feedWords.importOpml}</label>
      <p id={`${opml}-why`}>{feedWords.importOpmlWhy}</p>
      <input
        id={opml}
        type="file"
        accept=".opml,.xml,text/x-opml,text/xml"
        aria-describedby={`${opml}-why`}
        disabled={busy !== undefined}
        onChange={(event) => void choose(event.currentTarget)}
      />
      <p class="switch">
        <input
          id={strip}
          type="checkbox"
          checked={hasStripLine.value}
          aria-describedby={`${strip}-why`}
          onChange={(event) => door.onStripLine(event.currentTarget.checked)}
        />
        <label for={strip}>{feedWords.stripLine}</label>
      </p>
      <p id={`${strip}-why`}>{feedWords.stripLineWhy}</p>
      {adding && (
        <AddFeed
          folders={[...new Set((shown ?? []).flatMap(({ folder }) => folder ?? []))]}
          onAdd={door.onAdd}
          onClose={(added) => {
            setAdding(false);
            setRemoved(undefined);
            if (added) setSaid(feedWords.added(added.title, whole(added.items, language), added.items === 1));
          }}
        />
      )}
    </div>
  );
}
