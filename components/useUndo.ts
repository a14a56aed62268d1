import { useEffect, useState } from 'preact/hooks';
import type { Energy } from '../core/energy.ts';
import { UNDO_MS } from './energy-marks.ts';

/** A tag that was just given, and what stood there before. */
export interface Undoable {
  activity: string;
  title: string;
  energy: Energy | undefined;
  before: Energy | undefined;
}

/** The last tag for as long as it can be undone; a new one takes its place and starts the time again. */
export function useUndo() {
  const [last, setLast] = useState<Undoable>();
  useEffect(() => {
    if (!last) return undefined;
    const timer = setTimeout(() => setLast(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [last]);
  return { last, offer: setLast, drop: () => setLast(undefined) };
}
