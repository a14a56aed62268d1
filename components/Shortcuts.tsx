import { commandWords } from '../core/words/commands.ts';

/** The shortcuts as the browser has them now; empty where it gave none, as when another extension has the key. */
export interface ShortcutsDoor {
  shortcuts: readonly { name: keyof typeof commandWords.names; keys: string }[];
  onChange: () => void;
}

/** What each shortcut does, and the way to other keys. */
export function Shortcuts({ shortcuts, onChange }: ShortcutsDoor) {
  return (
    <div class="block shortcuts">
      <p>{commandWords.lead}</p>
      <dl>
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{commandWords.names[name]}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : commandWords.none}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onChange}>
        {commandWords.change}
      </button>
    </div>
  );
}
