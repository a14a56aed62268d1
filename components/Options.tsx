import type { ReadonlySignal } from '@preact/signals';
import { articleWords } from '../core/words/articles.ts';
import { calendarWords } from '../core/words/calendars.ts';
import { kindsSectionWords } from '../core/words/kinds-section.ts';
import { optionsWords } from '../core/words/options.ts';
import { reminderWords } from '../core/words/reminders.ts';
import { safetyWords } from '../core/words/safety.ts';
import { About, type ReadCalendar } from './About.tsx';
import type { AppearanceDoor } from './Appearance.tsx';
import { Articles } from './articles/Articles.tsx';
import type { ArticlesDoor } from './articles/shown.ts';
import { Calendars, type CalendarsProps } from './Calendars.tsx';
import { ExportImport, type ExportImportProps } from './ExportImport.tsx';
import type { FeedsDoor } from './feeds/shown.ts';
import { Kinds } from './kinds/Kinds.tsx';
import type { KindsDoor } from './kinds/shown.ts';
import { Privacy } from './Privacy.tsx';
import type { RedactionDoor } from './privacy/shown.ts';
import { Reminders, type RemindersDoor } from './reminders/Reminders.tsx';
import type { ShortcutsDoor } from './Shortcuts.tsx';
import { Safety, type SafetyDoor } from './safety/Safety.tsx';

interface OptionsProps extends Omit<ExportImportProps, 'hasSample'> {
  counts: ReadonlySignal<Readonly<Record<string, number>> | undefined>;
  samples: ReadonlySignal<Readonly<Record<string, unknown>>>;
  hasSample: ReadonlySignal<boolean>;
  calendars: ReadonlySignal<readonly ReadCalendar[]>;
  moreCalendars: CalendarsProps;
  articles: ArticlesDoor;
  reminders: RemindersDoor;
  redaction: RedactionDoor;
  kinds: KindsDoor;
  feeds: FeedsDoor;
  version: string;
  appearance: AppearanceDoor;
  shortcuts: ShortcutsDoor;
  safety: SafetyDoor;
  onErase: () => Promise<string>;
}

/** The sections in their order, each with the name it has in the navigation. */
const sections = () => [
  ['export', optionsWords.exportImport],
  ['calendars', calendarWords.title],
  ['kinds', kindsSectionWords.title],
  ['articles', articleWords.title],
  ['reminders', reminderWords.title],
  ['safety', safetyWords.title],
  ['privacy', optionsWords.privacy],
  ['about', optionsWords.about],
];

/** The options page: one readable column, its sections by the side. */
export function Options({
  counts,
  samples,
  hasSample,
  calendars,
  moreCalendars,
  articles,
  reminders,
  redaction,
  kinds,
  feeds,
  version,
  appearance,
  shortcuts,
  safety,
  onErase,
  ...exportImport
}: OptionsProps) {
  return (
    <div class="options">
      <nav aria-label={optionsWords.nav}>
        <h1>{optionsWords.title}</h1>
        <ul>
          {sections().map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <ExportImport {...exportImport} hasSample={hasSample.value} />
        <Calendars {...moreCalendars} />
        <Kinds door={kinds} />
        <Articles door={articles} feeds={feeds} />
        <Reminders {...reminders} />
        <Safety door={safety} />
        <Privacy counts={counts.value ?? {}} samples={samples.value} redaction={redaction} onErase={onErase} />
        <About calendars={calendars.value} version={version} appearance={appearance} shortcuts={shortcuts} />
      </main>
    </div>
  );
}
