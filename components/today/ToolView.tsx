import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { toolWords as words } from '../../core/words/tools.ts';

interface ToolViewProps {
  id: string;
  name: string;
  onBack: () => void;
  children: ComponentChildren;
}

/** A tool in the place of the day: the way back, its name, itself. The heading takes the focus, as on a new page. */
export function ToolView({ id, name, onBack, children }: ToolViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
    // Back in the list: where the person was before.
    return () => requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-tool="${id}"]`)?.focus());
  }, [id]);
  return (
    <section class="tool-view" aria-label={name}>
      <p>
        <button type="button" class="quiet" onClick={onBack}>
          <span class="arrow back" aria-hidden="true" /> {words.back}
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      {children}
    </section>
  );
}
