import { MARKS, UNDO_MS, wordOf } from '../components/energy-marks.ts';
import type { Energy } from '../core/energy.ts';
import { energyWords } from '../core/words/energy.ts';
import { overlayWords } from '../core/words/overlay.ts';
import { make, makeButton, makeDrawing, say } from './make.ts';
import { makeTagControl } from './tag-control.ts';

/** A finished meeting that carries no tag. */
export interface ToTag {
  id: string;
  title: string;
  start: string;
  end: string;
}

interface StripActions {
  language: string;
  onOpen: (open: boolean) => void;
  /** Resolves to false when the tag could not be kept. */
  onTag: (activity: string, energy: Energy | undefined) => Promise<boolean>;
  onSidebar: () => void;
}

const counted = (text: string, n: number) => text.replace('{n}', String(n));

/** More rows than this would cover the calendar; the tab still tells how many there are. */
const ROWS = 8;

/** Today's finished meetings that carry no tag, at the edge of the calendar page: a tab that opens to a list. */
export function makeStrip({ language, onOpen, onTag, onSidebar }: StripActions) {
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  let isOpen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const said = make('p', { class: 'strip-said', role: 'status' });
  const tell = (...parts: Node[]) => {
    clearTimeout(timer);
    said.replaceChildren(...parts);
  };
  const tag = async ({ id, title }: ToTag, energy: Energy | undefined) => {
    if (energy === undefined) tell();
    else {
      const text = `${wordOf(energy)} · ${title || overlayWords.untitled}`;
      const undo = makeButton('link', energyWords.undo, () => void tag({ id, title, start: '', end: '' }, undefined));
      tell(make('span', { class: 'strip-title' }, text), undo);
      timer = setTimeout(tell, UNDO_MS);
    }
    if (!(await onTag(id, energy))) tell(make('span', {}, energyWords.notSaved));
  };

  const rows = new Map<string, { text: string; row: HTMLElement }>();
  const rowOf = (one: ToTag): HTMLElement => {
    const text = JSON.stringify(one);
    const known = rows.get(one.id);
    if (known?.text === text) return known.row;
    const what = `what-${one.id}`;
    const when = time.formatRange(new Date(one.start), new Date(one.end));
    const row = make(
      'li',
      {},
      make(
        'span',
        { class: 'strip-what' },
        make('span', { class: 'strip-time' }, when),
        make('span', { class: 'strip-title', id: what }, one.title || overlayWords.untitled),
      ),
      makeTagControl(what, (energy) => void tag(one, energy)).element,
    );
    rows.set(one.id, { text, row });
    return row;
  };

  const tabText = make('span', {});
  const tab = makeButton('strip-tab', '', () => onOpen(!isOpen));
  const sign = { width: '14', height: '14', stroke: 'var(--energizing)', 'stroke-width': '2.25' };
  tab.append(makeDrawing(MARKS[2], 16, sign), tabText);
  const sidebar = makeButton('link', overlayWords.sidebar, onSidebar);
  const foot = make('div', { class: 'strip-foot' }, tab);
  const nothing = make('p', { class: 'strip-empty' }, overlayWords.nothing);
  const more = make('p', { class: 'strip-empty' });
  const list = make('ul', { class: 'strip-list', 'aria-label': overlayWords.list });
  const body = make('div', { class: 'strip-body' });
  const element = make('section', { 'aria-label': overlayWords.region }, foot);

  return {
    element,
    /**
     * @param trouble says that the page is not understood
     * @param line what to read today
     */
    show(activities: readonly ToTag[], open: boolean, trouble: Node | undefined, line: Node | undefined): void {
      isOpen = open;
      element.className = open ? 'strip open' : 'strip';
      tab.setAttribute('aria-expanded', `${open}`);
      const count = activities.length;
      say(tabText, count === 0 ? overlayWords.region : counted(overlayWords.tab, count));
      if (!open) {
        body.remove();
        sidebar.remove();
        return;
      }
      const shown = activities.slice(0, ROWS);
      for (const id of rows.keys()) if (!shown.some((one) => one.id === id)) rows.delete(id);
      become(list, shown.map(rowOf));
      say(more, counted(overlayWords.more, activities.length - ROWS));
      const parts = [
        trouble,
        shown.length === 0 ? nothing : undefined,
        list,
        activities.length > ROWS ? more : undefined,
        line,
        said,
      ];
      become(
        body,
        parts.filter((part) => part !== undefined),
      );
      if (!body.isConnected) element.prepend(body);
      if (!sidebar.isConnected) foot.append(sidebar);
    },
    stop: () => clearTimeout(timer),
  };
}

/** Gives an element these children without moving one that is there: what has the focus keeps it. */
function become(parent: Element, children: readonly Node[]): void {
  for (const child of [...parent.childNodes]) if (!children.includes(child)) child.remove();
  children.forEach((child, i) => {
    const there = parent.childNodes[i];
    if (there !== child) parent.insertBefore(child, there ?? null);
  });
}
