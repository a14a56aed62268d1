import { useState } from 'preact/hooks';
import { appearanceWords } from '../core/words/appearance.ts';

/** What can be chosen of language and theme, and what a choice does. */
export interface AppearanceDoor {
  /** The languages that are spoken here: tag and name. */
  languages: readonly (readonly [tag: string, name: string])[];
  /** The chosen one; empty for the browser's own. */
  language: string;
  theme: string;
  onLanguage: (tag: string) => void;
  onTheme: (theme: string) => void;
}

/** Language and theme; a new language is spoken from the next opening on, so the page opens again. */
export function Appearance({ languages, language, theme, onLanguage, onTheme }: AppearanceDoor) {
  const [worn, setWorn] = useState(theme);
  return (
    <div class="block in-line">
      <label class="small-field">
        {appearanceWords.language}
        <select value={language} onChange={({ currentTarget: { value } }) => onLanguage(value)}>
          <option value="">{appearanceWords.asBrowser}</option>
          {languages.map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="small-field">
        {appearanceWords.theme}
        <select
          value={worn}
          onChange={({ currentTarget: { value } }) => {
            setWorn(value);
            onTheme(value);
          }}
        >
          <option value="system">{appearanceWords.asSystem}</option>
          <option value="light">{appearanceWords.light}</option>
          <option value="dark">{appearanceWords.dark}</option>
        </select>
      </label>
    </div>
  );
}
