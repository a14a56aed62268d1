/**
 * What the two scripts of a page in Firefox know together: they share one world, which the page does not see. Elements of
 * ours, and the events that guardInside hands on to them.
 */
const world = globalThis as { updraft?: WeakSet<object> };

/** The same for every script of ours on this page. */
export const ours = (): WeakSet<object> => (world.updraft ??= new WeakSet());

/** True for what a person did. What a page makes up is never trusted, and a tag is given by a person alone. */
export const byHand = (event: Event): boolean => event.isTrusted || (import.meta.env.FIREFOX && ours().has(event));
