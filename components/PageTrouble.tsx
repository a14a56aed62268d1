import { useState } from 'preact/hooks';
import { healthWords } from '../core/words/health.ts';

/** The quiet notice that a calendar's page is not understood well, what still works, and a report to pass on. */
export function PageTrouble({ onCopy }: { onCopy: () => Promise<boolean> }) {
  const [said, setSaid] = useState('');
  const copy = async () => setSaid((await onCopy()) ? healthWords.copied : healthWords.notCopied);
  return (
    <div class="page-trouble" role="note">
      <p>{healthWords.notice}</p>
      <button type="button" class="link" title={healthWords.copyWhy} onClick={() => void copy()}>
        {healthWords.copy}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
