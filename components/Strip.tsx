import { useState } from 'preact/hooks';
import type { Energy } from '../core/energy.ts';
import { energyWords } from '../core/words/energy.ts';
import { overlayWords } from '../core/words/overlay.ts';
import { wordOf } from './marks.tsx';
import { PageTrouble } from './PageTrouble.tsx';
import { StripLine, type StripLineProps } from './StripLine.tsx';
import { TagControl } from './TagControl.tsx';
import { useUndo } from './useUndo.ts';

interface StripProps extends Omit<StripLineProps, 'line'> {
  /** Today's line about what to read, if there is one. */
  line: StripLineProps['line'] | undefined;
  activities: readonly { id: string; title: string; start: string; end: string }[];
  open: boolean;
  language: string;
  onOpen: (open: boolean) => void;
  onTag: (activity: string, energy: Energy | undefined) => Promise<boolean>;
  onSidebar: () => void;
  /** Copies a report of what is not understood of the page; absent while all is well. */
  onCopy: (() => Promise<boolean>) | undefined;
}

/** More rows than this would cover the calendar; the tab still tells how many there are. */
const ROWS = 8;

/** Today's finished meetings that carry no tag, at the edge of the calendar page: a tab that opens to a list. */
export function Strip({ activities, open, language, onOpen, onTag, onSidebar, onCopy, line, ...lines }: StripProps) {
  const { last, offer, drop } = useUndo();
  const [failed, setFailed] = useState(false);
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  const tag = async (activity: string, title: string, energy: Energy | undefined) => {
    if (energy === undefined) drop();
    else offer({ activity, title, energy, before: undefined });
    const kept = await onTag(activity, energy);
    setFailed(!kept);
    if (!kept) drop();
  };
  return (
    <section class={open ? 'strip open' : 'strip'} aria-label={overlayWords.region}>
      {open && (
        <div class="strip-body">
          {onCopy && <PageTrouble onCopy={onCopy} />}
          {activities.length === 0 && <p class="strip-empty">{overlayWords.nothing}</p>}
          <ul class="strip-list" aria-label={overlayWords.list}>
            {activities.slice(0, ROWS).map(({ id, title, start, end }) => (
              <li key={id}>
                <span class="strip-what">
                  <span class="strip-time">{time.formatRange(new Date(start), new Date(end))}</span>
                  <span class="strip-title" id={`what-${id}`} dir="auto">
                    {title || overlayWords.untitled}
                  </span>
                </span>
                <TagControl
                  energy={undefined}
                  describedBy={`what-${id}`}
                  onTag={(energy) => void tag(id, title, energy)}
                />
              </li>
            ))}
          </ul>
          {activities.length > ROWS && <p class="strip-empty">{overlayWords.more(activities.length - ROWS)}</p>}
          {line && <StripLine line={line} {...lines} />}
          <p class="strip-said" role="status">
            {failed && energyWords.notSaved}
            {last?.energy !== undefined && (
              <>
                <span class="strip-title" dir="auto">
                  {wordOf(last.energy)} · {last.title || overlayWords.untitled}
                </span>
                <button type="button" class="link" onClick={() => void tag(last.activity, last.title, undefined)}>
                  {energyWords.undo}
                </button>
              </>
            )}
          </p>
        </div>
      )}
      <div class="strip-foot">
        <button type="button" class="strip-tab" aria-expanded={open} onClick={() => onOpen(!open)}>
          <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
            <path
              d="M3.5 8 8 3.5 12.5 8M3.5 12.5 8 8l4.5 4.5"
              fill="none"
              stroke="var(--energizing)"
              stroke-width="2.25"
              stroke-linecap="round"
              stroke-linejoin="round"
            />
          </svg>
          {overlayWords.tab(activities.length)}
        </button>
        {open && (
          <button type="button" class="link" onClick={onSidebar}>
            {overlayWords.sidebar}
          </button>
        )}
      </div>
    </section>
  );
}
