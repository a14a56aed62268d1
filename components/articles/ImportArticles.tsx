import type { TargetedEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { articleWords } from '../../core/words/articles.ts';
import type { ArticlesDoor, LookedAt } from './shown.ts';

/** Most names of a kind that are listed; the rest is counted. */
const MOST_NAMED = 20;

/** Import in two steps: the files are read and what would come in is shown, then the person takes it or leaves it. */
export function ImportArticles({ look, apply }: Pick<ArticlesDoor, 'look' | 'apply'>) {
  const hint = useId();
  const files = useId();
  const folder = useId();
  const [busy, setBusy] = useState(false);
  const [looked, setLooked] = useState<LookedAt>();
  const [said, setSaid] = useState('');
  const choose = async (event: TargetedEvent<HTMLInputElement>) => {
    const chosen = [...(event.currentTarget.files ?? [])];
    // Emptied at once: choosing the same files again, mended meanwhile, must count as a choice.
    event.currentTarget.value = '';
    setLooked(undefined);
    setSaid('');
    if (chosen.length === 0) return;
    setBusy(true);
    const result = await look(chosen, (done, of) => setSaid(articleWords.reading(done, of)));
    setSaid('');
    setLooked(result);
    setBusy(false);
  };
  const take = async () => {
    setBusy(true);
    const what = await apply();
    setBusy(false);
    setLooked(undefined);
    setSaid(what);
  };
  return (
    <div class="block">
      <label for={files}>{articleWords.import}</label>
      <p id={hint}>{articleWords.importWhy}</p>
      <input
        id={files}
        type="file"
        multiple
        accept=".md,.markdown,.mdx,text/markdown"
        aria-describedby={hint}
        disabled={busy}
        onChange={(event) => void choose(event)}
      />
      <label for={folder}>{articleWords.folder}</label>
      <input id={folder} type="file" ref={asFolder} disabled={busy} onChange={(event) => void choose(event)} />
      <p>{articleWords.notInBackup}</p>
      <p role="status">{said}</p>
      {looked && (
        <section class="preview" aria-label={articleWords.preview}>
          <h3>{articleWords.preview}</h3>
          <p>
            {looked.taken.length + looked.drafts.length + looked.refused.length === 0
              ? articleWords.nothing
              : articleWords.taken(looked.taken.length)}
          </p>
          <Names names={looked.taken} />
          {looked.drafts.length > 0 && <p>{articleWords.drafts(looked.drafts.length)}</p>}
          <Names names={looked.drafts} />
          {looked.refused.length > 0 && <p class="problem">{articleWords.refused(looked.refused.length)}</p>}
          <Names names={looked.refused.map(({ name, why }) => `${name} ${why}.`)} />
          <p class="actions">
            <button type="button" onClick={() => setLooked(undefined)}>
              {articleWords.cancel}
            </button>
            {looked.taken.length > 0 && (
              <button type="button" class="primary" disabled={busy} onClick={() => void take()}>
                {articleWords.apply}
              </button>
            )}
          </p>
        </section>
      )}
    </div>
  );
}

/** Chooses whole folders; preact's types know no attribute for it. */
const asFolder = (input: HTMLInputElement | null) => {
  if (input) input.webkitdirectory = true;
};

function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <ul class="names">
      {names.slice(0, MOST_NAMED).map((name) => (
        <li key={name} dir="auto">
          {name}
        </li>
      ))}
      {names.length > MOST_NAMED && <li>{articleWords.andMore(names.length - MOST_NAMED)}</li>}
    </ul>
  );
}
