import { useRef, useState } from 'preact/hooks';
import type { Decisions } from '../../core/imports/reading.ts';
import { importWords as words } from '../../core/words/imports.ts';
import { FileField } from '../FileField.tsx';
import { Progress } from '../Progress.tsx';
import { ImportPreview, type ImportShown } from './ImportPreview.tsx';

/** A file that was read: what it would do, the sentence that says what is wrong, or nothing when it was left. */
export type LookedAtFile =
  | { ok: true; value: ImportShown; decisions: Decisions }
  | { ok: false; why: string }
  | undefined;

export interface ImportDoor {
  language: string;
  /** Reads the file and changes nothing; without decisions, those kept for such a file count. Aborting ends it. */
  look: (
    file: File,
    decisions: Decisions | undefined,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<LookedAtFile>;
  /** Takes in what was looked at last, and keeps the decisions for the next such file. */
  apply: (
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<{ ok: boolean; what: string; canUndo: boolean }>;
  /** Leaves what was looked at last. */
  leave: () => void;
  /** Resolves to a sentence that says what happened. */
  undo: () => Promise<string>;
}

interface ImportFileProps {
  door: ImportDoor;
  label: string;
  why: string;
  accept: string;
}

type Stage =
  | { is: 'idle' }
  | { is: 'working'; doing: 'reading' | 'writing'; share: number }
  | { is: 'refused'; why: string }
  | { is: 'preview'; shown: ImportShown; isBusy: boolean }
  | { is: 'said'; what: string; canUndo: boolean };

/** A file in two steps: it is read and what it would do is shown, then the person takes it in or leaves it. */
export function ImportFile({ door, label, why, accept }: ImportFileProps) {
  const [stage, setStage] = useState<Stage>({ is: 'idle' });
  const running = useRef<AbortController>(undefined);
  const chosen = useRef<{ file: File; decisions: Decisions }>(undefined);
  const begin = () => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  const look = async (file: File, decisions: Decisions | undefined, shown: ImportShown | undefined) => {
    const signal = begin();
    if (shown) setStage({ is: 'preview', shown, isBusy: true });
    else setStage({ is: 'working', doing: 'reading', share: 0 });
    const onProgress = (share: number) => {
      if (!shown && !signal.aborted) setStage({ is: 'working', doing: 'reading', share });
    };
    const looked = await door.look(file, decisions, onProgress, signal);
    if (signal.aborted || !looked) return;
    if (!looked.ok) return setStage({ is: 'refused', why: `${looked.why} ${words.refusedWhole}` });
    chosen.current = { file, decisions: looked.decisions };
    setStage({ is: 'preview', shown: looked.value, isBusy: false });
  };
  const choose = (key: string, value: string) => {
    if (stage.is !== 'preview' || !chosen.current) return;
    const { file, decisions } = chosen.current;
    void look(file, { ...decisions, [key]: value }, stage.shown);
  };
  const cancel = () => {
    running.current?.abort();
    door.leave();
    if (stage.is !== 'working' || stage.doing === 'reading')
      setStage({ is: 'said', what: words.cancelled, canUndo: false });
  };
  const apply = async () => {
    const signal = begin();
    setStage({ is: 'working', doing: 'writing', share: 0 });
    const done = await door.apply((share) => setStage({ is: 'working', doing: 'writing', share }), signal);
    setStage(done.ok ? { is: 'said', ...done } : { is: 'refused', why: done.what });
  };
  const undo = async () => {
    setStage({ is: 'said', what: '', canUndo: false });
    setStage({ is: 'said', what: await door.undo(), canUndo: false });
  };

  return (
    <div class="block">
      <FileField
        label={label}
        why={why}
        accept={accept}
        disabled={stage.is === 'working' && stage.doing === 'writing'}
        onFile={(file) => void look(file, undefined, undefined)}
      />
      {stage.is === 'working' && (
        <Progress
          label={words[stage.doing]}
          share={stage.share}
          language={door.language}
          cancel={words.cancel}
          onCancel={cancel}
        />
      )}
      {stage.is === 'refused' && (
        <p class="problem" role="alert">
          {stage.why}
        </p>
      )}
      {stage.is === 'preview' && (
        <ImportPreview
          shown={stage.shown}
          language={door.language}
          isBusy={stage.isBusy}
          onChoose={choose}
          onCancel={cancel}
          onApply={() => void apply()}
        />
      )}
      <p role="status">
        {stage.is === 'working' ? words[stage.doing] : ''}
        {stage.is === 'said' && stage.what}
      </p>
      {stage.is === 'said' && stage.canUndo && (
        <button type="button" onClick={() => void undo()}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
