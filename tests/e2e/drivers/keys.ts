/** A key as both browsers' input commands want it. */
export interface Key {
  /** `KeyboardEvent.key` */
  key: string;
  /** `KeyboardEvent.code` on a US keyboard */
  code: string;
  /** Windows virtual key code, which Chromium needs to know what a key does by default */
  virtual: number;
  /** The WebDriver code point or the character itself */
  webdriver: string;
  /** What it types; undefined for keys that type nothing */
  text?: string;
}

const NAMED: Readonly<Record<string, Key>> = Object.fromEntries(
  (
    [
      ['Tab', 'Tab', 9, '\uE004'],
      ['Enter', 'Enter', 13, '\uE007', '\r'],
      ['Escape', 'Escape', 27, '\uE00C'],
      ['Backspace', 'Backspace', 8, '\uE003'],
      ['Delete', 'Delete', 46, '\uE017'],
      ['Home', 'Home', 36, '\uE011'],
      ['End', 'End', 35, '\uE010'],
      ['PageUp', 'PageUp', 33, '\uE00E'],
      ['PageDown', 'PageDown', 34, '\uE00F'],
      ['ArrowLeft', 'ArrowLeft', 37, '\uE012'],
      ['ArrowUp', 'ArrowUp', 38, '\uE013'],
      ['ArrowRight', 'ArrowRight', 39, '\uE014'],
      ['ArrowDown', 'ArrowDown', 40, '\uE015'],
      ['Shift', 'ShiftLeft', 16, '\uE008'],
      ['Control', 'ControlLeft', 17, '\uE009'],
      ['Alt', 'AltLeft', 18, '\uE00A'],
      ['Meta', 'MetaLeft', 91, '\uE03D'],
    ] as const
  ).map(([key, code, virtual, webdriver, text]) => [key, { key, code, virtual, webdriver, ...(text && { text }) }]),
);

/** Modifier names and their bits in the DevTools protocol. */
export const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** A named key (`Enter`), `Space`, or one character (`a`, `?`). @throws on any other name */
export function keyNamed(name: string): Key {
  const named = NAMED[name];
  if (named) return named;
  const character = name === 'Space' ? ' ' : name;
  if (Array.from(character).length !== 1) throw new Error(`no key is called ${name}`);
  const upper = character.toUpperCase();
  const code =
    character === ' ' ? 'Space' : /[A-Z]/.test(upper) ? `Key${upper}` : /\d/.test(character) ? `Digit${character}` : '';
  const virtual = /^[A-Z0-9 ]$/.test(upper) ? upper.charCodeAt(0) : 0;
  return { key: character, code, virtual, webdriver: character, text: character };
}

/** `Alt+Shift+U` as its modifiers and its key. */
export function chord(keys: string): { modifiers: string[]; key: Key } {
  const parts = keys === '+' ? ['+'] : keys.split(/\+(?=.)/);
  const modifiers = parts.slice(0, -1).map((name) => (name === 'Ctrl' ? 'Control' : name));
  return { modifiers, key: keyNamed(parts.at(-1) ?? '') };
}
