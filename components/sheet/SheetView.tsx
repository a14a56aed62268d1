import type { ReadonlySignal } from '@preact/signals';
import { useId, useState } from 'preact/hooks';
import { SHEET_SECTIONS, type SheetLine } from '../../core/sheet.ts';
import { MIN_TAGS } from '../../core/trends/parameters.ts';
import { commonWords } from '../../core/words/common.ts';
import { sheetWords as words } from '../../core/words/sheet.ts';
import { type PaperOf, SheetPaper } from '../paper/Paper.tsx';

export interface SheetShown {
  lines: readonly SheetLine[];
  picked: ReadonlySet<string>;
  letIn: ReadonlySet<string>;
  /** Each wish with the names and titles that occur in it. */
  wishes: readonly { line: SheetLine; names: readonly string[] }[];
  paper: Extract<PaperOf, { is: 'sheet' }>;
}

export interface SheetDoor {
  shown: ReadonlySignal<SheetShown | undefined>;
  onPick: (id: string, picked: boolean) => void;
  onLetIn: (id: string, letIn: boolean) => void;
  onWish: (text: string) => void;
  onRemoveWish: (index: number) => void;
  onPrint: () => void;
}

/** What to say to a manager, line by line; on paper stands what was picked and nothing else. */
export function SheetView(door: SheetDoor) {
  const shown = door.shown.value;
  if (!shown) return <p class="empty">{commonWords.loading}</p>;
  const { lines, wishes, paper } = shown;
  const count = paper.sections.reduce((sum, section) => sum + section.lines.length, 0);
  return (
    <>
      <p>{words.lead}</p>
      {lines.length === 0 && <p class="basis">{words.needs(MIN_TAGS)}</p>}
      {SHEET_SECTIONS.map((section) => {
        const own = lines.filter((line) => line.section === section);
        return (
          own.length > 0 && (
            <section key={section} aria-label={words.sections[section]}>
              <h3>{words.sections[section]}</h3>
              <ul class="lines">
                {own.map((line) => (
                  <Line key={line.id} line={line} shown={shown} door={door} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <section aria-label={words.sections.wishes}>
        <h3>{words.sections.wishes}</h3>
        <ul class="lines">
          {wishes.map(({ line, names }, index) => (
            <li key={line.id}>
              <Line line={line} shown={shown} door={door} isPart />
              <p class="basis indented">
                {names.length > 0 && <span>{words.hasName(names.join(', '))} </span>}
                <button
                  type="button"
                  class="link"
                  aria-label={words.removeWish(line.text)}
                  onClick={() => door.onRemoveWish(index)}
                >
                  {words.remove}
                </button>
              </p>
            </li>
          ))}
        </ul>
        <Wish onWish={door.onWish} />
      </section>
      <section aria-label={words.preview} class="preview">
        <h3>{words.preview}</h3>
        {count === 0 ? <p class="basis">{words.previewEmpty}</p> : <SheetPaper paper={paper} />}
      </section>
      <p class="actions">
        <button type="button" class="primary" disabled={count === 0} onClick={door.onPrint}>
          {words.print}
        </button>
        <span class="said" role="status">
          {count > 0 && words.picked(count)}
        </span>
      </p>
    </>
  );
}

interface LineProps {
  line: SheetLine;
  shown: SheetShown;
  door: SheetDoor;
  /** True where the row around it is drawn by whoever shows it. */
  isPart?: boolean;
}

function Line({ line: { id, text, name }, shown: { picked, letIn }, door, isPart }: LineProps) {
  const isPicked = picked.has(id);
  const ticks = (
    <>
      <label class="tick">
        <input type="checkbox" checked={isPicked} onChange={(event) => door.onPick(id, event.currentTarget.checked)} />
        <span>{text}</span>
      </label>
      {!isPicked && name !== undefined && <p class="basis indented">{words.staysOut(name)}</p>}
      {isPicked && name !== undefined && (
        <label class="tick indented">
          <input
            type="checkbox"
            checked={letIn.has(id)}
            onChange={(event) => door.onLetIn(id, event.currentTarget.checked)}
          />
          <span class="basis">{words.letIn(name)}</span>
        </label>
      )}
    </>
  );
  return isPart ? ticks : <li>{ticks}</li>;
}

function Wish({ onWish }: Pick<SheetDoor, 'onWish'>) {
  const field = useId();
  const [text, setText] = useState('');
  return (
    <form
      class="fields wish"
      onSubmit={(event) => {
        event.preventDefault();
        if (!text.trim()) return;
        onWish(text.trim());
        setText('');
      }}
    >
      <label for={field}>{words.wish}</label>
      <div class="wish-line">
        <input
          id={field}
          value={text}
          placeholder={words.wishHint}
          maxLength={300}
          autocomplete="off"
          dir="auto"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">{words.add}</button>
      </div>
    </form>
  );
}
