import { UNDO_MS, wordOf } from '../components/energy-marks.ts';
import type { Energy } from '../core/energy.ts';
import { energyWords } from '../core/words/energy.ts';
import { make, makeButton, say } from './make.ts';
import { makeTagControl } from './tag-control.ts';

const QUESTION = 'question';

/**
 * The line in an event's card: the question, the five marks, and for ten seconds the way back.
 * @param onChange resolves to false when the tag could not be kept
 */
export function makeCardLine(onChange: (energy: Energy | undefined) => Promise<boolean>) {
  let energy: Energy | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: Energy | undefined;
  const question = make('span', { class: 'card-question', id: QUESTION }, energyWords.question);
  const said = make('span', { class: 'card-said', role: 'status' });
  const undo = makeButton('link', energyWords.undo, () => void change(before, true));
  const line = make('span', { class: 'card-line' }, question, said);

  const tell = (text: string, canUndo: boolean) => {
    clearTimeout(timer);
    question.hidden = text !== '';
    say(said, text);
    if (canUndo) {
      line.append(undo);
      timer = setTimeout(() => tell('', false), UNDO_MS);
    } else undo.remove();
  };
  const change = async (next: Energy | undefined, isUndoing = false) => {
    before = energy;
    if (isUndoing) tell('', false);
    else tell(next === undefined ? energyWords.undone : wordOf(next), true);
    if (!(await onChange(next))) tell(energyWords.notSaved, false);
  };

  const control = makeTagControl(
    QUESTION,
    (next) => void change(next),
    () => void change(undefined),
  );
  return {
    element: make('div', { class: 'card-tag' }, line, control.element),
    show(now: Energy | undefined): void {
      energy = now;
      control.show(now);
    },
    stop: () => clearTimeout(timer),
  };
}
