import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { exportWords as words } from '../../core/words/exports.ts';
import { Progress } from '../Progress.tsx';

interface ExportFileProps {
  name: string;
  why: string;
  language: string;
  /** Writes the file; resolves to a sentence that says what happened. Aborting ends it. */
  onWrite: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<string>;
  /** What can be chosen before. */
  children?: ComponentChildren;
}

/** A press that writes a file, with how far it is and the way out while it takes time. */
export function ExportFile({ name, why, language, onWrite, children }: ExportFileProps) {
  const [share, setShare] = useState<number>();
  const [said, setSaid] = useState('');
  const writing = useRef<AbortController>(undefined);
  const write = async () => {
    const mine = new AbortController();
    writing.current = mine;
    setSaid('');
    setShare(0);
    const what = await onWrite(setShare, mine.signal);
    setShare(undefined);
    setSaid(what);
  };
  return (
    <div class="block">
      <p>{why}</p>
      {children}
      <button type="button" disabled={share !== undefined} onClick={() => void write()}>
        {name}
      </button>
      {share !== undefined && (
        <Progress
          label={words.working}
          share={share}
          language={language}
          cancel={words.cancel}
          onCancel={() => writing.current?.abort()}
        />
      )}
      <p role="status">{share === undefined ? said : words.working}</p>
    </div>
  );
}
