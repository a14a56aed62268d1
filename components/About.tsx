import { healthWords } from '../core/words/health.ts';
import { optionsWords } from '../core/words/options.ts';
import { welcomeWords } from '../core/words/welcome.ts';

/** A calendar whose pages Updraft reads, and how well. */
export interface ReadCalendar {
  name: string;
  /** The day, in words, on which what Updraft knows of the page was last confirmed. */
  confirmed: string;
  isTroubled: boolean;
}

/** What Updraft is, which version, which calendars it reads and how well. */
export function About({ calendars, version }: { calendars: readonly ReadCalendar[]; version: string }) {
  return (
    <section id="about">
      <h2>{optionsWords.about}</h2>
      <p>{optionsWords.aboutLead}</p>
      <p>
        {optionsWords.version(version)} · <a href="/welcome.html">{welcomeWords.again}</a>
      </p>
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
