import { overlayWords } from '../core/words/overlay.ts';

export interface StripLineProps {
  line: { id: string; title: string; reason: string };
  /** True after it was switched off, as long as that can be undone here. */
  isLineOff: boolean;
  onLine: (id: string) => void;
  onKeepLine: (shown: boolean) => void;
}

/** The strip's one quiet line a day: what to read and why, and off with it. */
export function StripLine({ line, isLineOff, onLine, onKeepLine }: StripLineProps) {
  return (
    <p class="strip-line">
      {isLineOff ? (
        <span role="status">{overlayWords.lineOff}</span>
      ) : (
        <span dir="auto">
          {overlayWords.read}{' '}
          <button type="button" class="link line-title" onClick={() => onLine(line.id)}>
            {line.title}
          </button>{' '}
          · {line.reason}
        </span>
      )}
      <button type="button" class="link line-off" onClick={() => onKeepLine(isLineOff)}>
        {isLineOff ? overlayWords.undoLine : overlayWords.noLine}
      </button>
    </p>
  );
}
