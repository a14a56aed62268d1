import type { SheetSection } from '../../core/sheet.ts';
import type { Week } from '../../core/week.ts';
import { reviewWords } from '../../core/words/review.ts';
import { sheetWords } from '../../core/words/sheet.ts';
import { LiftsAndDrains } from '../review/LiftsAndDrains.tsx';
import type { Written } from '../review/ReviewView.tsx';
import { WeekPicture } from '../review/WeekPicture.tsx';

/** What goes on paper, as plain data that holds nothing else: what is not in it cannot be printed. */
export type PaperOf =
  | { is: 'sheet'; made: string; sections: readonly { section: SheetSection; lines: readonly string[] }[] }
  | { is: 'review'; made: string; range: string; week: Week; kinds: Record<string, string>; written: Written };

/** The conversation sheet as it is printed, and as its preview shows it. */
export function SheetPaper({ paper }: { paper: Extract<PaperOf, { is: 'sheet' }> }) {
  return (
    <div class="paper">
      <h1>{sheetWords.title}</h1>
      {paper.sections.map(({ section, lines }) => (
        <section key={section}>
          <h2>{sheetWords.sections[section]}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="basis">
        {sheetWords.made(paper.made)} {sheetWords.honest}
      </p>
    </div>
  );
}

/** A week and what was written of it, on paper. */
export function ReviewPaper({ paper, language }: { paper: Extract<PaperOf, { is: 'review' }>; language: string }) {
  const { range, week, kinds, written, made } = paper;
  const nameOf = (kind: string) => kinds[kind] ?? kind;
  return (
    <div class="paper">
      <h1>{range}</h1>
      {week.blocks.length > 0 && <WeekPicture week={week} nameOf={nameOf} language={language} />}
      {week.tags > 0 && <LiftsAndDrains week={week} nameOf={nameOf} language={language} />}
      {(['keep', 'change', 'note'] as const).map(
        (name) =>
          written[name] && (
            <section key={name}>
              <h2>{reviewWords[name]}</h2>
              <p class="own-words" dir="auto">
                {written[name]}
              </p>
            </section>
          ),
      )}
      <p class="basis">{reviewWords.printed(made)}</p>
    </div>
  );
}
