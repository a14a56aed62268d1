import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Energy } from '../core/energy.ts';
import { KIND_IDS } from '../core/kind.ts';
import { instantAt, wallTimeOf } from '../core/time.ts';
import { energyWords } from '../core/words/energy.ts';
import { kindWords } from '../core/words/kinds.ts';
import { logWords } from '../core/words/log.ts';
import { TagControl } from './TagControl.tsx';

/** What the dialog hands over: one stretch of work and how it left the person. */
export interface WorkEntry {
  title: string;
  kind: string;
  start: string;
  minutes: number;
  energy: Energy;
}

/** What was logged last. */
export type LastWork = Pick<WorkEntry, 'title' | 'kind' | 'minutes'> | undefined;

interface LogWorkProps {
  now: () => number;
  zone: string;
  kinds: readonly { id: string; name: string }[];
  /** What is filled in from the beginning: work that is changed, or a time that was chosen. */
  first?: Partial<WorkEntry> | undefined;
  /** True where work is changed that was logged before. */
  isEdit?: boolean;
  /** What stands in the place of a title that is not kept; it may then stay away. */
  insteadOfTitle?: string | undefined;
  /** What was logged last, to fill in with one press. */
  last?: LastWork;
  onSave: (work: WorkEntry) => Promise<boolean>;
  onClose: () => void;
}

const DEFAULT_MINUTES = 60;

/** The dialog for work that is on no calendar. It opens with the last hour filled in; what is missing is said beside it. */
export function LogWork(props: LogWorkProps) {
  const { now, zone, kinds, first = {}, isEdit = false, insteadOfTitle, last, onSave, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const energyLabel = useId();
  const fieldId = useId();
  const [title, setTitle] = useState(first.title ?? '');
  const [kind, setKind] = useState(first.kind ?? 'other');
  const [started, setStarted] = useState(() =>
    wallTimeOf(first.start ?? new Date(now() - DEFAULT_MINUTES * 60_000).toISOString(), zone),
  );
  const [minutes, setMinutes] = useState(String(first.minutes ?? DEFAULT_MINUTES));
  const [energy, setEnergy] = useState<Energy | undefined>(first.energy);
  const [wrong, setWrong] = useState('');
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const entryOf = (): WorkEntry | string => {
    const length = Number(minutes);
    if (!title.trim() && insteadOfTitle === undefined) return logWords.needsTitle;
    if (!started) return logWords.needsStart;
    if (!Number.isInteger(length) || length < 1 || length > 1440) return logWords.needsMinutes;
    const start = instantAt(started, zone);
    if (Date.parse(start) + length * 60_000 > now() + 60_000) return logWords.inFuture;
    if (energy === undefined) return logWords.needsEnergy;
    return { title: title.trim(), kind, start, minutes: length, energy };
  };
  const repeat = (work: Pick<WorkEntry, 'title' | 'kind' | 'minutes'>) => {
    setTitle(work.title);
    setKind(work.kind);
    // A time that was chosen stays; else it has just ended.
    if (first.start !== undefined) return;
    setMinutes(String(work.minutes));
    setStarted(wallTimeOf(new Date(now() - work.minutes * 60_000).toISOString(), zone));
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const entry = entryOf();
    if (typeof entry === 'string') {
      setWrong(entry);
      return;
    }
    setWrong('');
    if (await onSave(entry)) onClose();
    else setWrong(energyWords.notSaved);
  };
  const field = (name: string) => `${fieldId}-${name}`;
  return (
    <dialog ref={dialog} class="log-work" aria-labelledby={heading} onClose={onClose}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <h2 id={heading}>{isEdit ? logWords.edit : logWords.title}</h2>
        {last && !isEdit && (
          <button type="button" class="quiet repeat" onClick={() => repeat(last)}>
            {logWords.repeat(last.title, last.minutes)}
          </button>
        )}
        <label for={field('what')}>{logWords.what}</label>
        <input
          id={field('what')}
          value={title}
          placeholder={insteadOfTitle ?? logWords.whatHint}
          maxLength={200}
          autocomplete="off"
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <label for={field('kind')}>{logWords.kind}</label>
        <select id={field('kind')} value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
          {kinds.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <div class="pair">
          <div>
            <label for={field('started')}>{logWords.started}</label>
            <input
              id={field('started')}
              type="datetime-local"
              value={started}
              onInput={(event) => setStarted(event.currentTarget.value)}
            />
          </div>
          <div>
            <label for={field('minutes')}>{logWords.minutes}</label>
            <input
              id={field('minutes')}
              type="number"
              min={1}
              max={1440}
              inputMode="numeric"
              value={minutes}
              onInput={(event) => setMinutes(event.currentTarget.value)}
            />
          </div>
        </div>
        <span class="label" id={energyLabel}>
          {energyWords.question}
        </span>
        <TagControl energy={energy} onTag={setEnergy} describedBy={energyLabel} />
        <p class="wrong" role="alert">
          {wrong}
        </p>
        <div class="actions">
          <button type="button" onClick={onClose}>
            {logWords.cancel}
          </button>
          <button type="submit" class="primary">
            {logWords.save}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** A person's own say about a kind. */
export interface OwnKind {
  id: string;
  name: string;
  mergedInto?: string | null | undefined;
}

/**
 * The kinds in the order in which they are offered: Updraft's own with the person's names, then those they added, but for
 * those they merged into others.
 */
export function kindChoices(own: readonly OwnKind[]): { id: string; name: string }[] {
  const names = new Map(own.map(({ id, name }) => [id, name]));
  const first = KIND_IDS.map((id) => ({ id: id as string, name: names.get(id) ?? kindWords[id] ?? id }));
  const known = new Set<string>(KIND_IDS);
  const gone = new Set(own.filter(({ mergedInto }) => mergedInto).map(({ id }) => id));
  return [...first, ...own.filter(({ id }) => !known.has(id))].filter(({ id }) => !gone.has(id));
}
