import type { Cluster } from '../guide.ts';
import type { Trait } from '../kind-traits.ts';

/** What somebody may want of a matter: it drains them and should get easier, or it gives and there should be more. */
export type Direction = 'ease' | 'more';

/** A matter that articles are about, in the words that articles use for it. */
export interface Concept {
  id: string;
  name: string;
  cluster: Cluster;
  /** Words and phrases that are about it whenever they occur, separated by commas. */
  terms: string;
  /** Words that often are, and need company. */
  weak: string;
  /** Concepts next door: an article about one of them is a little about this one. */
  near: readonly string[];
  /** Guides that speak of it, and which way; their signals say how much it matters to a person. */
  guides: Readonly<Record<string, Direction>>;
  /** Kinds of work that are it, by id or by what they ask of a person. */
  kinds: readonly string[];
  traits: readonly Trait[];
  /** Words that show an article's direction, beside the general ones. */
  ease: string;
  more: string;
}

/** A concept with only what it needs. */
export const concept = (
  id: string,
  name: string,
  cluster: Cluster,
  terms: string,
  weak: string,
  more: Partial<Omit<Concept, 'id' | 'name' | 'cluster' | 'terms' | 'weak'>>,
): Concept => ({
  id,
  name,
  cluster,
  terms,
  weak,
  near: [],
  guides: {},
  kinds: [],
  traits: [],
  ease: '',
  more: '',
  ...more,
});

/** Words by which any article shows that something should get easier. */
export const EASE_CUES =
  'drain, draining, drained, exhausting, exhausted, exhaustion, tired, tiring, overwhelm, overwhelmed, too many, too much, fewer, less, reduce, cut, cutting, cancel, decline, say no, stop, quit, leave, survive, cope, coping, recover, delegate, hand over, hand off, dread, hate, avoid, escape, fix, shorten, shrink, stress, stressful, suffer, burden, overload, trap, stuck, cost, pitfall, mistake, warning, hard to, struggle, relief, boundary';

/** Words by which any article shows that there should be more of something. */
export const MORE_CUES =
  'more of, make time for, protect, build on, grow, growing, growth, thrive, love, enjoy, joy, energizing, energising, energize, energized, give energy, gives energy, mastery, master, deepen, better at, improve, become, path to, path into, get into, earn, practice, practise, develop, step up, seat at the table, start, starting, lean, expand, pursue, invest, craft, return to, back to, flourish, passion, opportunity';
