import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; name: string; icon: IconNode }[];
  active: Id;
  onChange: (id: Id) => void;
  children: ComponentChildren;
}

/** Tabs with icon and word (where it is narrow, the word of the active one alone is seen), after the ARIA pattern: arrow keys move between them, the panel belongs to the one that is chosen. */
export function Tabs<Id extends string>({ label, tabs, active, onChange, children }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = list.current ? getComputedStyle(list.current).direction === 'rtl' : false;
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    const at = tabs.findIndex(({ id }) => id === active);
    const ends = { Home: 0, End: tabs.length - 1 }[event.key];
    if (step === undefined && ends === undefined) return;
    event.preventDefault();
    const next = tabs[ends ?? (at + (step ?? 0) + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, name, icon }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === active}
            aria-controls="panel"
            tabIndex={id === active ? 0 : -1}
            title={name}
            onClick={() => onChange(id)}
          >
            <Icon of={icon} />
            <span class="word">{name}</span>
          </button>
        ))}
      </div>
      <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${active}`}>
        <h1 class="unseen">{tabs.find(({ id }) => id === active)?.name}</h1>
        {children}
      </div>
    </>
  );
}
