import { useState } from 'preact/hooks';
import { dayAndTime, whole } from '../../core/format.ts';
import { feedWords } from '../../core/words/feeds.ts';
import type { FeedRow, FeedsDoor } from './shown.ts';

interface FeedListProps {
  door: FeedsDoor;
  rows: readonly FeedRow[];
  /** Id of the feed that something is being done with. */
  busy: string | undefined;
  /** Does it, and says what came of it. */
  run: (id: string, act: () => Promise<string>) => void;
  onRemove: (row: FeedRow) => void;
}

/** The feeds under their tags, each with how the last look went and what can be done with it. */
export function FeedList({ door, rows, busy, run, onRemove }: FeedListProps) {
  const folders = [...new Set(rows.map(({ folder }) => folder ?? ''))].sort((a, b) =>
    a.localeCompare(b, door.language),
  );
  return (
    <>
      {folders.map((folder) => (
        <div key={folder} class="feed-folder">
          {(folder !== '' || folders.length > 1) && <h4 dir="auto">{folder || feedWords.untagged}</h4>}
          <ul class="rows calendar-rows" aria-label={folder || feedWords.feeds}>
            {rows
              .filter((row) => (row.folder ?? '') === folder)
              .map((row) => (
                <Feed key={row.id} {...{ door, row, busy, run, onRemove }} />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Feed({ door, row, busy, run, onRemove }: Omit<FeedListProps, 'rows'> & { row: FeedRow }) {
  const { language, zone, onRefresh, onAllow, onRetag } = door;
  const { id, title, host, isAllowed, last } = row;
  const [tag, setTag] = useState<string>();
  const said = () => {
    if (busy === id) return feedWords.refreshing;
    if (!isAllowed) return feedWords.notAllowedHere;
    if (!last) return '';
    const when = dayAndTime(last.at, zone, language);
    if ('why' in last) return feedWords.failedAt(when, last.why);
    return feedWords.lookedAt(when, whole(last.items, language), last.items === 1, whole(last.fresh, language));
  };
  const button = (verb: string, act: () => void) => (
    <button type="button" aria-label={feedWords.of(verb, title)} disabled={busy !== undefined} onClick={act}>
      {verb}
    </button>
  );
  const retag = (event: SubmitEvent) => {
    event.preventDefault();
    const folder = tag ?? '';
    setTag(undefined);
    run(id, () => onRetag(id, folder));
  };
  return (
    <li aria-busy={busy === id}>
      <span class="name" dir="auto">
        {title}
      </span>
      {title !== host && <span class="host">{host}</span>}
      <span class={last && 'why' in last && isAllowed ? 'problem' : 'last'}>{said()}</span>
      <span class="actions">
        {isAllowed
          ? button(feedWords.refresh, () => run(id, () => onRefresh(id)))
          : button(feedWords.allow, () => run(id, () => onAllow([id])))}
        {button(feedWords.retag, () => setTag(tag === undefined ? (row.folder ?? '') : undefined))}
        {button(feedWords.remove, () => onRemove(row))}
      </span>
      {tag !== undefined && (
        <form class="retag" onSubmit={retag}>
          <input
            type="text"
            aria-label={feedWords.of(feedWords.newTag, title)}
            placeholder={feedWords.newTag}
            maxLength={200}
            value={tag}
            ref={(input) => input?.focus()}
            onInput={(event) => setTag(event.currentTarget.value)}
          />
          <button type="submit">{feedWords.keepTag}</button>
        </form>
      )}
    </li>
  );
}
