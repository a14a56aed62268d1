import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ENERGIES, type Energy } from '../../core/energy.ts';
import { timeRange } from '../../core/format.ts';
import { commonWords } from '../../core/words/common.ts';
import { energyWords } from '../../core/words/energy.ts';
import { walkWords as words } from '../../core/words/walk.ts';
import { wordOf } from '../energy-marks.ts';
import { Mark } from '../marks.tsx';
import { TagControl } from '../TagControl.tsx';
import type { Waiting } from '../ToTagList.tsx';

/** One thing of the day that the walk comes by. */
export interface WalkStep extends Waiting {
  /** What was tagged just before it, so that memory has something to hold on to. */
  before: { title: string; energy: Energy | undefined } | undefined;
}

export interface WalkDoor {
  /** What had ended without a tag when the walk began, in order; undefined until it is read. */
  steps: ReadonlySignal<readonly WalkStep[] | undefined>;
  /** True where nothing has ended today at all. */
  isEmpty: ReadonlySignal<boolean>;
  language: string;
  onTag: (activity: string, energy: Energy | undefined) => Promise<boolean>;
}

/** A gentle walk through the day: what was missed, one at a time and in order. Nothing has to be answered. */
export function Walk({ steps, isEmpty, language, onTag }: WalkDoor) {
  const [at, setAt] = useState(0);
  const [tagged, setTagged] = useState<ReadonlyMap<string, Energy>>(new Map());
  const [failed, setFailed] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const list = steps.value;
  const step = list?.[at];
  useEffect(() => {
    if (at > 0) title.current?.focus();
  }, [at]);
  const go = (to: number) => {
    setFailed(false);
    setAt(Math.max(0, to));
  };
  const tag = async (energy: Energy | undefined, then: number) => {
    if (!step) return;
    const kept = await onTag(step.id, energy);
    setFailed(!kept);
    if (!kept) return;
    const next = new Map(tagged);
    if (energy === undefined) next.delete(step.id);
    else next.set(step.id, energy);
    setTagged(next);
    go(then);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const energy = /^[1-5]$/.test(event.key) ? ENERGIES[Number(event.key) - 1] : undefined;
    if (energy !== undefined) void tag(energy, at + 1);
    else if (event.key.toLowerCase() === 's') go(at + 1);
    else if (event.key.toLowerCase() === 'b') go(at - 1);
    else return;
    event.preventDefault();
  };
  if (!list) return <p class="empty">{commonWords.loading}</p>;
  if (list.length === 0) return <p class="lead">{isEmpty.value ? words.none : words.nothing}</p>;
  if (!step)
    return (
      <div class="walk">
        <h3 class="lead" ref={title} tabIndex={-1}>
          {words.done(tagged.size, list.length - tagged.size)}
        </h3>
        <p class="actions">
          <button type="button" onClick={() => go(list.length - 1)}>
            {words.back}
          </button>
          <button type="button" onClick={() => go(0)}>
            {words.again}
          </button>
        </p>
      </div>
    );
  const energy = tagged.get(step.id);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that are pressed anywhere inside; each has a button, too
    <div class="walk" onKeyDown={onKeyDown}>
      <p>{words.lead}</p>
      <progress value={at} max={list.length} aria-label={words.at(at + 1, list.length)} />
      <p class="basis">{words.at(at + 1, list.length)}</p>
      {step.before && (
        <p class="basis before">
          {words.before}: {step.before.energy !== undefined && <Mark energy={step.before.energy} size={14} />}{' '}
          <span dir="auto">{step.before.title || commonWords.untitled}</span>
        </p>
      )}
      <div class="walk-step">
        <h3 id="walk-title" ref={title} tabIndex={-1} dir="auto">
          {step.title || commonWords.untitled}
        </h3>
        <p class="time">{timeRange(step.start, step.end, step.zone, language)}</p>
        <p class="label">{words.question}</p>
        <TagControl
          energy={energy}
          describedBy="walk-title"
          onTag={(chosen, isMoving) => void tag(chosen, isMoving ? at : at + 1)}
        />
      </div>
      <p class="said" role="status">
        {failed ? energyWords.notSaved : energy !== undefined && energyWords.saved(wordOf(energy))}
      </p>
      <p class="actions">
        <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
          {words.back}
        </button>
        <button type="button" onClick={() => go(at + 1)}>
          {energy === undefined ? words.skip : words.next}
        </button>
        {energy !== undefined && (
          <button type="button" class="link" onClick={() => void tag(undefined, at)}>
            {energyWords.clear}
          </button>
        )}
      </p>
      <p class="basis">{words.recalled}</p>
      <p class="basis">{words.keys}</p>
    </div>
  );
}
