import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Progress that is not worth a message yet, of 1, and how long a person rests before it is told, in milliseconds. */
const STEP = 0.02;
const REST_MS = 1500;
/** From there on an article counts as read: the last line's own height is never scrolled to exactly. */
const END = 0.99;
/** Less than this is not a place to come back to. */
const BEGUN = 0.05;

interface Progress {
  /** The article's text, once it is there. */
  text: RefObject<HTMLElement | null>;
  loaded: boolean;
  /** How far it was read before, 0 to 1. */
  before: number;
  onProgress: (share: number) => void;
}

/**
 * How far an article has been on screen: tells it when the person rests or leaves, and scrolls back to it at the
 * beginning.
 */
export function useProgress({ text, loaded, before, onProgress }: Progress): { done: boolean; resumed: boolean } {
  const [done, setDone] = useState(false);
  const [resumed, setResumed] = useState(false);
  useEffect(() => {
    const body = text.current;
    if (!loaded || !body) return undefined;
    let [reached, told] = [0, 0];
    let resting: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      clearTimeout(resting);
      if (reached - told < STEP) return;
      told = reached;
      onProgress(reached);
    };
    const measure = () => {
      const { top, height } = body.getBoundingClientRect();
      if (height <= 0) return;
      const share = Math.min(1, Math.max(0, (innerHeight - top) / height));
      reached = Math.max(reached, share >= END ? 1 : share);
      clearTimeout(resting);
      if (reached < 1) resting = setTimeout(tell, REST_MS);
      else {
        setDone(true);
        tell();
      }
    };
    const leave = () => document.hidden && tell();
    if (before > BEGUN && before < 1) {
      const { top, height } = body.getBoundingClientRect();
      const down = top + before * height - innerHeight;
      if (down > 0) {
        scrollBy(0, down);
        setResumed(true);
      }
    }
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
      document.removeEventListener('visibilitychange', leave);
      tell();
    };
  }, [loaded]);
  return { done, resumed };
}
