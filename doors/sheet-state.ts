import { signal } from '@preact/signals';
import type { SheetShown } from '../components/sheet/SheetView.tsx';
import { guides } from '../content/index.ts';
import { dayAndYear } from '../core/format.ts';
import { type SheetDraft, sheetDraftIn } from '../core/settings.ts';
import { namesIn, SHEET_SECTIONS, type SheetLine, sheetLines, wishLine } from '../core/sheet.ts';
import { dayOf, instantOf } from '../core/time.ts';
import { send } from '../messages.ts';
import { summaryIn } from '../store/summary.ts';
import { valuesIn } from '../store/values.ts';
import { openPaper } from './paper.ts';
import type { ToolContext } from './tool-context.ts';

const MOST_WISHES = 20;

/** The conversation sheet: its lines, what is picked of them, and what that comes to on paper. */
export function createSheetState({ store, now, zone, language }: ToolContext) {
  const shown = signal<SheetShown>();
  const ownTitles = new Set(guides.map(({ experiment }) => experiment.title));
  let draft: SheetDraft = { picked: [], wishes: [] };
  /** Lines whose name may stand on paper. Not kept: each time it is decided anew. */
  const letIn = new Set<string>();

  const load = async (): Promise<void> => {
    const db = await store();
    const [settings, summary, experiments, people] = await Promise.all([
      valuesIn(store).get('settings'),
      summaryIn(store).get(),
      db.getAll('experiments'),
      db.getAll('people'),
    ]);
    draft = sheetDraftIn(settings);
    const lines = summary ? sheetLines({ trends: summary.trends, experiments, ownTitles, language }, letIn) : [];
    const known = [
      ...people.flatMap(({ alias }) => alias ?? []),
      ...(summary?.trends.statements ?? []).filter(({ family }) => family === 'series').map(({ label }) => label),
    ];
    const wishes = draft.wishes.map((text, i) => ({ line: wishLine(text, i), names: namesIn(text, known) }));
    const picked = new Set(draft.picked);
    const all = [...lines, ...wishes.map(({ line }) => line)].filter(({ id }) => picked.has(id));
    const ofSection = (section: SheetLine['section']) =>
      all.filter((line) => line.section === section).map(({ text }) => text);
    shown.value = {
      ...{ lines, picked, letIn: new Set(letIn), wishes },
      paper: {
        is: 'sheet',
        made: dayAndYear(dayOf(instantOf(now()), zone), language),
        sections: SHEET_SECTIONS.map((section) => ({ section, lines: ofSection(section) })).filter(
          ({ lines: own }) => own.length > 0,
        ),
      },
    };
  };

  /** One change after the other: two quick presses must not each begin from what was before both. */
  let last: Promise<unknown> = Promise.resolve();
  const change = (make: (before: SheetDraft) => SheetDraft) => {
    last = last.then(async () => {
      draft = make(draft);
      await send('keepSettings', { change: { sheet: draft } });
      await load();
    });
  };

  return {
    shown,
    load,
    onPick(id: string, picked: boolean): void {
      if (!picked) letIn.delete(id);
      change(({ picked: before, wishes }) => {
        const others = before.filter((one) => one !== id);
        return { wishes, picked: (picked ? [...others, id] : others).slice(-200) };
      });
    },
    onLetIn(id: string, isLetIn: boolean): void {
      if (isLetIn) letIn.add(id);
      else letIn.delete(id);
      void load();
    },
    /** Adds a wish, picked: whoever writes one down wants it said. */
    onWish(text: string): void {
      change(({ picked, wishes }) =>
        wishes.length >= MOST_WISHES
          ? { picked, wishes }
          : { wishes: [...wishes, text], picked: [...picked, wishLine(text, wishes.length).id] },
      );
    },
    /** Takes a wish out; those after it move up, and with them whether they are picked. */
    onRemoveWish(index: number): void {
      change(({ picked, wishes }) => {
        const isPicked = wishes.map((text, i) => picked.includes(wishLine(text, i).id));
        const left = wishes.filter((_, i) => i !== index);
        const stay = isPicked.filter((_, i) => i !== index);
        const others = picked.filter((id) => !id.startsWith('wish:'));
        return {
          wishes: left,
          picked: [...others, ...left.flatMap((text, i) => (stay[i] ? wishLine(text, i).id : []))],
        };
      });
    },
    onPrint(): void {
      if (shown.value) void openPaper(shown.value.paper);
    },
  };
}
