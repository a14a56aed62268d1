import { appearanceWords } from '../core/words/appearance.ts';
import { commandWords } from '../core/words/commands.ts';
import { healthWords } from '../core/words/health.ts';
import { optionsWords } from '../core/words/options.ts';
import { welcomeWords } from '../core/words/welcome.ts';
import { Appearance, type AppearanceDoor } from './Appearance.tsx';
import { Shortcuts, type ShortcutsDoor } from './Shortcuts.tsx';

/** A calendar whose pages Updraft reads, and how well. */
export interface ReadCalendar {
  name: string;
  /** The day, in words, on which what Updraft knows of the page was last confirmed. */
  confirmed: string;
  isTroubled: boolean;
}

interface AboutProps {
  calendars: readonly ReadCalendar[];
  version: string;
  appearance: AppearanceDoor;
  shortcuts: ShortcutsDoor;
}

/** What Updraft is, which version, which calendars it reads and how well. */
export function About({ calendars, version, appearance, shortcuts }: AboutProps) {
  return (
    <section id="about">
      <h2>{optionsWords.about}</h2>
      <p>{optionsWords.aboutLead}</p>
      <p>
        {optionsWords.version(version)} · <a href="/welcome.html">{welcomeWords.again}</a>
      </p>
      <h3>{appearanceWords.title}</h3>
      <Appearance {...appearance} />
      <h3>{commandWords.title}</h3>
      <Shortcuts {...shortcuts} />
      <h3>{optionsWords.calendars}</h3>
      <ul>
        {calendars.map(({ name, confirmed, isTroubled }) => (
          <li key={name}>
            {name}: {isTroubled ? healthWords.notWell : healthWords.well} {healthWords.confirmed(confirmed)}
          </li>
        ))}
      </ul>
    </section>
  );
}
