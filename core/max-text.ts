/** Longest text that is kept of a title, a note or a name, in characters; the rest is cut on reading. */
export const MAX_TEXT = 500;
