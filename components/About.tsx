import { optionsWords } from '../core/words/en/options.ts';

/** What Updraft is, which version, and which calendars it reads. */
export function About({ calendars, version }: { calendars: readonly string[]; version: string }) {
  return (
    <section id="about">
      <h2>{optionsWords.about}</h2>
      <p>{optionsWords.aboutLead}</p>
      <p>{optionsWords.version(version)}</p>
      <h3>{optionsWords.calendars}</h3>
      <ul>
        {calendars.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
